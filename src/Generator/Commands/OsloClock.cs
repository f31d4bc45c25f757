namespace Samla.Commands;

/// <summary>
/// The date in Europe/Oslo, worked out from the rule for summer time (directive 2000/84/EC: last Sunday of March to last Sunday of October, at 01:00 UTC), so
/// that it needs no time zone data on the machine.
/// </summary>
internal static class OsloClock
{
    /// <summary>The date there at a moment.</summary>
    public static DateOnly DateAt(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        var summer = utc >= Change(utc.Year, 3) && utc < Change(utc.Year, 10);
        return DateOnly.FromDateTime(utc.AddHours(summer ? 2 : 1));
    }

    private static DateTime Change(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
