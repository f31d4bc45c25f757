using Samla.Model;
using Samla.Time;

namespace Samla.Drafting;

/// <summary>How a committee uses to meet, from the meetings that it has had: what a new one is probably like.</summary>
internal sealed class MeetingHabits
{
    // 52 weeks, so that the weekday is the same.
    private const int AYear = 364;

    // Two meetings nearer than this aren't two of an annual pattern.
    private const int Apart = 14;

    private const int Latest = 6;

    private readonly DateOnly today;
    private readonly List<DateOnly> days;
    private readonly List<Meeting> undated;
    private readonly List<Meeting> latest;

    /// <summary>The habits of a committee whose meetings these are.</summary>
    public MeetingHabits(IEnumerable<Meeting> meetings, DateOnly today)
    {
        this.today = today;
        var met = meetings.Where(one => one.Status is not (MeetingStatus.Cancelled or MeetingStatus.Moved)).OrderBy(one => one.Date).ToList();
        days = [.. met.Where(one => one.Date.Precision == DatePrecision.Day).Select(one => one.Date.Earliest).Distinct()];
        undated = [.. met.Where(one => one.Date.Precision != DatePrecision.Day && one.Date.Latest > today)];
        latest = [.. met.TakeLast(Latest)];
    }

    /// <summary>The day of the next meeting: the same week and weekday as a year before where nothing is planned, else as long after the last as the others were; null when nothing can be told.</summary>
    public DateOnly? NextDay => days.Select(day => day.AddDays(AYear)).Where(IsFree).Select(day => (DateOnly?)day).FirstOrDefault() ?? AfterTheLast();

    /// <summary>From when to when they mostly were: <c>12:00-14:00</c>.</summary>
    public string? Hours => Usual(latest.Where(one => one.Start is not null).Select(one => one.End is { } end ? $"{one.Start:HH:mm}-{end:HH:mm}" : $"{one.Start:HH:mm}"));

    /// <summary>Where they mostly were.</summary>
    public string? Venue => Usual(latest.Select(one => one.Venue).OfType<string>());

    /// <summary>Whether they mostly were digital; <paramref name="venue"/> says where this one is.</summary>
    public bool IsDigital(string? venue) => latest.LastOrDefault(one => one.Venue == venue && one.Digital is not null)?.Digital ?? false;

    // A meeting whose month alone is known is planned too.
    private bool IsFree(DateOnly day) =>
        day > today
        && days.All(other => Math.Abs(other.DayNumber - day.DayNumber) > Apart)
        && undated.All(one => day < one.Date.Earliest || day > one.Date.Latest);

    private DateOnly? AfterTheLast()
    {
        if (days.Count < 2)
        {
            return null;
        }

        int[] gaps = [.. days.Zip(days.Skip(1), (one, next) => next.DayNumber - one.DayNumber).Order()];
        var gap = Math.Max(1, gaps[gaps.Length / 2]);
        var next = days[^1].AddDays(gap);
        while (next <= today)
        {
            next = next.AddDays(gap);
        }

        var weekday = days.GroupBy(day => day.DayOfWeek).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Max()).First().Key;
        return next.AddDays(((int)weekday - (int)next.DayOfWeek + 7) % 7);
    }

    // The most frequent; of several, the latest.
    private static string? Usual(IEnumerable<string> texts) => texts
        .Select((text, at) => (text, at))
        .GroupBy(pair => pair.text)
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Max(pair => pair.at))
        .FirstOrDefault()?.Key;
}
