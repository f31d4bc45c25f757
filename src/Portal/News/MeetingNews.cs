using Samla.Model;

namespace Samla.News;

/// <summary>Meetings that were held, and minutes that were approved.</summary>
internal static class MeetingNews
{
    public static IEnumerable<NewsItem> Of(Model.Portal portal, DateOnly today)
    {
        foreach (var one in portal.Meetings)
        {
            if (one.StatusOn(today) == MeetingStatus.Held)
            {
                var kind = HasDecisions(one) ? NewsKind.DecisionsMade : one.HasMinutes ? NewsKind.MinutesWritten : NewsKind.MeetingHeld;
                yield return new(kind, one.Date, one, one.Community, one.Committee);
            }

            // Approved in a meeting means approved on its day.
            if (one.Minutes is { Status: MinutesStatus.Approved } minutes && (minutes.Date ?? portal.Meetings.Find(minutes.Meeting)?.Date) is { } date)
            {
                yield return new(NewsKind.MinutesApproved, date, one, one.Community, one.Committee);
            }
        }
    }

    private static bool HasDecisions(Meeting meeting) =>
        meeting.Cases.Any(one => one.Section?.Passages.Any(passage => passage.Decision is not null) == true)
        || meeting.Body.Sections.Any(section => section.Passages.Any(passage => passage.Decision is not null));
}
