using System.Text.RegularExpressions;

namespace Samla.Importing.Meaning;

/// <summary>A line that begins a decision: «Vedtak:», «Samrøystes vedtak:», «Konklusjon», «Enstemmig vedtatt.»</summary>
/// <param name="Mark">How many letters the mark takes; 0 when the line is the decision itself, as «Enstemmig vedtatt.»</param>
/// <param name="How">How it was decided, when the mark says it, as «Enstemmig»; else empty.</param>
/// <param name="Word">The mark as it was written.</param>
internal sealed partial record DecisionLine(int Mark, string How, string Word)
{
    /// <summary>Whether the mark is another word than the one that it is written with.</summary>
    public bool IsAnotherWord => !Word.Contains("vedt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a line; null when it begins no decision.</summary>
    /// <param name="line">Its text.</param>
    /// <param name="bold">How many letters at the beginning are bold: a mark in bold needs no colon.</param>
    public static DecisionLine? Parse(string line, int bold)
    {
        if (Whole().IsMatch(line))
        {
            return new DecisionLine(0, "", line);
        }

        var match = Front().Match(line);
        if (!match.Success || (match.Groups["colon"].Length == 0 && match.Length < line.Length && bold != match.Groups["mark"].Length && bold != match.Length))
        {
            return null;
        }

        return new DecisionLine(match.Length, match.Groups["how"].Value + match.Groups["after"].Value, match.Groups["mark"].Value.Trim());
    }

    [GeneratedRegex(@"^(?<mark>(?:(?<how>samrøystes|enstemmig|einstemmig|samstemt)\s+)?(?:(?!forslag|framlegg|tilråding|innstilling)[\p{L}-]{2,30}\s+(?:sitt\s+|si\s+)?)?(?:vedtak|vedtaket|beslutning|avgjerd|avgjersle|konklusjon)(?:\s+i\s+(?:saken|saka|møtet))?(?:\s+\d{1,4}/\d{2,4})?(?:\s*\((?<after>samrøystes|enstemmig|einstemmig)\))?)\s*(?<colon>:|\s[–—-](?=\s))?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Front();

    [GeneratedRegex(@"^(?:samrøystes|enstemmig|einstemmig)\s+(?:vedtatt|vedteke|vedteken|vedtatte|tilråd|godkjent|godkjend)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
