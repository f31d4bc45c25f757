using System.Text.RegularExpressions;
using Samla.Model;

namespace Samla.Importing.Meaning;

/// <summary>
/// A line that names a case, in the forms that minutes use: «27/21 Tittel», «Sak 27/2021: Tittel», «SSU-sak 27/21», «PS 27/21», «Orienteringssak 27-21 Tittel».
/// </summary>
/// <param name="Number">As <c>27/21</c>; null when the line has a running number without a year, as «Sak 3».</param>
/// <param name="Mark">How many letters the number and what belongs to it take.</param>
/// <param name="Kind">What the word in front says that the case asks for.</param>
/// <param name="IsCalled">Whether a word in front says that it is a case.</param>
internal sealed partial record CaseLine(string? Number, int Mark, CaseKind? Kind, bool IsCalled)
{
    private const int Longest = 250;

    /// <summary>Reads a line; null when it names no case.</summary>
    public static CaseLine? Parse(string line)
    {
        if (line.Length > Longest)
        {
            return null;
        }

        if (Numbered().Match(line) is { Success: true } match)
        {
            var called = match.Groups["word"].Value;
            return new CaseLine($"{match.Groups["n"].Value}/{match.Groups["y"].Value}", match.Length, KindOf(called), called.Length > 0);
        }

        return Running().Match(line) is { Success: true } running ? new CaseLine(null, running.Length, KindOf(running.Groups["word"].Value), true) : null;
    }

    /// <summary>What a word like «Orienteringssak» or «vedtak» says that a case asks for; null when it says nothing.</summary>
    public static CaseKind? KindOf(string word)
    {
        var small = word.Trim().ToLowerInvariant();
        return small switch
        {
            "v" or "b" => CaseKind.Decision,
            "o" or "i" or "info" => CaseKind.Information,
            "d" => CaseKind.Discussion,
            _ when small.StartsWith("v-", StringComparison.Ordinal) || small.StartsWith("b-", StringComparison.Ordinal) || small.Contains("vedtak") || small.Contains("beslut") || small.Contains("avgjer") => CaseKind.Decision,
            _ when small.StartsWith("o-", StringComparison.Ordinal) || small.StartsWith("orient", StringComparison.Ordinal) || small.StartsWith("informasjon", StringComparison.Ordinal) => CaseKind.Information,
            _ when small.StartsWith("d-", StringComparison.Ordinal) || small.StartsWith("drøft", StringComparison.Ordinal) || small.StartsWith("diskusjon", StringComparison.Ordinal) => CaseKind.Discussion,
            _ => null,
        };
    }

    /// <summary>Whether a text is nothing but a number, as in a column of its own.</summary>
    public static bool IsNumber(string text) => Parse(text) is { Number: not null } line && line.Mark == text.Length;

    private const string Called = @"(?<word>(?:\p{L}{1,12}[- ])?\p{L}*(?i:sak)(?i:s?nr|s?nummer)?|[A-ZÆØÅ]{2,6})";

    [GeneratedRegex(@"^(?:" + Called + @"\.?(?:\s+nr\.?|\s+nummer)?\s*:?\s*)?(?<n>\d{1,4})\s*(?:/|[-–](?=\d{2}(?:\d{2})?(?:\s|[:.]\s|$)))\s*(?<y>\d{4}|\d{2})(?![.,]?\d|/)(?:\s*[:.–—-]+\s*|\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<word>(?:\p{L}{1,12}[- ])?(?:vedtaks|orienterings|drøftings|beslutnings|informasjons)?sak(?:s?nr|s?nummer)?)\.?(?:\s+nr\.?)?\s*:?\s*\d{1,3}(?![\d/]|\s*/)(?:\s*[:.)–—-]+\s*|\s+|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Running();
}
