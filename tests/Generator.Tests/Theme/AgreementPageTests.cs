using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>Whether an agreement holds, who has signed it, and what stands over it and after it. The day is 1 June 2025.</summary>
public class AgreementPageTests
{
    [Theory]
    [InlineData("validFrom: 2024-01-01", "Gjelder")]
    [InlineData("validFrom: 2024-01-01\nvalidUntil: 2025-12-31", "Gjelder Går ut")]
    [InlineData("validFrom: 2024-01-01\nvalidUntil: 2028", "Gjelder")]
    [InlineData("validFrom: 2022-01-01\nreviewEvery: { years: 2 }\nlastReviewed: 2023-01", "Gjelder Skal revideres")]
    [InlineData("validFrom: 2022-01-01\nreviewEvery: { years: 2 }\nlastReviewed: 2025-01", "Gjelder")]
    [InlineData("validFrom: 2022-01-01\nvalidUntil: 2024", "Avsluttet")]
    [InlineData("validFromPlanned: 2026", "Planlagt")]
    [InlineData("levels: [overall]", "Udatert")]
    public void The_status_is_worked_out_from_the_dates(string front, string badges) =>
        Assert.Equal(badges, string.Join(' ', Page(front).QuerySelectorAll(".standing .badge").Select(badge => badge.TextContent)));

    [Theory]
    [InlineData("lastReviewed: 2025-01-10", "Skal revideres annethvert år. Sist 10. januar 2025, neste gang senest 10. januar 2027.")]
    [InlineData("lastReviewed: 2022-01-10", "Skal revideres annethvert år. Sist 10. januar 2022; skulle vært gjort på nytt senest 10. januar 2024. At det er gjort, er ikke dokumentert.")]
    [InlineData("validFrom: 2022-01-01", "Skal revideres annethvert år. Når det sist ble gjort, er ikke dokumentert; første gang skulle være senest 1. januar 2024.")]
    public void When_it_is_to_be_gone_through_is_said_in_a_sentence(string front, string sentence) =>
        Assert.Contains(sentence, Page($"{front}\nreviewEvery: {{ years: 2 }}").QuerySelector(".standing")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void One_that_was_replaced_leads_to_the_one_in_force_at_the_end_of_the_chain_and_tells_the_whole_of_it()
    {
        var page = Page("validFrom: 2010", others:
        [
            ("agreements/nordvik/to.md", TestSite.Page("title: Den andre\nvalidFrom: 2015\nreplaces: [agreements/nordvik/en]")),
            ("agreements/nordvik/tre.md", TestSite.Page("title: Den tredje\nvalidFrom: 2022\nreplaces: [agreements/nordvik/to]")),
        ]);

        Assert.Equal("Denne avtalen er erstattet. Nå gjelder Den tredje.", Plain(page.QuerySelector(".head .note")!));
        Assert.Equal("/avtaler/nordvik/tre/", page.QuerySelector(".head .note a")!.GetAttribute("href"));
        Assert.Equal(
            ["Den tredje Gjelder", "Den andre Erstattet", "Den første (denne avtalen) Erstattet"],
            page.QuerySelectorAll("section[aria-labelledby='s-historie'] li").Select(item => Plain(item).Split(" Fra ")[0]));
    }

    [Fact]
    public void What_goes_before_what_is_told_by_level_from_the_highest()
    {
        var page = Page("levels: [service]\nunder: agreements/nordvik/over", others:
        [
            ("agreements/nordvik/over.md", TestSite.Page("title: Den overordna\nlevels: [overall]")),
            ("agreements/nordvik/under.md", TestSite.Page("title: Særavtalen\nlevels: [side]\nunder: agreements/nordvik/en")),
        ]);

        Assert.Equal(
            ["Overordnet samarbeidsavtale Den overordna", "Tjenesteavtale Den første (denne avtalen)", "Særavtale Særavtalen"],
            page.QuerySelectorAll("section[aria-labelledby='s-rang'] li").Select(item => Plain(item)));
    }

    [Fact]
    public void Who_has_signed_and_who_isn_t_known_to_have_is_told_by_name()
    {
        var page = Page("parties: [alvik, bukta, sykehuset]\nsigned: [{ party: alvik, date: 2024-03-01 }, { party: bukta }]");
        var section = page.QuerySelector("section[aria-labelledby='s-partar']")!;

        Assert.Equal("2 av 3 parter er dokumentert som underskrivere.", section.QuerySelector("p")!.TextContent);
        Assert.Equal(
            ["Signert 1. mars 2024 (1)", "Signert, dato ikke dokumentert (1)", "Ikke dokumentert om de har signert (1)"],
            section.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.Equal(["Alvik", "Bukta", "Sykehuset"], section.QuerySelectorAll("li").Select(item => Plain(item)));
    }

    [Fact]
    public void Chapters_are_listed_at_the_top_with_a_way_to_each()
    {
        var page = Page("levels: [overall]", "## Kap. 1 Formål\n\nTekst.\n\n## Kap. 2 Parter\n\nTekst.");
        var chapters = page.QuerySelectorAll(".toc a").Where(link => page.GetElementById(link.GetAttribute("href")![1..])?.ParentElement?.ClassList.Contains("chapter") == true);

        Assert.Equal(["1 Formål", "2 Parter"], chapters.Select(link => link.TextContent));
    }

    [Fact]
    public void In_lists_those_that_are_no_more_stand_apart()
    {
        using var site = Site("validFrom: 2010", "", [("agreements/nordvik/to.md", TestSite.Page("title: Den andre\nvalidFrom: 2015\nreplaces: [agreements/nordvik/en]"))]);
        Assert.Empty(site.Build().Diagnostics);
        var section = new HtmlParser().ParseDocument(site.PageAt("/avtaler/")).QuerySelector("section[aria-labelledby='s-nordvik']")!;

        Assert.Equal("Erstattet og avsluttet (1)", section.QuerySelector("summary")!.TextContent);
        Assert.Equal(["Den første"], section.QuerySelectorAll("details h3 a").Select(link => link.TextContent));
        Assert.Equal(["Den andre", "Den første"], section.QuerySelectorAll("h3 a").Select(link => link.TextContent));
    }

    private static IHtmlDocument Page(string front, string text = "", params (string Path, string Text)[] others)
    {
        using var site = Site(front, text, others);
        Assert.Empty(site.Build().Diagnostics);
        return new HtmlParser().ParseDocument(site.PageAt("/avtaler/nordvik/en/"));
    }

    private static TestSite Site(string front, string text, (string Path, string Text)[] others) => new(
    [
        ("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality }\nbukta: { name: Bukta, kind: municipality }\nsykehuset: { name: Sykehuset, kind: trust }\n"),
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nlanguage: nb\nmunicipalities: [alvik, bukta]\ntrusts: [sykehuset]")),
        ("agreements/nordvik/en.md", TestSite.Page($"title: Den første\n{front}", text)),
        .. others,
    ]);

    private static string Plain(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
