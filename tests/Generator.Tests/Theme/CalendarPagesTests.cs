using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>Meetings by year and month, the ways to them, and the annual wheel.</summary>
public sealed class CalendarPagesTests
{
    [Fact]
    public void What_comes_next_stands_first_by_month_and_each_year_has_its_way()
    {
        using var site = Site("2025-06-02", "2025-08", "2026-01-12", "2024-03-18");
        var page = Page(site, "/kalender/");

        Assert.Equal(["Juni 2025", "August 2025", "Januar 2026"], page.QuerySelectorAll(".month > h3").Select(Text));
        Assert.Equal("SSU 2. juni 2025, Nordvik", Text(page.QuerySelector(".dates .next a")!));
        Assert.Equal(["/kalender/2026/", "/kalender/2025/", "/kalender/2024/"], Links(page, "s-ar"));
        Assert.Equal(["/nn/kalender/2026/", "/nn/kalender/2025/", "/nn/kalender/2024/"], Links(Page(site, "/nn/kalender/"), "s-ar"));
    }

    [Fact]
    public void Where_nothing_is_to_come_that_is_said_and_the_latest_stand_there()
    {
        using var site = Site("2024-03-18", "2023-05-02");
        var page = Page(site, "/kalender/");

        Assert.NotNull(page.QuerySelector("section[aria-labelledby=s-neste] .empty"));
        Assert.Equal(["SSU 18. mars 2024, Nordvik", "SSU 2. mai 2023, Nordvik"], page.QuerySelectorAll("section[aria-labelledby=s-siste] h3").Select(Text));
    }

    [Fact]
    public void A_date_that_is_not_sure_stands_under_the_month_or_year_that_is()
    {
        using var site = Site("2024-03-18", "2024-03", "2024", "2024-a: { after: 2024-04-02, before: 2024-04-20 }", "2024-b: { after: 2024-05-20, before: 2024-09-10 }");
        var page = Page(site, "/kalender/2024/");

        Assert.Equal(["Mars 2024", "April 2024", "2024, måneden er ikke kjent"], page.QuerySelectorAll(".sec > h2").Select(Text));
        Assert.Equal(["SSU 18. mars 2024, Nordvik", "SSU mars 2024, Nordvik"], Names(page, "s-2024-03"));
        Assert.Equal(["SSU mellom 2. april og 20. april 2024, Nordvik"], Names(page, "s-2024-04"));
        Assert.Equal(["SSU 2024, Nordvik", "SSU mellom 20. mai og 10. september 2024, Nordvik"], Names(page, "s-2024"));
    }

