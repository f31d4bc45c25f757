using Samla.Addresses;
using Samla.Exporters;
using Samla.Model;
using Samla.Theme.Interface;
using Samla.Theme.Parts;
using Samla.Time;

namespace Samla.Calendars;

/// <summary>A meeting as an event of a calendar. Who takes part is never told.</summary>
internal static class MeetingEvent
{
    // Nothing tells when an undated meeting was written down. The first year of the helsefellesskap is never later than that.
    private static readonly DateOnly Undated = new(2020, 1, 1);

    /// <summary>Writes a meeting whose day is known, as it stands on a day.</summary>
    public static void Write(ContentLines lines, Model.Portal portal, Meeting meeting, DateOnly today, string baseUrl)
    {
        var words = InterfaceWords.In(meeting.Language);
        var status = meeting.StatusOn(today);
        lines.Line("BEGIN", "VEVENT");
        lines.Text("UID", $"{meeting.Id}@{Host(portal.Site.Address)}");
        lines.Line("DTSTAMP", $"{Stamp(portal, meeting):yyyyMMdd}T000000Z");
        lines.Line("SEQUENCE", $"{Sequence(status)}");
        lines.Line("STATUS", StatusWord(status));
        Times(lines, meeting);
        lines.Text("SUMMARY", Summary(portal, words, meeting, status));
        lines.Text("LOCATION", View.Capital(View.Joined(meeting.Venue, meeting.Digital == true ? words.DigitalWord : null)));
        lines.Text("DESCRIPTION", Description(portal, words, meeting, status, baseUrl));
        lines.Line("URL", baseUrl + Address.Of(meeting));
        lines.Line("END", "VEVENT");
    }

    private static void Times(ContentLines lines, Meeting meeting)
    {
        var day = meeting.Date.Earliest;
        if (meeting.Start is not { } start)
        {
            // A day that isn't taken: nobody knows at what time of it.
            lines.Line("DTSTART;VALUE=DATE", $"{day:yyyyMMdd}");
            lines.Line("TRANSP", "TRANSPARENT");
            return;
        }

        lines.Line("DTSTART;TZID=Europe/Oslo", $"{day:yyyyMMdd}T{start:HHmmss}");
        if (meeting.End is { } end && end > start)
        {
            lines.Line("DTEND;TZID=Europe/Oslo", $"{day:yyyyMMdd}T{end:HHmmss}");
        }
    }

    // Of two copies of an event a program keeps the one with the higher number: a date that is set after one that was pencilled in, and what is called off last.
    private static int Sequence(MeetingStatus status) => status switch
    {
        MeetingStatus.Tentative => 0,
        MeetingStatus.Cancelled or MeetingStatus.Moved => 2,
        _ => 1,
    };

    private static string StatusWord(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned or MeetingStatus.Held => "CONFIRMED",
        MeetingStatus.Cancelled or MeetingStatus.Moved => "CANCELLED",
        _ => "TENTATIVE",
    };

    // When what is told was last said, as far as the sources date it: the same at every build, and later when something newer is written.
    private static DateOnly Stamp(Model.Portal portal, Meeting meeting) =>
        Statements.Newest(portal, meeting) is { } newest ? Statements.Surely(newest) : Undated;

    // Many programs don't show the status, so it is said where it matters.
    private static string Summary(Model.Portal portal, InterfaceWords words, Meeting meeting, MeetingStatus status)
    {
        var committee = portal.Committees.Find(meeting.Committee)?.ShortTitle ?? words.Meeting;
        var whose = View.Joined(committee, portal.Communities.Find(meeting.Community)?.ShortTitle);
        var name = meeting.HasOwnTitle ? $"{meeting.Title} ({whose})" : $"{whose}{(meeting.Suffix is { } suffix ? $" ({suffix})" : "")}";
        return status is MeetingStatus.Tentative or MeetingStatus.Cancelled or MeetingStatus.Moved ? $"{words.MeetingStatusName(status)}: {name}" : name;
    }

    private static string Description(Model.Portal portal, InterfaceWords words, Meeting meeting, MeetingStatus status, string baseUrl)
    {
        var moved = portal.Meetings.Find(meeting.MovedTo) is { } later ? $" {words.Calendar.MovedTo(View.Date(later.Date))}" : "";
        var cases = meeting.Cases.Count(one => one.Kind != CaseKind.Break);
        string?[] parts =
        [
            $"{words.MeetingStatusName(status)}{moved}.",
            cases > 0 ? words.Calendar.CaseCount(cases) : null,
            meeting.Head.Inferred is null ? null : words.PartlyInferred,
        ];
        return $"{string.Join(' ', parts.Where(part => part is not null))}\n{baseUrl}{Address.Of(meeting)}";
    }

    // The site's own name, also in a preview that stands elsewhere: the same meeting is the same event.
    private static string Host(string address) => address.Split("//")[^1];
}
