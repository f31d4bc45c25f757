using System.Globalization;
using System.Text.RegularExpressions;

namespace Samla.Importing.Meaning;

/// <summary>A time of day within a text, or from one to another: «kl. 09.00–12.00», «0900-1200», «kl 9».</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends; null when that isn't said.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Length">How many letters it takes.</param>
internal sealed partial record TimeWords(TimeOnly Start, TimeOnly? End, int At, int Length)
{
    /// <summary>The first; null when there is none.</summary>
    public static TimeWords? Find(string text)
    {
        foreach (var match in new[] { Span(), Single() }.SelectMany(pattern => pattern.Matches(text)))
        {
            var start = Time(match.Groups["h"].Value, match.Groups["m"].Value);
            var end = match.Groups["eh"].Success ? Time(match.Groups["eh"].Value, match.Groups["em"].Value) : null;
            if (start is { } from && (!match.Groups["eh"].Success || end > from))
            {
                return new TimeWords(from, end, match.Index, match.Length);
            }
        }

        return null;
    }

    private static TimeOnly? Time(string hour, string minute)
    {
        var (hours, minutes) = (int.Parse(hour, NumberStyles.None, CultureInfo.InvariantCulture), minute.Length == 0 ? 0 : int.Parse(minute, NumberStyles.None, CultureInfo.InvariantCulture));
        return hours < 24 && minutes < 60 ? new TimeOnly(hours, minutes) : null;
    }

    [GeneratedRegex(@"(?<![\d.:/])(?:kl(?:\.|okk[ae]n?)?\s*)?(?<h>\d{1,2})(?:[.:]?(?<m>\d{2}))?\s*(?:[-–—]|til)\s*(?:kl(?:\.|okk[ae]n?)?\s*)?(?<eh>\d{1,2})(?:[.:]?(?<em>\d{2}))?(?![\d/:])(?:\s?h\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(@"(?<![\d.:/])(?:kl(?:\.|okk[ae]n?)?\s*(?<h>\d{1,2})(?:[.:]?(?<m>\d{2}))?|(?<h>\d{1,2})[.:](?<m>\d{2}))(?![\d/:])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Single();
}
