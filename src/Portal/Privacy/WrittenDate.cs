namespace Samla.Privacy;

/// <summary>A date in digits, as 12.3.1954, 12-03-54, 1954-03-12 or 12031954. The month may be that of a synthetic identity number.</summary>
/// <param name="Day">The day of the month.</param>
/// <param name="Month">The month, as written.</param>
/// <param name="Year">With its century where that is written; else of two digits.</param>
internal readonly record struct WrittenDate(int Day, int Month, int Year)
{
    /// <summary>Whether nobody who works with these communities' matters would write that date for another reason than a birth. Two digits from 11 to 39 may be a year of this time.</summary>
    public bool IsOfAnotherTime => Year is >= 1880 and <= 2010 or >= 40 and <= 99;

    /// <summary>The date in groups <paramref name="i"/> to <paramref name="j"/>; null when they aren't one.</summary>
    public static WrittenDate? Read(IReadOnlyList<DigitGroup> groups, int i, int j)
    {
        WrittenDate? date = (j - i) switch
        {
            0 when groups[i].Length == 8 => Of(groups[i].Digits.Span[..2], groups[i].Digits.Span[2..4], groups[i].Digits.Span[4..]),
            0 when groups[i].Length == 6 => Of(groups[i].Digits.Span[..2], groups[i].Digits.Span[2..4], groups[i].Digits.Span[4..]),
            2 when groups[i + 1].Gap is '.' or '-' or '/' or ' ' or DigitGroups.Tab or DigitGroups.Several && groups[i + 2].Gap == groups[i + 1].Gap =>
                groups[i].Length == 4
                    ? Of(groups[i + 2].Digits.Span, groups[i + 1].Digits.Span, groups[i].Digits.Span)
                    : Of(groups[i].Digits.Span, groups[i + 1].Digits.Span, groups[i + 2].Digits.Span),
            _ => null,
        };
        return date is { } one && one.IsPossible ? one : null;
    }

    private bool IsPossible => Day is >= 1 and <= 71 && Month is >= 1 and <= 92 && Year is (>= 0 and <= 99) or (>= 1850 and <= 2039);

    private static WrittenDate? Of(ReadOnlySpan<char> day, ReadOnlySpan<char> month, ReadOnlySpan<char> year) =>
        day.Length is 1 or 2 && month.Length is 1 or 2 && year.Length is 2 or 4 ? new WrittenDate(int.Parse(day), int.Parse(month), int.Parse(year)) : null;
}
