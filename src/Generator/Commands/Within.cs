using System.Globalization;

namespace Samla.Commands;

/// <summary>A stretch of time as it is written after <c>--within</c>: <c>60d</c>, <c>8w</c> or <c>6m</c>.</summary>
internal readonly record struct Within(int Number, char Unit)
{
    /// <summary>Reads it; null for anything else. At most four digits, so that no date is beyond the calendar.</summary>
    public static Within? Parse(string text) =>
        text.Length is > 1 and < 6 && text[^1] is ('d' or 'w' or 'm') && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new(number, text[^1])
            : null;

    /// <summary>The day so long after another.</summary>
    public DateOnly After(DateOnly day) => Unit switch
    {
        'd' => day.AddDays(Number),
        'w' => day.AddDays(7 * Number),
        _ => day.AddMonths(Number),
    };
}
