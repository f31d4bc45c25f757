using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>What has happened, as the dates in the content tell it.</summary>
public class NewsTests
{
    [Fact]
    public void What_has_happened_stands_newest_first_under_its_year_and_month()
    {
        using var site = Site();
        var page = Page(site, "/nytt/");

        Assert.Equal(["2025", "2024", "2021", "2020"], page.QuerySelectorAll("main h2").Select(Text));
        Assert.Equal(
            ["Januar 2025", "September 2024", "Mars 2024", "2024, måneden er ikke kjent", "2021 eller senere", "2020, måneden er ikke kjent"],
            page.QuerySelectorAll("main h3").Select(Text));
        Assert.Equal(
            [
                "Avtale begynte å gjelde: Samarbeidsavtalen, Nordvik",
                "Referat godkjent: SSU 18. mars 2024, Nordvik",
                "Møte med vedtak: SSU 18. mars 2024, Nordvik",
                "Retningslinje vedtatt: Rutinen, Nordvik",
                "Organ startet: Lokalt samarbeidsutvalg, Nordvik",
                "Helsefellesskap opprettet: Helsefellesskapet Nordvik",
            ],
            Lines(page));
    }

    [Fact]
    public void What_is_to_come_isn_t_news_and_neither_is_a_meeting_that_nobody_has_confirmed()
    {
        using var site = Site();
        site.Write("communities/nordvik/ssu/2024-05-20.md", TestSite.Page("summary: Det står ikke om det ble holdt.\nstatus: planned"));
        site.Write("communities/nordvik/ssu/2030-01-10.md", TestSite.Page("summary: Et møte som kommer."));
        site.Write("agreements/nordvik/ny.md", TestSite.Page("title: Den neste avtalen\nlevels: [overall]\nvalidFrom: 2030-01-01"));

        Assert.DoesNotContain(Lines(Page(site, "/nytt/")), line => line.Contains("neste", StringComparison.Ordinal) || line.Contains("2030", StringComparison.Ordinal) || line.Contains("mai", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("from: 2025", false)]
    [InlineData("from: 2025-06", false)]
    [InlineData("from: 2025-06-01", true)]
    [InlineData("from: 2025-06-02", false)]
    [InlineData("until: 2025-05-31", true)]
    [InlineData("until: 2025-06-01", false)]
    public void What_is_known_only_as_a_year_or_a_month_is_told_when_that_is_over_and_an_end_the_day_after(string field, bool told)
    {
        using var site = TestSite.WithCommittee(field);

        Assert.Equal(told, Lines(Page(site, "/nytt/")).Any(line => line.StartsWith("Organ", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_adopted_this_year_is_news_though_the_day_isn_t_known()
    {
        using var site = TestSite.WithCommittee("");
        site.Write("guidelines/nordvik/rutine.md", TestSite.Page("title: Rutinen\nadopted: 2025"));

        Assert.Equal(["Retningslinje vedtatt: Rutinen, Helsefellesskapet Nordvik"], Lines(Page(site, "/nytt/")));
    }

    [Fact]
    public void Decisions_are_named_and_lead_to_their_place_in_the_minutes()
    {
        using var site = Site();
        var links = Item(Page(site, "/nordvik/nytt/"), "SSU 18. mars 2024", "Møte med vedtak").QuerySelectorAll("ul a");

        Assert.Equal(["1/24 Handlingsplan"], links.Select(Text));
        Assert.Equal("/nordvik/ssu/2024-03-18/#sak-1-24", links[0].GetAttribute("href"));
    }

    [Fact]
    public void An_agreement_that_takes_the_place_of_another_names_it()
    {
        using var site = Site();
        var link = Item(Page(site, "/nytt/"), "Samarbeidsavtalen, Nordvik", "Avtale").QuerySelector("ul a")!;

        Assert.Equal("/avtaler/nordvik/gammel/", link.GetAttribute("href"));
        Assert.Equal("Erstatter: Den gamle avtalen", Text(link.ParentElement!));
    }

    [Fact]
    public void An_agreement_whose_time_for_review_is_past_is_told_of_once_and_not_when_another_has_taken_its_place()
    {
        using var site = TestSite.WithCommittee("");
        site.Write("agreements/nordvik/a.md", TestSite.Page("title: A\nlevels: [overall]\nvalidFrom: 2020-01-01\nreviewEvery: { years: 2 }"));
        site.Write("agreements/nordvik/b.md", TestSite.Page("title: B\nlevels: [service]\nvalidFrom: 2020-01-01\nreviewEvery: { years: 2 }"));
        site.Write("agreements/nordvik/c.md", TestSite.Page("title: C\nlevels: [service]\nvalidFrom: 2021-07-01\nreplaces: [agreements/nordvik/b]"));
        var lines = Lines(Page(site, "/nordvik/nytt/"));

        Assert.Equal(["Fristen for å gjennomgå avtalen gikk ut: A"], lines.Where(line => line.StartsWith("Frist", StringComparison.Ordinal)));
    }

    [Fact]
    public void Those_who_begin_on_one_day_are_one_item_and_nobody_is_named_whose_time_is_over()
    {
        using var site = TestSite.WithCommittee(
            "seats: [{ group: users, side: neither, count: 3, members: [{ name: Kari Ny, from: 2024-01-01 }, { name: Ola Ny, from: 2024-01-01 }, { name: Per Gått, from: 2022-01-01, until: 2023-12-31 }] }]\n" +
            "leaders: [{ role: chair, side: municipal, name: Anne Gått, from: 2021-02-01, until: 2023-01-31 }]");
        var page = Page(site, "/nordvik/nytt/");

        Assert.Equal("Nye medlemmer. 2 medlemmer.", Text(page.QuerySelectorAll("main .dates p:not(.date)")[0]));
        Assert.Equal(["Kari Ny", "Ola Ny"], page.QuerySelectorAll("main .dates > li")[0].QuerySelectorAll("ul li").Select(Text));
        Assert.Equal(["Leder, kommunene", "Leder, kommunene"], page.QuerySelectorAll("main .dates ul li").Select(Text).Where(text => text.StartsWith("Leder", StringComparison.Ordinal)));
        Assert.DoesNotContain("Gått", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_a_hundred_are_parted_by_year_and_long_years_into_parts()
    {
        using var site = TestSite.WithCommittee("", [.. Enumerable.Range(0, 260).Select(Meeting)]);
        var first = Page(site, "/nordvik/nytt/");

        Assert.Equal(50, first.QuerySelectorAll(".dates > li").Length);
        Assert.Equal(["/nordvik/nytt/2024/", "/nordvik/nytt/2023/"], first.QuerySelectorAll("nav[aria-label='Etter år'] a").Select(link => link.GetAttribute("href")));
        var year = Read(site, "/nordvik/nytt/2024/");
        Assert.Equal(100, year.QuerySelectorAll(".dates > li").Length);
        Assert.Equal("/nordvik/nytt/2024/2/", year.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("Nytt i 2024: Helsefellesskapet Nordvik, del 2 av 3", Text(Read(site, "/nordvik/nytt/2024/2/").QuerySelector("h1")!));
        Assert.Equal(50, Read(site, "/nordvik/nytt/2024/3/").QuerySelectorAll(".dates > li").Length);
        Assert.Equal(10, Read(site, "/nordvik/nytt/2023/").QuerySelectorAll(".dates > li").Length);
        Assert.Equal("/nn/nytt/2024/2/", Read(site, "/nytt/2024/2/").QuerySelector("header a[hreflang=nn]")!.GetAttribute("href"));

        static (string, string) Meeting(int number) =>
            ($"communities/nordvik/ssu/{(number < 250 ? 2024 : 2023)}-01-15-m{number:000}.md", TestSite.Page("summary: Et møte.\nstatus: held"));
    }

    [Fact]
    public void The_front_page_and_the_community_s_page_have_the_newest_and_lead_to_the_rest()
    {
        using var site = Site();
        var front = Page(site, "/");

        Assert.Equal("Samarbeidsavtalen, Nordvik", Text(front.QuerySelector("section[aria-labelledby='s-nytt'] h3 a")!));
        Assert.NotNull(front.QuerySelector("section[aria-labelledby='s-nytt'] a[href='/nytt/']"));
        Assert.NotNull(front.QuerySelector("section[aria-labelledby='s-nytt'] a[href='/nytt.xml']"));
        Assert.NotNull(Read(site, "/nordvik/").QuerySelector("section[aria-labelledby='s-nytt'] a[href='/nordvik/nytt/']"));
        Assert.Equal("Samarbeidsavtalen", Text(Read(site, "/nordvik/").QuerySelector("section[aria-labelledby='s-nytt'] h3 a")!));
    }

    [Fact]
    public void What_agreements_have_before_them_stands_on_the_front_page_soonest_first()
    {
        using var site = Site();
        site.Write("agreements/nordvik/tjeneste.md", TestSite.Page("title: Tjenesteavtalen\nlevels: [service]\nvalidFrom: 2020-01-01\nvalidUntil: 2026-12-31\nreviewEvery: { years: 6 }"));
        var coming = Page(site, "/").QuerySelectorAll("section[aria-labelledby='s-neste'] h4").Select(heading => $"{Text(heading)}: {Text(heading.NextElementSibling!)}");

        Assert.Equal(["Tjenesteavtalen, Nordvik: Frist for å gjennomgå avtalen.", "Tjenesteavtalen, Nordvik: Går ut."], coming);
    }

    [Fact]
    public void Without_anything_dated_the_page_says_so()
    {
        using var site = TestSite.WithText("Om helsefellesskapet.");

        Assert.StartsWith("Ingen datert hendelse er dokumentert.", Text(Page(site, "/nordvik/nytt/").QuerySelector(".empty")!), StringComparison.Ordinal);
        Assert.StartsWith("Inga datert hending er dokumentert.", Text(Read(site, "/nn/nytt/").QuerySelector(".empty")!), StringComparison.Ordinal);
    }

    internal static TestSite Site() => new(
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb\nestablished: 2020")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic")),
        ("communities/nordvik/lsu/index.md", TestSite.Page("title: Lokalt samarbeidsutvalg\ntier: local\nfrom: { after: 2021-06, before: 2024-04 }")),
        (TestSite.MeetingPath, TestSite.Page("minutesStatus: { status: approved, date: 2024-09-10 }", "## 1/24 Handlingsplan\n\n**Vedtak:** Planen er vedtatt.\n\n## 2/24 Orientering\n\nTatt til orientering.")),
        ("agreements/nordvik/gammel.md", TestSite.Page("title: Den gamle avtalen\nlevels: [overall]")),
        ("agreements/nordvik/samarbeid.md", TestSite.Page("title: Samarbeidsavtalen\nlevels: [overall]\nadopted: 2025-01-01\nvalidFrom: 2025-01-01\nreplaces: [agreements/nordvik/gammel]")),
        ("guidelines/nordvik/rutine.md", TestSite.Page("title: Rutinen\nadopted: 2024\nadoptedBy: nordvik/ssu")));

    private static IHtmlDocument Page(TestSite site, string address)
    {
        Assert.Empty(site.Build().Diagnostics);
        return Read(site, address);
    }

    private static IHtmlDocument Read(TestSite site, string address) => new HtmlParser().ParseDocument(site.PageAt(address));

    // «Møte holdt: SSU 18. mars 2024»
    private static IEnumerable<string> Lines(IHtmlDocument page) =>
        page.QuerySelectorAll("main .dates > li").Select(item => $"{Text(item.QuerySelector("p b:not(.date b)")!).TrimEnd('.')}: {Text(item.QuerySelector("h3, h4")!)}");

    private static IElement Item(IHtmlDocument page, string name, string kind) =>
        page.QuerySelectorAll("main .dates > li").Single(item => Text(item.QuerySelector("h4 a")!) == name && Text(item).Contains(kind, StringComparison.Ordinal));

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
