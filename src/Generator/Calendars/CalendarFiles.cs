using System.Collections.Concurrent;
using System.Text;
using Samla.Addresses;
using Samla.Exporters;
using Samla.Model;
using Samla.Output;
using Samla.Text;
using Samla.Theme.Interface;
using Samla.Theme.Parts;
using Samla.Time;

namespace Samla.Calendars;

/// <summary>
/// The iCalendar files (RFC 5545): one for each committee, community and municipality, to subscribe to, and one for each meeting that can be added to a
/// calendar. A file to subscribe to has the meetings to come and those since the beginning of the year before last, so that it stays small, and only changes
/// when a meeting does or a year begins.
/// </summary>
internal sealed class CalendarFiles(Model.Portal portal, DateOnly today, string baseUrl)
{
    // Always there: a file without any meeting is valid only with it.
    private static readonly byte[] Oslo = Encoding.UTF8.GetBytes(
        """
        BEGIN:VTIMEZONE
        TZID:Europe/Oslo
        BEGIN:DAYLIGHT
        DTSTART:19960331T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:19961027T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        END:STANDARD
        END:VTIMEZONE

        """.ReplaceLineEndings("\r\n"));

    private readonly DateOnly first = new(today.Year - 2, 1, 1);

    // A committee's meetings stand in its own file, its community's, and those of many municipalities.
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> events = new(StringComparer.Ordinal);

    /// <summary>All of them; the content is made when it is asked for.</summary>
    public IEnumerable<OutputFile> All()
    {
        foreach (var committee in portal.Committees)
        {
            var community = portal.Communities.Find(committee.Community);
            yield return File(Address.CalendarFile(committee), Address.Of(committee), committee.Language, words => words.Calendar.MeetingsOf(View.Joined(View.FullName(committee), community?.ShortTitle)), [committee]);
        }

        foreach (var community in portal.Communities)
        {
            yield return File(Address.CalendarFile(community), Address.Of(community), community.Language, words => words.Calendar.MeetingsOf(community.Title), portal.CommitteesOf(community.Id));
        }

        foreach (var party in portal.Parties.Where(party => party.Kind == PartyKind.Municipality))
        {
            var language = portal.CommunitiesOf(party.Id).FirstOrDefault()?.Language ?? Language.Nb;
            yield return File(
                Address.CalendarFileOfMunicipality(party.Id), Address.Municipality(party.Id, language), language, words => words.Calendar.MeetingsConcerning(party.Name), portal.CommitteesConcerning(party.Id));
        }

        foreach (var meeting in portal.Meetings.Where(meeting => meeting.CanBeAdded(today)))
        {
            yield return new OutputFile(Address.CalendarFile(meeting).TrimStart('/'), () => Single(meeting));
        }
    }

    private OutputFile File(string address, string page, Language language, Func<InterfaceWords, string> name, IEnumerable<Committee> committees) =>
        new(address.TrimStart('/'), () => ToFollow(page, name(InterfaceWords.In(language)), committees));

    private ReadOnlyMemory<byte> ToFollow(string page, string name, IEnumerable<Committee> committees)
    {
        var lines = Begin();
        lines.Text("X-WR-CALNAME", name);
        lines.Line("X-WR-TIMEZONE", "Europe/Oslo");
        lines.Line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        lines.Line("X-PUBLISHED-TTL", "P1D");
        lines.Line("URL", baseUrl + page);
        lines.Raw(Oslo);
        foreach (var committee in committees)
        {
            lines.Raw(EventsOf(committee).Span);
        }

        return End(lines);
    }

    private ReadOnlyMemory<byte> Single(Meeting meeting)
    {
        var lines = Begin();
        lines.Raw(Oslo);
        MeetingEvent.Write(lines, portal, meeting, today, baseUrl);
        return End(lines);
    }

    private static ContentLines Begin()
    {
        var lines = new ContentLines();
        lines.Line("BEGIN", "VCALENDAR");
        lines.Line("VERSION", "2.0");
        lines.Line("PRODID", "-//Samla//Kalender//NO");
        lines.Line("CALSCALE", "GREGORIAN");
        return lines;
    }

    private static ReadOnlyMemory<byte> End(ContentLines lines)
    {
        lines.Line("END", "VCALENDAR");
        return lines.Bytes;
    }

    private ReadOnlyMemory<byte> EventsOf(Committee committee) => events.GetOrAdd(committee.Id, id =>
    {
        var lines = new ContentLines();
        foreach (var meeting in portal.MeetingsOf(id).Where(one => one.Date.Precision == DatePrecision.Day && one.Date.Earliest >= first))
        {
            MeetingEvent.Write(lines, portal, meeting, today, baseUrl);
        }

        return lines.Bytes;
    });
}
