using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>A municipality's page.</summary>
public class MunicipalityTests
{
    [Fact]
    public void The_top_answers_which_community_who_sits_there_when_it_meets_and_whom_to_ask()
    {
        using var site = Site();

        Assert.Equal(
            ["Helsefellesskapet Nordvik", "Ida (Strategisk utvalg); Liv (Strategisk utvalg). Plass i 1 organ", "Strategisk utvalg 1. september 2025", "Sekretariatet, post@nordvik.example"],
            Answers(site, "/kommuner/alvik/"));
        Assert.Equal(
            ["Helsefellesskapet Nordvik", "Liv (Strategisk utvalg). Plass i 1 organ", "Strategisk utvalg 1. september 2025", "Sekretariatet, post@nordvik.example"],
            Answers(site, "/kommuner/bevik/"));
        Assert.Equal(["Helsefellesskapet Nordvik", "Ikkje dokumentert", "Lokalt utvalg 1. juli 2025", "Sekretariatet, post@nordvik.example"], Answers(site, "/nn/kommuner/cevik/"));
    }

    [Fact]
    public void Its_own_places_stand_apart_from_those_that_it_shares_with_an_area_each_with_deputy_and_term()
    {
        using var site = Site();
        var page = Page(site, "/kommuner/alvik/");
        var tables = page.QuerySelectorAll("section[aria-labelledby='s-plassar'] table").ToList();

        Assert.Equal(["Kommunens egne plasser", "Plasser kommunen deler med andre"], page.QuerySelectorAll("section[aria-labelledby='s-plassar'] h3").Select(Text));
        Assert.Equal(["Ida, fra 2024 til 2027. Vara: Per.", "1 ledig plass"], tables[0].QuerySelectorAll("tbody td:last-child").Select(Text));
        Assert.Equal(["Liv, Bevik, perioden er ikke dokumentert. Vara: ikke dokumentert."], tables[1].QuerySelectorAll("tbody td:last-child").Select(Text));
    }

    [Fact]
    public void Each_agreement_says_whether_the_municipality_has_signed()
    {
        using var site = Site();
        var said = Page(site, "/kommuner/alvik/").QuerySelectorAll(".agr > li").Where(item => item.QuerySelector("h3") is not null).ToDictionary(item => Text(item.QuerySelector("h3 a")!), Text);

        Assert.Contains("Signert 1. mars 2024.", said["Avtale en"], StringComparison.Ordinal);
        Assert.Contains("Alvik står ikke blant dem som har signert.", said["Avtale to"], StringComparison.Ordinal);
        Assert.Contains("Om Alvik har signert, er ikke dokumentert.", said["Avtale tre"], StringComparison.Ordinal);
        Assert.Contains("2 av 3 har signert", said["Avtale fire"], StringComparison.Ordinal);
    }

    [Fact]
    public void Meetings_of_committees_where_it_has_a_place_come_first()
    {
        using var site = Site();
        var meetings = Page(site, "/kommuner/alvik/").QuerySelector("section[aria-labelledby='s-moter']")!;

        Assert.Equal(["Der kommunen har plass", "Andre møter i helsefellesskapet"], meetings.QuerySelectorAll("h3").Select(Text));
        Assert.Equal(["Strategisk utvalg 1. september 2025", "Lokalt utvalg 1. juli 2025"], meetings.QuerySelectorAll("h4").Select(Text));
    }

    [Fact]
    public void A_municipality_in_two_communities_has_the_answers_for_each()
    {
        using var site = Site();
        site.Write("communities/sor/index.md", TestSite.Page("title: Helsefellesskapet Sør\nshort: Sør\nlanguage: nb\nmunicipalities: [alvik]\ntrusts: [helse]"));
        Assert.Empty(site.Build().Diagnostics);

        Assert.Equal(["Helsefellesskapet Nordvik", "Helsefellesskapet Sør"], Page(site, "/kommuner/alvik/").QuerySelectorAll(".answers div:first-child dd").Select(Text));
        Assert.Equal("Helse Nord, helseforetak", Answers(site, "/kommuner/alvik/")[^1]);
    }

    private static TestSite Site()
    {
        var site = new TestSite(
            ("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality }\nbevik: { name: Bevik, kind: municipality }\ncevik: { name: Cevik, kind: municipality }\nhelse: { name: Helse Nord, kind: trust }\n"),
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb\nmunicipalities: [alvik, bevik, cevik]\ndivisions: [{ id: region, title: Region }]\nareas: [{ id: vest, title: Vest, division: region, members: [alvik, bevik] }, { id: ost, title: Øst, division: region, members: [cevik] }]")),
            (TestSite.CommitteePath, TestSite.Page(
                """
                title: Strategisk utvalg
                tier: strategic
                seats:
                  - { area: vest, members: [{ name: Liv, organisation: bevik }] }
                  - { party: alvik, members: [{ name: Ida, from: 2024, until: 2027, deputy: { name: Per } }, { name: Eva, until: 2023 }] }
                  - { party: alvik, vacant: 1 }
                  - { party: alvik, role: secretary, until: 2020, members: [{ name: Siv }] }
                """)),
            ("communities/nordvik/ssu/2025-09-01.md", TestSite.Page("status: planned")),
            ("communities/nordvik/lsu/index.md", TestSite.Page("title: Lokalt utvalg\ntier: local")),
            ("communities/nordvik/lsu/2025-07-01.md", TestSite.Page("status: planned")),
            ("communities/nordvik/sekretariat/index.md", TestSite.Page("title: Sekretariatet\ntier: secretariat\ncontact: { email: post@nordvik.example }")),
            ("agreements/nordvik/en.md", TestSite.Page("title: Avtale en\nlevels: [overall]\nparties: [{ each: municipalities }]\nsigned: [{ party: alvik, date: 2024-03-01 }]")),
            ("agreements/nordvik/to.md", TestSite.Page("title: Avtale to\nlevels: [overall]\nparties: [{ each: municipalities }]\nsigned: [{ party: bevik }]")),
            ("agreements/nordvik/tre.md", TestSite.Page("title: Avtale tre\nlevels: [overall]\nparties: [{ each: municipalities }]")),
            ("agreements/nordvik/fire.md", TestSite.Page("title: Avtale fire\nlevels: [overall]\nparties: [{ each: municipalities }]\nsignedCount: { count: 2, of: 3 }")));
        Assert.Empty(site.Build().Diagnostics);
        return site;
    }

    private static List<string> Answers(TestSite site, string address) => [.. Page(site, address).QuerySelectorAll(".answers dd").Select(Text)];

    private static IHtmlDocument Page(TestSite site, string address) => new HtmlParser().ParseDocument(site.PageAt(address));

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
