namespace Samla.Time;

/// <summary>
/// The clock in Europe/Oslo, by the rule for summer time (directive 2000/84/EC: last Sunday of March to last Sunday of October, at 01:00 UTC), so that it
/// needs no time zone data on the machine.
/// </summary>
public static class OsloTime
{
    /// <summary>How far ahead of UTC the clock there is at a moment.</summary>
    public static TimeSpan OffsetAt(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        return TimeSpan.FromHours(utc >= Change(utc.Year, 3) && utc < Change(utc.Year, 10) ? 2 : 1);
    }

    /// <summary>The moment at which the clock there shows a time; of the two in the night when the clock is put back, the first.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time);
        var summer = new DateTimeOffset(shown, TimeSpan.FromHours(2));
        return OffsetAt(summer) == summer.Offset ? summer : new(shown, TimeSpan.FromHours(1));
    }

    private static DateTime Change(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
