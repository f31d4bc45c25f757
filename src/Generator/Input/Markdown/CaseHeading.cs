using System.Text.RegularExpressions;

namespace Samla.Input.Markdown;

/// <summary>The heading of a case in minutes: <c>27/21 Godkjenning av innkalling</c>, with or without «Sak» in front.</summary>
internal static partial class CaseHeading
{
    /// <summary>Whether a text is a case number: a running number, a slash and a year of two or four digits.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    /// <summary>The number and title of a case heading; null when it isn't one.</summary>
    public static (string Number, string Title)? Parse(string heading)
    {
        var match = Heading().Match(heading);
        return match.Success ? (match.Groups["number"].Value, match.Groups["title"].Value) : null;
    }

    /// <summary>Whether a heading that is no case was surely meant to be one.</summary>
    public static bool LooksLikeOne(string heading) => Lookalike().IsMatch(heading);

    [GeneratedRegex(@"^\d{1,4}/\d{2}(\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^((\p{L}{2,8}[- ])?sak(\s+nr\.?)?:?\s+)?(?<number>\d{1,4}/\d{2}(\d{2})?)(?![\d/])(\s*[:.–—-]\s*|\s+|$)(?<title>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(\p{L}{2,8}[- ])?sak(\s+nr\.?)?:?\s*\d|^\d{1,4}\s*[/\\]\s*\d|^\d{1,3}\s*[-–]\s*\d{2}(\d{2})?\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lookalike();
}
