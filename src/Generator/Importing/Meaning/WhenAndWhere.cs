using System.Text.RegularExpressions;

namespace Samla.Importing.Meaning;

/// <summary>What a line says of when and where a meeting is.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The hours.</param>
/// <param name="Rest">What is neither, save words that belong to them, as «mandag» and «kl.».</param>
internal sealed partial record WhenAndWhere(DateWords? Date, TimeWords? Time, string Rest)
{
    /// <summary>Reads a line.</summary>
    public static WhenAndWhere Of(string text)
    {
        var date = DateWords.Find(text);
        var after = date is null ? text : Without(text, date.At, date.Length);
        var time = TimeWords.Find(after);
        var rest = time is null ? after : Without(after, time.At, time.Length);
        return new WhenAndWhere(date, time, Filling().Replace(rest, " ").Trim().Trim(',', '.', ';', '-', '–', '/', ':', ' ').Trim());
    }

    /// <summary>Whether a place is on a screen.</summary>
    public static bool IsDigital(string place) => Screen().IsMatch(place);

    private static string Without(string text, int at, int length) => $"{text[..at]} , {text[(at + length)..]}";

    [GeneratedRegex(@"(?<!\p{L})(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag|kl|klokk[ae]n?|den|dato|tid|frå|fra)(?!\p{L})\.?|[,;]\s*(?=[,;])|\(\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filling();

    [GeneratedRegex(@"teams|zoom|skype|digital|video|nettmøte|fjernmøte|webex", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Screen();
}
