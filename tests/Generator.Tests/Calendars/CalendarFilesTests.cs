using System.Globalization;
using System.Text;
using Samla.Output;
using Samla.Serving;

namespace Samla.Tests.Calendars;

/// <summary>The files that calendar programs follow or take in.</summary>
public sealed class CalendarFilesTests
{
    private const string CommitteeFile = "nordvik/ssu/kalender.ics";

    [Fact]
    public void Each_committee_community_and_municipality_can_be_followed_and_each_coming_meeting_added()
    {
        using var site = Site(("2025-09-01", "time: \"09:00-11:30\""), ("2024-03-18", ""), ("2025-10", ""));

        Assert.Equal(
            ["kommuner/hegrevik/kalender.ics", "nordvik/kalender.ics", "nordvik/ssu/2025-09-01/mote.ics", CommitteeFile],
            Built(site).Keys.Where(path => path.EndsWith(".ics", StringComparison.Ordinal)));
        Assert.All(Built(site).Where(file => file.Key.EndsWith("kalender.ics", StringComparison.Ordinal)), file => Assert.Equal(2, CalendarReader.Read(file.Value).Events.Count()));
        Assert.Equal("Møter: Strategisk samarbeidsutvalg (SSU), Nordvik", Read(site, CommitteeFile).Text("X-WR-CALNAME"));
        Assert.Equal("Møter som gjelder Hegrevik", Read(site, "kommuner/hegrevik/kalender.ics").Text("X-WR-CALNAME"));
        Assert.Equal("P1D", Read(site, CommitteeFile)["REFRESH-INTERVAL;VALUE=DURATION"]);
    }

    [Fact]
    public void An_event_has_its_times_in_Norway_its_place_and_the_way_back()
    {
        using var site = Site(("2025-09-01", "time: \"09:00-11:30\"\nplace: Rådhuset; sal 2\nagenda:\n  - { number: \"1/25\", title: Budsjett }\n  - { title: Pause, kind: break }"));
        var one = Read(site, "nordvik/ssu/2025-09-01/mote.ics").Event;

        Assert.Equal(("20250901T090000", "20250901T113000"), (one["DTSTART;TZID=Europe/Oslo"], one["DTEND;TZID=Europe/Oslo"]));
        Assert.Equal(("nordvik/ssu/2025-09-01@prove.example", "CONFIRMED", "1"), (one.Text("UID"), one["STATUS"], one["SEQUENCE"]));
        Assert.Equal(("SSU, Nordvik", "Rådhuset; sal 2"), (one.Text("SUMMARY"), one.Text("LOCATION")));
        Assert.Equal("https://prove.example/nordvik/ssu/2025-09-01/", one["URL"]);
        Assert.Equal("Planlagt. 1 sak på sakslisten.\nhttps://prove.example/nordvik/ssu/2025-09-01/", one.Text("DESCRIPTION"));
    }

