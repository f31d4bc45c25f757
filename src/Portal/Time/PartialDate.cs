namespace Samla.Time;

/// <summary>
/// A date as precisely as it is known: a year, a month, a day, or somewhere between two days. Both ends are inclusive, so
/// <c>2023</c> reaches from 1 January to 31 December.
/// </summary>
/// <param name="Earliest">The first day that it can be.</param>
/// <param name="Latest">The last day that it can be.</param>
/// <param name="Precision">How it was written.</param>
public readonly record struct PartialDate(DateOnly Earliest, DateOnly Latest, DatePrecision Precision) : IComparable<PartialDate>
{
    /// <summary>A whole year.</summary>
    public static PartialDate Year(int year) => new(new(year, 1, 1), new(year, 12, 31), DatePrecision.Year);

    /// <summary>A whole month.</summary>
    public static PartialDate Month(int year, int month) =>
        new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month);

    /// <summary>One day.</summary>
    public static PartialDate Day(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>A day known only to lie between two others, both included.</summary>
    public static PartialDate Between(DateOnly after, DateOnly before) => new(after, before, DatePrecision.Span);

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-mm</c> or <c>yyyy-mm-dd</c>; null for anything else, and for days that don't exist.</summary>
    public static PartialDate? Parse(string text)
    {
        if (text.Length is not (4 or 7 or 10) || !Digits(text, 0, 4, out var year) || year < 1)
        {
            return null;
        }

        if (text.Length == 4)
        {
            return Year(year);
        }

        if (text[4] != '-' || !Digits(text, 5, 2, out var month) || month is < 1 or > 12)
        {
            return null;
        }

        if (text.Length == 7)
        {
            return Month(year, month);
        }

        return text[7] == '-' && Digits(text, 8, 2, out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Day(new(year, month, day))
            : null;
    }

    /// <summary>Earliest first; of two that begin on one day, the more precise first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byStart = Earliest.CompareTo(other.Earliest);
        return byStart != 0 ? byStart : Latest.CompareTo(other.Latest);
    }

    /// <summary>As it is written in front matter and data: <c>2024-03</c>, or <c>2021-03-18/2021-06-18</c> for a span (ISO 8601).</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Year => $"{Earliest:yyyy}",
        DatePrecision.Month => $"{Earliest:yyyy-MM}",
        DatePrecision.Day => $"{Earliest:yyyy-MM-dd}",
        _ => $"{Earliest:yyyy-MM-dd}/{Latest:yyyy-MM-dd}",
    };

    /// <summary>Orders by earliest day.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Orders by earliest day.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Orders by earliest day.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by earliest day.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool Digits(string text, int start, int length, out int value)
    {
        value = 0;
        for (var i = start; i < start + length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }

            value = value * 10 + (text[i] - '0');
        }

        return true;
    }
}