    [Fact]
    public void A_year_with_many_meetings_is_parted_and_none_is_lost()
    {
        using var site = Site([.. Enumerable.Range(0, 230).Select(i => $"2024-{i % 12 + 1:00}-{i / 12 % 28 + 1:00}-n{i}"), .. Enumerable.Range(0, 110).Select(i => $"2024-02-01-m{i}")]);
        var year = Page(site, "/kalender/2024/");
        var parts = year.QuerySelectorAll("main nav .pages a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Contains("/kalender/2024/02/2/", parts);
        Assert.Empty(year.QuerySelectorAll(".dates > li"));
        Assert.All(parts, part => Assert.InRange(Page(site, part).QuerySelectorAll(".dates > li").Length, 1, 100));
        Assert.Equal(340, parts.SelectMany(part => Page(site, part).QuerySelectorAll(".dates a").Select(link => link.GetAttribute("href"))).Distinct().Count());
        Assert.Equal("Februar, del 2 av 2 2024", Text(Page(site, "/kalender/2024/02/2/").QuerySelector("h1")!));
    }

    [Fact]
    public void A_year_that_two_pages_can_hold_is_parted_in_halves()
    {
        using var site = Site([.. Enumerable.Range(0, 120).Select(i => $"2024-{i % 12 + 1:00}-01-n{i}")]);

        Assert.Equal(["/kalender/2024/01-06/", "/kalender/2024/07-12/"], Page(site, "/kalender/2024/").QuerySelectorAll("main nav .pages a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Without_script_a_page_leads_to_each_community_type_and_municipality_and_what_the_script_uses_sleeps()
    {
        using var site = Site("2025-06-02");
        site.Write("communities/nordvik/fsu/index.md", TestSite.Page("title: Faglig samarbeidsutvalg\ntier: professional"));
        site.Write("communities/nordvik/fsu/2025-07-01.md", TestSite.Page("summary: Møte."));
        var page = Page(site, "/kalender/");

        Assert.All(page.QuerySelectorAll("main form"), form => Assert.True(form.HasAttribute("inert")));
        Assert.Equal(["/nordvik/kalender/"], Links(page, "s-fellesskap"));
        Assert.Equal(["/kalender/strategisk/", "/kalender/faglig/"], Links(page, "s-niva"));
        Assert.Equal(["/kommuner/"], Links(page, "s-kommune"));
        Assert.Equal("nordvik", page.QuerySelector("form.choosing option[value=hegrevik]")!.GetAttribute("data-of"));
        Assert.Equal(["SSU 2. juni 2025, Nordvik"], Page(site, "/kalender/strategisk/").QuerySelectorAll(".dates h4").Select(Text));
    }

    [Fact]
    public void What_is_called_off_or_moved_says_so()
    {
        using var site = Site("2025-09-01", "2025-09-02");
        site.Write("communities/nordvik/ssu/2025-09-01.md", TestSite.Page("status: moved\nmovedTo: nordvik/ssu/2025-09-02"));
        site.Write("communities/nordvik/ssu/2025-08-01.md", TestSite.Page("status: cancelled"));

        Assert.Equal(["Avlyst.", "Flyttet til 2. september 2025.", "Planlagt."], Page(site, "/nordvik/kalender/2025/").QuerySelectorAll(".dates li p:last-child").Select(Text));
    }

    [Fact]
    public void A_meeting_can_be_added_only_while_it_is_to_come_and_those_who_meet_can_be_followed()
    {
        using var site = Site("2025-09-01", "2024-03-18");

        Assert.Equal("/nordvik/ssu/2025-09-01/mote.ics", Page(site, "/nordvik/ssu/2025-09-01/").QuerySelector(".head .actions a")!.GetAttribute("href"));
        Assert.Null(Page(site, "/nordvik/ssu/2024-03-18/").QuerySelector("a[href$='mote.ics']"));
        foreach (var address in (string[])["/nordvik/", "/nordvik/ssu/", "/kommuner/hegrevik/", "/nn/kommuner/hegrevik/"])
        {
            var page = Page(site, address);
            var file = address.Replace("/nn/", "/", StringComparison.Ordinal) + "kalender.ics";
            Assert.NotNull(page.QuerySelector($"a[href='webcal://prove.example{file}']"));
            Assert.Equal($"https://prove.example{file}", page.QuerySelector(".card code")!.TextContent);
        }
    }

    [Fact]
    public void The_wheel_leads_from_each_month_to_its_place_in_the_list_and_says_which_is_now()
    {
        using var site = Site("2025-02-11", "2025-06-02", "2025-11");
        site.Write("communities/nordvik/plans/arshjul.md", TestSite.Page("title: Årshjul\nkind: annual-wheel\nmeasures: [{ title: Årsmelding, deadline: 2025-02-01 }]"));
        var page = Page(site, "/nordvik/arshjul/");
        var months = page.QuerySelectorAll(".wheel a").ToList();

        Assert.Equal(12, months.Count);
        Assert.All(months, month => Assert.NotNull(page.GetElementById(month.GetAttribute("href")![1..])));
        Assert.Equal("feb. 2025: 1 møte, 1 frist", months[1].GetAttribute("aria-label"));
        Assert.Equal("juni 2025, denne måneden: 1 møte", months[5].GetAttribute("aria-label"));
        Assert.Equal("juli 2025: Ingen kjente datoer.", months[6].GetAttribute("aria-label"));
        Assert.Equal((2, 1, 1), (page.QuerySelectorAll(".wheel svg circle.met").Length, page.QuerySelectorAll(".wheel svg > path.due").Length, page.QuerySelectorAll(".wheel svg > path.arc").Length));
        Assert.Equal("/nordvik/planer/arshjul/", page.QuerySelector("a[href*=planer]")!.GetAttribute("href"));
    }

    [Fact]
    public void With_few_dates_the_wheel_is_that_of_the_nearest_year_with_enough_or_none()
    {
        using var site = Site("2025-02-11", "2023-01-10", "2023-04-02", "2023-09-05");

        Assert.Equal("For 2025 kjenner vi for få datoer til å tegne et hjul. Dette er 2023.", Text(Page(site, "/nordvik/arshjul/").QuerySelector(".note")!));

        using var bare = Site("2025-02-11", "2024-01-10");
        var page = Page(bare, "/nordvik/arshjul/");
        Assert.Null(page.QuerySelector(".wheel"));
        Assert.NotNull(page.QuerySelector(".empty"));
        Assert.Equal(2, page.QuerySelectorAll(".dates > li").Length);
    }

    [Fact]
    public void A_portal_without_meetings_says_so()
    {
        using var site = Site();

        Assert.Equal(2, Page(site, "/kalender/").QuerySelectorAll(".empty").Length);
        Assert.NotNull(Page(site, "/nordvik/arshjul/").QuerySelector(".empty"));
    }

    // A name, or a name with the date that it doesn't carry.
    private static TestSite Site(params string[] meetings) => new(
    [
        ("parties/kommuner.yaml", "hegrevik: { name: Hegrevik, kind: municipality }\n"),
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nmunicipalities: [hegrevik]")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic")),
        .. meetings.Select(one => one.Split(": ", 2)).Select(parts => ($"communities/nordvik/ssu/{parts[0]}.md", TestSite.Page(parts.Length == 2 ? $"date: {parts[1]}" : "summary: Møte."))),
    ]);

    private static IHtmlDocument Page(TestSite site, string address)
    {
        if (!Directory.Exists(site.Output))
        {
            Assert.Empty(site.Build().Diagnostics);
        }

        return new HtmlParser().ParseDocument(site.PageAt(address));
    }

    private static IEnumerable<string> Names(IHtmlDocument page, string section) => page.QuerySelectorAll($"section[aria-labelledby={section}] h3").Select(Text);

    private static IEnumerable<string?> Links(IHtmlDocument page, string section) => page.QuerySelectorAll($"section[aria-labelledby={section}] a").Select(link => link.GetAttribute("href"));

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