    [Fact]
    public void A_day_without_a_time_is_a_whole_day_that_is_not_taken_and_a_day_that_is_not_known_is_never_invented()
    {
        using var site = Site(("2025-09-01", ""), ("2025-10", ""), ("2026", ""), ("2025-haust", "date: { after: 2025-10-01, before: 2025-11-15 }"));
        var one = Read(site, CommitteeFile).Event;

        Assert.Equal(("20250901", "TRANSPARENT"), (one["DTSTART;VALUE=DATE"], one["TRANSP"]));
        Assert.DoesNotContain(one.Properties, property => property.Name.StartsWith("DTEND", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_meetings_on_one_day_stay_two()
    {
        using var site = Site(("2025-09-01", ""), ("2025-09-01-ekstra", ""));
        var events = Read(site, CommitteeFile).Events;

        Assert.Equal(["SSU, Nordvik", "SSU, Nordvik (ekstra)"], events.Select(one => one.Text("SUMMARY")));
    }

    [Fact]
    public void What_is_pencilled_in_called_off_or_moved_says_so_in_words_and_a_later_word_wins()
    {
        using var site = Site(("2025-09-01", "status: tentative"), ("2025-09-02", "status: cancelled"), ("2025-09-03", "status: moved\nmovedTo: nordvik/ssu/2025-09-04"), ("2025-09-04", "status: planned"), ("2025-05-05", ""));
        var events = Read(site, CommitteeFile).Events.ToList();

        Assert.Equal(
            [("SSU, Nordvik", "TENTATIVE", "1"), ("Foreløpig dato: SSU, Nordvik", "TENTATIVE", "0"), ("Avlyst: SSU, Nordvik", "CANCELLED", "2"), ("Flyttet: SSU, Nordvik", "CANCELLED", "2"), ("SSU, Nordvik", "CONFIRMED", "1")],
            events.Select(one => (one.Text("SUMMARY"), one["STATUS"], one["SEQUENCE"])));
        Assert.StartsWith("Ikke bekreftet.", events[0].Text("DESCRIPTION"), StringComparison.Ordinal);
        Assert.StartsWith("Flyttet til 4. september 2025.", events[3].Text("DESCRIPTION"), StringComparison.Ordinal);
        Assert.Equal(["2025-09-01", "2025-09-04"], Built(site).Keys.Where(path => path.EndsWith("mote.ics", StringComparison.Ordinal)).Select(path => path.Split('/')[2]));
    }

    [Theory]
    [InlineData("Å drøfte øyeblikkelig hjelp på sjøen, æresgjester og smågrupper i Ålesund, Ørsta og Ærøy, så vel som på Sørøya")]
    [InlineData("xÅ drøfte øyeblikkelig hjelp på sjøen, æresgjester og smågrupper i Ålesund, Ørsta og Ærøy, så vel som på Sørøya")]
    [InlineData("Beskjed 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    [InlineData("A; b, c \\\\n \\\\ BEGIN:VEVENT")]
    public void A_title_comes_out_as_it_was_written_wherever_its_line_is_folded(string title)
    {
        using var site = Site(("2025-09-01", $"title: \"{title}\""));

        Assert.Equal($"{title.Replace("\\\\", "\\", StringComparison.Ordinal)} (SSU, Nordvik)", Read(site, CommitteeFile).Event.Text("SUMMARY"));
    }

    [Fact]
    public void No_text_can_add_an_event_a_line_or_a_property()
    {
        using var site = Site(("2025-09-01", "place: \"Rådhuset\\nATTENDEE:mailto:x@y.no\\nEND:VEVENT\\nBEGIN:VEVENT\\nUID:x\\tSlutt\""));
        var one = Read(site, CommitteeFile).Event;

        Assert.DoesNotContain(one.Properties, property => property.Name == "ATTENDEE");
        Assert.Contains("BEGIN:VEVENT", one.Text("LOCATION"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_who_takes_part_is_told()
    {
        using var site = Site(("2025-05-05", "attendance: [{ name: Kari Nordmann, organisation: Hegrevik, as: member }]\nstatus: held"));
        var text = Encoding.UTF8.GetString(Built(site)[CommitteeFile]);

        Assert.DoesNotContain("ATTENDEE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ORGANIZER", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nordmann", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_on_another_day_and_old_meetings_are_left_to_the_pages()
    {
        using var site = Site(("2022-12-31", "status: held"), ("2023-01-01", "status: held"), ("2026-02-02", ""));
        var first = Built(site)[CommitteeFile];
        site.Build(TestSite.Day.AddDays(40));

        Assert.Equal(first, site.Files()[CommitteeFile]);
        Assert.Equal(["20230101", "20260202"], CalendarReader.Read(first).Events.Select(one => one["DTSTART;VALUE=DATE"]));
    }

    [Fact]
    public void When_a_statement_is_dated_the_event_was_revised_then()
    {
        using var site = Site(("2025-09-01", "asOf: 2025-02"), ("2025-09-02", ""));

        Assert.Equal(["20250228T000000Z", "20200101T000000Z"], Read(site, CommitteeFile).Events.Select(one => one["DTSTAMP"]));
    }

    [Fact]
    public void A_municipality_follows_a_committee_elsewhere_in_which_it_has_a_seat()
    {
        using var site = Site(("2025-09-01", ""));
        site.Write("communities/sorvik/index.md", TestSite.Page("title: Helsefellesskapet Sørvik\nshort: Sørvik"));
        site.Write("communities/sorvik/ssu/index.md", TestSite.Page("title: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic\nseats: [{ party: hegrevik }]"));
        site.Write("communities/sorvik/ssu/2025-09-02.md", TestSite.Page("summary: Møte."));
        site.Write("communities/sorvik/fsu/index.md", TestSite.Page("title: Faglig samarbeidsutvalg\nshort: FSU\ntier: professional"));
        site.Write("communities/sorvik/fsu/2025-09-03.md", TestSite.Page("summary: Møte."));

        Assert.Equal(["SSU, Nordvik", "SSU, Sørvik"], Read(site, "kommuner/hegrevik/kalender.ics").Events.Select(one => one.Text("SUMMARY")));
    }

    [Theory]
    [InlineData("2024-03-31T02:00", "2024-10-27T03:00")]
    [InlineData("2025-03-30T02:00", "2025-10-26T03:00")]
    [InlineData("2026-03-29T02:00", "2026-10-25T03:00")]
    public void Summer_time_begins_and_ends_when_it_does_in_Norway(string begins, string ends)
    {
        using var site = Site(("2025-09-01", ""));
        var zone = Read(site, CommitteeFile).Inside[0];
        var (summer, winter) = (zone.Inside.Single(one => one.Name == "DAYLIGHT"), zone.Inside.Single(one => one.Name == "STANDARD"));

        Assert.Equal("Europe/Oslo", zone["TZID"]);
        Assert.Equal(DateTime.Parse(begins, CultureInfo.InvariantCulture), ChangeIn(int.Parse(begins[..4], CultureInfo.InvariantCulture), summer));
        Assert.Equal(DateTime.Parse(ends, CultureInfo.InvariantCulture), ChangeIn(int.Parse(ends[..4], CultureInfo.InvariantCulture), winter));
        Assert.Equal(("+0100", "+0200", "+0200", "+0100"), (summer["TZOFFSETFROM"], summer["TZOFFSETTO"], winter["TZOFFSETFROM"], winter["TZOFFSETTO"]));
        Assert.All(zone.Inside, change => Assert.Equal(ChangeIn(1996, change), DateTime.ParseExact(change["DTSTART"], "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("/nordvik/kalender.ics")]
    [InlineData("/nordvik/ssu/kalender.ics")]
    [InlineData("/kommuner/hegrevik/kalender.ics")]
    [InlineData("/nordvik/ssu/2025-09-01/mote.ics")]
    public void A_browser_is_told_that_the_file_is_a_calendar(string address) =>
        Assert.Equal("text/calendar; charset=utf-8", new HeaderRules(NetlifyFiles.Headers(false, [], [])).For(address).Single(header => header.Key == "Content-Type").Value);

    [Fact]
    public void Other_addresses_get_no_type_of_a_calendar() =>
        Assert.DoesNotContain(new HeaderRules(NetlifyFiles.Headers(false, [], [])).For("/nordvik/ssu/"), header => header.Key == "Content-Type");

    // The rule is read rather than known: the last Sunday of the month that it names, at the time that it began with.
    private static DateTime ChangeIn(int year, CalendarComponent change)
    {
        var rule = change["RRULE"].Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        Assert.Equal(("YEARLY", "-1SU"), (rule["FREQ"], rule["BYDAY"]));
        var month = int.Parse(rule["BYMONTH"], CultureInfo.InvariantCulture);
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(int)last.DayOfWeek).Add(TimeSpan.ParseExact(change["DTSTART"][9..], "hhmmss", CultureInfo.InvariantCulture));
    }

    private static CalendarComponent Read(TestSite site, string path) => CalendarReader.Read(Built(site)[path]);

    private static SortedDictionary<string, byte[]> Built(TestSite site)
    {
        if (!Directory.Exists(site.Output))
        {
            Assert.Empty(site.Build().Diagnostics);
        }

        return site.Files();
    }

    private static TestSite Site(params (string Name, string Front)[] meetings) => new(
    [
        ("parties/kommuner.yaml", "hegrevik: { name: Hegrevik, kind: municipality }\n"),
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nmunicipalities: [hegrevik]")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic")),
        .. meetings.Select(one => ($"communities/nordvik/ssu/{one.Name}.md", TestSite.Page($"summary: Møte.\n{one.Front}"))),
    ]);
}
