using System.Globalization;
using System.Text.RegularExpressions;
using Samla.Text;

namespace Samla.Importing.Meaning;

/// <summary>A date within a text, in the ways it is written in minutes: «18. mars 2024», «18.03.24», «18/3-2024», «2024-03-18».</summary>
/// <param name="Date">The day; of several days in a row the first.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Length">How many letters it takes.</param>
/// <param name="IsSpan">Whether it is several days.</param>
internal sealed partial record DateWords(DateOnly Date, int At, int Length, bool IsSpan)
{
    private static readonly string[] Months = [.. Enumerable.Range(1, 12).Select(NorwegianDates.MonthName)];

    /// <summary>The first date with a year; null when there is none.</summary>
    public static DateWords? Find(string text)
    {
        foreach (var match in new[] { InWords(), InNumbers(), Iso() }.SelectMany(pattern => pattern.Matches(text)).OrderBy(match => match.Index))
        {
            var year = Number(match, "y");
            if (Day(year < 100 ? 2000 + year : year, MonthOf(match.Groups["m"].Value), Number(match, "d")) is { } date)
            {
                return new DateWords(date, match.Index, match.Length, match.Groups["span"].Success);
            }
        }

        return null;
    }

    private static int MonthOf(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : Array.FindIndex(Months, month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase) || (word.StartsWith("sep", StringComparison.OrdinalIgnoreCase) && month[0] == 's')) + 1;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\.?\s*(?<span>(?:[-–/]|og)\s*\d{1,2}\.?\s*)?(?<m>januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)\.?,?\s*(?<y>\d{4})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(@"(?<![\d./-])(?<d>\d{1,2})\s?(?:(?<s>\.)\s?(?<m>\d{1,2})\.\s?|(?<s>/)(?<m>\d{1,2})(?:[-–/.]\s?|\s)|(?<s>-)(?<m>\d{1,2})-)(?<y>\d{4}|\d{2})(?![\d/])")]
    private static partial Regex InNumbers();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})(?<s>[-_. ]?)(?<m>\d{2})\k<s>(?<d>\d{2})(?!\d)")]
    private static partial Regex Iso();
}
