using Samla.Model;
using Samla.Text;
using Samla.Theme.Interface;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>Meetings in one month of a year, those whose day is known first; or those of a year whose month isn't known (<paramref name="Month"/> is null).</summary>
public sealed record CalendarMonth(int Year, int? Month, IReadOnlyList<Meeting> Meetings)
{
    /// <summary>Its place on a page.</summary>
    public string Anchor => Month is { } month ? $"s-{Year}-{month:00}" : $"s-{Year}";

    /// <summary>Meetings by month, in order of time.</summary>
    public static IReadOnlyList<CalendarMonth> Of(IEnumerable<Meeting> meetings) =>
    [
        .. meetings.GroupBy(one => (one.Date.Earliest.Year, Month: MonthOf(one.Date)))
            .OrderBy(month => month.Key.Year).ThenBy(month => month.Key.Month ?? 13)
            .Select(month => new CalendarMonth(month.Key.Year, month.Key.Month, [.. month.OrderBy(one => one.Date.Precision != DatePrecision.Day).ThenBy(one => one.Date).ThenBy(one => one.Id, StringComparer.Ordinal)])),
    ];

    /// <summary>The month that a date surely is in; null when it may be in several.</summary>
    public static int? MonthOf(PartialDate date) =>
        (date.Earliest.Year, date.Earliest.Month) == (date.Latest.Year, date.Latest.Month) ? date.Earliest.Month : null;

    /// <summary>«mars 2024», or «2024, måneden er ikke kjent».</summary>
    public string Name(InterfaceWords words) => Month is { } month ? $"{NorwegianDates.MonthName(month)} {Year}" : words.Calendar.MonthUnknownIn(Year);
}
