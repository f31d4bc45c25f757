namespace Samla.Privacy;

/// <summary>
/// Finds identity numbers however they are written: in one go, parted as date and number, digit by digit, broken over a line, with the date as one writes a date. Eleven digits that merely come after one
/// another across other things, such as a case number and a telephone number, or a date and a case number, aren't tried.
/// </summary>
internal static class IdentityNumbers
{
    private const int MostDigits = 13;

    // How the digits are grouped where any gap will do.
    private static readonly string[] Shapes = ["6 5", "6 3 2", "4 2 5", "2 4 5", "2 2 2 3 2"];

    /// <summary>All in the groups of a text.</summary>
    public static IEnumerable<PersonalDatum> In(IReadOnlyList<DigitGroup> groups)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            for (var (j, digits) = (i, 0); j < groups.Count && (j == i || groups[j].Gap != DigitGroups.Far); j++)
            {
                digits += groups[j].Length;
                if (digits > MostDigits)
                {
                    break;
                }

                if (digits >= IdentityNumber.Digits - 2 && !EndsWithCase(groups, i, j) && Read(groups, i, j, digits) is { } read && IdentityNumber.IsOne(read))
                {
                    yield return new PersonalDatum(PersonalDataKind.IdentityNumber, groups[i].Start, groups[j].End - groups[i].Start);
                    i = j;
                    break;
                }
            }
        }
    }

    // The eleven digits that groups i to j would be; null when they aren't grouped as anybody would write them.
    private static string? Read(IReadOnlyList<DigitGroup> groups, int i, int j, int digits)
    {
        var count = j - i + 1;
        if (digits == IdentityNumber.Digits)
        {
            var isOne = count == 1
                || (count == 2 && groups[j].Gap == DigitGroups.Line)
                || Shapes.Contains(Shape(groups, i, j))
                || IsEven(groups, i, j);
            if (isOne)
            {
                return Joined(groups, i, j);
            }
        }

        return Dated(groups, i, j);
    }

    // 158/16 is a case, and a date often stands before it: at the end of the text above a heading, or in a table. None is written together with a date.
    private static bool EndsWithCase(IReadOnlyList<DigitGroup> groups, int i, int j) =>
        j > i + 1 && groups[j] is { Length: 2, Gap: '/' } && groups[j - 1] is { Length: 3, Gap: not ('/' or '-' or '.' or '_') };

    private static string Shape(IReadOnlyList<DigitGroup> groups, int i, int j) => string.Join(' ', Range(groups, i, j).Select(group => group.Length));

    private static string Joined(IReadOnlyList<DigitGroup> groups, int i, int j) => string.Concat(Range(groups, i, j).Select(group => group.Digits.ToString()));

    private static IEnumerable<DigitGroup> Range(IReadOnlyList<DigitGroup> groups, int i, int j) => Enumerable.Range(i, j - i + 1).Select(at => groups[at]);

    // The same gap between all, and not also before or behind them: then they are a part of something longer.
    private static bool IsEven(IReadOnlyList<DigitGroup> groups, int i, int j)
    {
        var gap = groups[i + 1].Gap;
        return gap is ' ' or '.' or '-' or '_' or DigitGroups.Tab
            && Range(groups, i + 1, j).All(group => group.Gap == gap)
            && groups[i].Gap != gap
            && (j + 1 == groups.Count || groups[j + 1].Gap != gap);
    }

    // A date as one writes it, and five digits or three and two.
    private static string? Dated(IReadOnlyList<DigitGroup> groups, int i, int j)
    {
        var last = groups[j].Length == 5 ? j : j > i && groups[j].Length == 2 && groups[j - 1].Length == 3 ? j - 1 : -1;
        if (last <= i)
        {
            return null;
        }

        var date = WrittenDate.Read(groups, i, last - 1);
        return date is { } day && IsBeside(groups[last].Gap, day)
            ? $"{day.Day:00}{day.Month:00}{day.Year % 100:00}{Joined(groups, last, j)}"
            : null;
    }

    // In a table a date and a number of five digits stand side by side for many reasons, but seldom when the date is of another generation.
    private static bool IsBeside(char gap, WrittenDate date) => gap is ' ' or '-' or '/' or DigitGroups.Line || date.IsOfAnotherTime;
}
