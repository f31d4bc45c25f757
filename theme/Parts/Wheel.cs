using Samla.Model;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>A community's meetings, and the deadlines of its annual plans, through one year.</summary>
public sealed class Wheel
{
    // With fewer dates a wheel would be drawn empty.
    private const int Fewest = 3;

    private Wheel(int year, IEnumerable<Meeting> meetings, IEnumerable<WheelDeadline> deadlines, Func<Meeting, Tier> tierOf)
    {
        Year = year;
        var ofMonth = meetings.Where(one => one.Date.Earliest.Year == year).ToLookup(one => CalendarMonth.MonthOf(one.Date));
        var dueIn = deadlines.Where(one => one.Date.Earliest.Year == year).ToLookup(one => CalendarMonth.MonthOf(one.Date));
        Months = [.. Enumerable.Range(1, 12).Select(month => Of(month, ofMonth[month], dueIn[month]))];
        Unsure = Of(0, ofMonth[null], dueIn[null]);
        Tiers = [.. Months.SelectMany(month => month.Meetings).Select(tierOf).Distinct().Order()];
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>January to December.</summary>
    public IReadOnlyList<WheelMonth> Months { get; }

    /// <summary>What is in the year, but in no month that is known.</summary>
    public WheelMonth Unsure { get; }

    /// <summary>The tiers that meet, topmost first: a ring for each.</summary>
    public IReadOnlyList<Tier> Tiers { get; }

    /// <summary>Whether deadlines have a ring.</summary>
    public bool HasDeadlines => Months.Any(month => month.Deadlines.Count > 0);

    /// <summary>The wheel of the year of the page or, if too little is known of it, of the nearest year with enough; null when there is none.</summary>
    public static Wheel? Of(View view, Community community)
    {
        var meetings = MeetingsOf(view, community).ToList();
        var deadlines = DeadlinesOf(view, community).ToList();
        var years = meetings.Select(one => one.Date).Concat(deadlines.Select(one => one.Date))
            .Where(date => CalendarMonth.MonthOf(date) is not null)
            .CountBy(date => date.Earliest.Year)
            .Where(year => year.Value >= Fewest)
            .Select(year => year.Key)
            .OrderBy(year => Math.Abs(year - view.Today.Year)).ThenByDescending(year => year)
            .ToList();
        return years.Count == 0 ? null : new Wheel(years[0], meetings, deadlines, one => TierOf(view, one));
    }

    /// <summary>Every meeting of a community.</summary>
    public static IEnumerable<Meeting> MeetingsOf(View view, Community community) =>
        view.Portal.CommitteesOf(community.Id).SelectMany(one => view.Portal.MeetingsOf(one.Id));

    /// <summary>The tier of the committee that meets.</summary>
    public static Tier TierOf(View view, Meeting meeting) => view.Portal.Committees.Find(meeting.Committee)?.Tier ?? Tier.Outside;

    private static IEnumerable<WheelDeadline> DeadlinesOf(View view, Community community) =>
        from plan in view.Portal.PlansOf(community.Id)
        where plan.Kind == PlanKind.AnnualWheel
        from measure in plan.Measures
        from date in measure.Deadline is { } deadline ? [deadline] : Array.Empty<PartialDate>()
        select new WheelDeadline(plan, measure, date);

    private static WheelMonth Of(int month, IEnumerable<Meeting> meetings, IEnumerable<WheelDeadline> deadlines) => new(
        month,
        [.. meetings.OrderBy(one => one.Date.Precision != DatePrecision.Day).ThenBy(one => one.Date).ThenBy(one => one.Id, StringComparer.Ordinal)],
        [.. deadlines.OrderBy(one => one.Date.Precision != DatePrecision.Day).ThenBy(one => one.Date)]);
}
