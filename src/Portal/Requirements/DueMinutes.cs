using Samla.Model;
using Samla.Text;

namespace Samla.Requirements;

/// <summary>Meetings that have been held without minutes, where a requirement says how soon they are to be published.</summary>
internal static class DueMinutes
{
    /// <summary>All of them. Of a meeting whose minutes are said not to exist none are waited for.</summary>
    public static IEnumerable<DueItem> All(Judging on, IEnumerable<Finding> findings) => findings.SelectMany(finding =>
        finding.Requirement.Number("withinDays") is { } days
            ? DueDates.CommitteesOf(on, finding).SelectMany(committee => on.Portal.MeetingsOf(committee.Id).Where(one => AreMissing(one, on.Today)).Select(one => Made(committee, one, days)))
            : []);

    private static bool AreMissing(Meeting meeting, DateOnly today) => meeting.Date.Latest <= today
        && !meeting.HasMinutes
        && meeting.Minutes?.Status != MinutesStatus.None
        && meeting.Status is not (MeetingStatus.Cancelled or MeetingStatus.Moved);

    private static DueItem Made(Committee committee, Meeting meeting, int days) => new(
        meeting.Date.Latest.AddDays(days),
        DueKind.Minutes,
        committee.Community,
        new(
            $"{committee.ShortTitle}: referatet fra møtet {NorwegianDates.Long(meeting.Date)} skal være publisert.",
            $"{committee.ShortTitle}: referatet frå møtet {NorwegianDates.Long(meeting.Date)} skal vere publisert."),
        meeting.Place);
}
