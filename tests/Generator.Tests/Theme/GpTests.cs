using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>What a GP finds: who speaks for GPs where, and how a case is raised.</summary>
public class GpTests
{
    [Fact]
    public void Each_place_tells_its_right_whom_it_speaks_for_and_who_holds_it()
    {
        using var site = Site(
            """
            seats:
              - { id: gp, group: gp, kind: voting, appointedBy: [laget], place: { in: [alvik], notIn: [bevik] }, members: [{ name: Ida, from: 2024-01-01, deputy: { name: Per } }, { name: Eva, until: 2023-12-31 }] }
              - { group: practice-consultant, kind: observer }
              - { group: gp, vacant: 1 }
              - { party: helse, count: 4, include: [{ group: practice-consultant, min: 1 }], members: [{ name: Ola }] }
              - { group: users, members: [{ name: Liv }] }
            """);
        var rows = Rows(site, "/fastlege/nordvik/");

        Assert.Equal(4, rows.Count);
        Assert.Equal(
            ["Strategisk utvalg", "Fastlege, 1 plass. Medlem med stemmerett.", "Arbeider i Alvik. Arbeider utenfor Bevik. Pekes ut av Legelaget.", "Ida, fra 1. januar 2024. Vara: Per."],
            rows[0]);
        Assert.Equal(["Strategisk utvalg", "Praksiskonsulent, 1 plass. Observatør.", "Praksiskonsulentordningen (PKO).", "Ikke dokumentert."], rows[1]);
        Assert.Equal(["Strategisk utvalg", "Fastlege, 1 plass. Medlem. Stemmerett er ikke dokumentert.", "Hvem plassen taler for, er ikke dokumentert.", "1 ledig plass."], rows[2]);
        Assert.Equal("Helse Nord, 4 plasser. Minst 1 av plassene: Praksiskonsulent. Medlem. Stemmerett er ikke dokumentert.", rows[3][1]);
        Assert.Equal("Hvem av medlemmene det er, er ikke dokumentert.", rows[3][3]);
        Assert.DoesNotContain("Eva", site.PageAt("/fastlege/nordvik/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_person_as_in_another_committee_is_named_and_an_area_is_what_its_committee_speaks_for()
    {
        using var site = Site("seats: [{ id: gp, group: gp, members: [{ name: Ida }] }]");
        site.Write("communities/nordvik/lsu/index.md", TestSite.Page("title: Lokalt utvalg\ntier: local\nareas: [vest]\nseats: [{ sameAs: nordvik/ssu#gp, kind: invited }]"));
        Assert.Empty(site.Build().Diagnostics);

        Assert.Equal(
            ["Lokalt utvalg", "Den samme som i Strategisk utvalg, 1 plass. Blir invitert.", "Fastlegene i Vest.", "Den samme som i Strategisk utvalg.Ida, perioden er ikke dokumentert. Vara: ikke dokumentert."],
            Rows(site, "/fastlege/nordvik/")[1]);
        Assert.Equal("/nordvik/lsu/", Page(site, "/fastlege/").QuerySelector("td a")!.GetAttribute("href"));
    }

    [Fact]
    public void Cases_of_coming_meetings_that_are_marked_for_gps_are_listed_and_no_others()
    {
        using var site = Site("seats: [{ group: gp }]");
        site.Write("communities/nordvik/ssu/2025-09-01.md", TestSite.Page("agenda: [{ number: 4/25, title: Legevakt, forGp: true }, { number: 5/25, title: Budsjett }]"));
        site.Write("communities/nordvik/ssu/2025-03-01.md", TestSite.Page("agenda: [{ number: 1/25, title: Henvisning, forGp: true }]"));
        Assert.Empty(site.Build().Diagnostics);
        var cases = Page(site, "/fastlege/nordvik/").QuerySelector("section[aria-labelledby='s-saker']")!;

        Assert.Equal(["4/25, Legevakt"], cases.QuerySelectorAll("h3 a").Select(Text));
        Assert.Equal("/nordvik/ssu/2025-09-01/#sak-4-25", cases.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("Fastlegar i Nordvik", Text(Page(site, "/nn/fastlege/nordvik/").QuerySelector("h1")!));
    }

    [Fact]
    public void How_a_case_is_raised_is_what_a_rule_that_concerns_it_says_and_rules_about_gps_stand_apart()
    {
        using var site = Site("level: administrative");
        Assert.Contains("Hvordan en sak blir meldt, er ikke dokumentert.", Text(Page(site, "/fastlege/nordvik/").Body!), StringComparison.Ordinal);

        site.Write("guidelines/nordvik/regler.md", TestSite.Page(
            """
            title: Regler
            requirements:
              - { id: melde, title: Alle kan melde saker, basis: adopted, strength: may, community: nordvik, kind: text, why: Ord., concerns: [raising-cases] }
              - { id: lege, title: Fastlegen får betalt, basis: adopted, strength: must, community: nordvik, kind: text, why: Ord., concerns: [gp] }
              - { id: annet, title: Noe annet, basis: adopted, strength: must, community: nordvik, kind: text, why: Ord. }
              - { id: for, title: Slik var det før, basis: adopted, strength: must, community: nordvik, kind: text, why: Ord., concerns: [gp], until: 2020 }
            """));
        Assert.Empty(site.Build().Diagnostics);
        var page = Page(site, "/fastlege/nordvik/");

        Assert.Equal(["Alle kan melde saker"], page.QuerySelectorAll("section[aria-labelledby='s-sak'] a").Select(Text));
        Assert.Equal(["Fastlegen får betalt"], page.QuerySelectorAll("section[aria-labelledby='s-reglar'] a").Select(Text));
        Assert.Contains("\"raising-cases\"", System.Text.Encoding.UTF8.GetString(site.Files()["data/requirements.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_community_without_places_for_gps_says_so_and_is_a_way_in_all_the_same()
    {
        using var site = Site("level: administrative");

        Assert.Equal(["/fastlege/nordvik/"], Page(site, "/fastlege/").QuerySelectorAll("main nav a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Ingen plass til fastleger er dokumentert her.", Text(Page(site, "/fastlege/nordvik/").Body!), StringComparison.Ordinal);
        Assert.Contains("Fastleger i Nordvik", Text(Page(site, "/innhold/f/").Body!), StringComparison.Ordinal);
    }

    private static TestSite Site(string committee)
    {
        var site = new TestSite(
            ("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality }\nbevik: { name: Bevik, kind: municipality }\nhelse: { name: Helse Nord, kind: trust }\nlaget: { name: Legelaget, kind: association }\n"),
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb\nmunicipalities: [alvik, bevik]\ntrusts: [helse]\ndivisions: [{ id: region, title: Region }]\nareas: [{ id: vest, title: Vest, division: region, members: [alvik, bevik] }]")),
            (TestSite.CommitteePath, TestSite.Page($"title: Strategisk utvalg\ntier: strategic\n{committee}")));
        Assert.Empty(site.Build().Diagnostics);
        return site;
    }

    private static List<string[]> Rows(TestSite site, string address) =>
        [.. Page(site, address).QuerySelectorAll("tbody tr").Select(row => row.Children.Select(Text).ToArray())];

    private static IHtmlDocument Page(TestSite site, string address) => new HtmlParser().ParseDocument(site.PageAt(address));

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
