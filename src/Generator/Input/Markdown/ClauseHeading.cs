using System.Text.RegularExpressions;

namespace Samla.Input.Markdown;

/// <summary>A heading that begins with the number of a chapter or clause: <c>Kap. 2 Organisering</c>, <c>5.2 Plassar</c>, <c>3. Økonomi</c>.</summary>
internal static partial class ClauseHeading
{
    /// <summary>The number without words and dots around it, and the title; null when the heading has no number.</summary>
    public static (string Number, string Title)? Parse(string heading)
    {
        var match = Heading().Match(heading);
        return match.Success ? (match.Groups["number"].Value, match.Groups["title"].Value) : null;
    }

    // A bare number without a dot is no clause: «14 plassar i utvalet».
    [GeneratedRegex(@"^((kap\.?|kapittel|pkt\.?|punkt|§)\s*(?<number>\d+(\.\d+)*)[.:]?|(?<number>\d+(\.\d+)+)[.:]?|(?<number>\d{1,2})\.)\s+(?<title>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
