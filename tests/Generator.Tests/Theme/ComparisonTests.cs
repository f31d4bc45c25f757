using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>The communities side by side.</summary>
public class ComparisonTests
{
    private const string Guideline = """
        title: Regler
        appliesTo: [nordvik]
        requirements:
        """;

    [Fact]
    public void Each_cell_leads_to_where_its_value_comes_from()
    {
        using var site = Site(
            ("communities/nordvik/partnerskapsmote/index.md", TestSite.Page("title: Partnerskapsmøtet\ntier: partnership\ntally: [{ year: 2022, held: 1 }, { year: 2023, held: 2 }]")),
            ("communities/nordvik/ssu/index.md", TestSite.Page("title: SSU\ntier: strategic\nseats: [{ group: gp, count: 2 }, { group: users, kind: observer, count: { min: 1, max: 2 } }]")),
            ("communities/nordvik/fagrad-a/index.md", TestSite.Page("title: Fagråd A\ntier: professional")),
            ("communities/nordvik/fagrad-b/index.md", TestSite.Page("title: Fagråd B\ntier: professional\ninstances: 3")),
            ("communities/nordvik/fagrad-c/index.md", TestSite.Page("title: Fagråd C\ntier: professional\nuntil: 2023")),
            ("communities/nordvik/sekretariat/index.md", TestSite.Page("title: Sekretariat\ntier: secretariat\nhosts: [alvik]\ngrants: [{ year: 2022, status: applied }, { year: 2023, status: granted, amount: 450000 }]")),
            ("agreements/nordvik/gammel.md", TestSite.Page("title: Gammel\nlevels: [overall]\nvalidFrom: 2012\nvalidUntil: 2019")),
            ("agreements/nordvik/samarbeidsavtale.md", TestSite.Page("title: Samarbeidsavtale\nlevels: [overall]\nvalidFrom: 2022-08-01")),
            ("guidelines/nordvik/regler.md", TestSite.Page(Guideline + """

                  - { id: moter, title: Møter, basis: described, strength: practice, committee: nordvik/ssu, kind: meetings, perYear: { min: 4 } }
                  - { id: leder, title: Leder, basis: adopted, strength: must, committee: nordvik/ssu, kind: leadership, alternatesEveryYears: 2, differentSides: true }
                """)));

        Assert.Equal(
            [
                "1 /nordvik/#s-kommuner",
                "1 /nordvik/partnerskapsmote/",
                "1 /nordvik/ssu/",
                "4 /nordvik/#s-struktur",
                "finnes ikke /nordvik/#s-finst-ikkje",
                "2 i 2023 /nordvik/partnerskapsmote/#s-moter",
                "minst 4 /retningslinjer/nordvik/regler/#krav-moter",
                "Bytter side hvert 2. år, leder og nestleder fra hver sin side /retningslinjer/nordvik/regler/#krav-leder",
                "2 /nordvik/ssu/#s-plassar",
                "1–2, uten stemme /nordvik/ssu/#s-plassar",
                "Alvik /nordvik/sekretariat/",
                "Innvilget 2023, 450\u00a0000 kr /nordvik/sekretariat/#s-tilskot",
                "Fra 1. august 2022 /avtaler/nordvik/samarbeidsavtale/",
            ],
            Cells(site, "/helsefellesskap/"));
    }

    [Fact]
    public void What_nobody_has_documented_is_said_to_be_so_and_leads_nowhere()
    {
        using var site = new TestSite(("communities/nordvik/index.md", TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik")));

        Assert.Equal(Enumerable.Repeat("ikke dokumentert", 13), Cells(site, "/helsefellesskap/"));
        Assert.Equal(Enumerable.Repeat("ikkje dokumentert", 13), Cells(site, "/nn/helsefellesskap/"));
    }

    [Fact]
    public void A_proposal_or_a_rule_that_has_ended_isn_t_how_it_is()
    {
        using var site = Site(
            ("communities/nordvik/ssu/index.md", TestSite.Page("title: SSU\ntier: strategic")),
            ("guidelines/nordvik/regler.md", TestSite.Page(Guideline + """

                  - { id: forslag, title: Forslag, basis: proposed, strength: must, committee: nordvik/ssu, kind: meetings, perYear: 12 }
                  - { id: tidligere, title: Før, basis: adopted, strength: must, committee: nordvik/ssu, kind: meetings, perYear: 6, until: 2023 }
                  - { id: alle, title: Alle, basis: described, strength: practice, community: nordvik, tiers: [strategic], kind: meetings, perYear: 4 }
                """)));

        Assert.Equal("4 /retningslinjer/nordvik/regler/#krav-alle", Cells(site, "/helsefellesskap/")[6]);
    }

    [Fact]
    public void Two_strategic_committees_are_told_apart_where_they_differ()
    {
        using var site = Site(
            ("communities/nordvik/asu/index.md", TestSite.Page("title: Administrativt utvalg\nshort: ASU\ntier: strategic\nseats: [{ group: gp, count: 2 }, { group: users, count: 2 }]")),
            ("communities/nordvik/su/index.md", TestSite.Page("title: Samarbeidsutvalg\nshort: SU\ntier: strategic\nseats: [{ group: gp }, { group: users, count: 2 }]")));
        var cells = Cells(site, "/helsefellesskap/");

        Assert.Equal("ASU: 2 /nordvik/asu/#s-plassar, SU: 1 /nordvik/su/#s-plassar", cells[8]);
        Assert.Equal("2 /nordvik/asu/#s-plassar", cells[9]);
    }

    [Fact]
    public void Meetings_that_were_held_count_in_the_last_year_that_has_any_and_no_deputy_chair_is_said()
    {
        using var site = Site(
            ("communities/nordvik/ssu/index.md", TestSite.Page("title: SSU\ntier: strategic\ntally: [{ year: 2023, held: 4 }]\nnone: [{ what: deputy-chair, reason: Bare leder. }]")),
            ("communities/nordvik/ssu/2024-02-01.md", TestSite.Page("status: held")),
            ("communities/nordvik/ssu/2024-04-01.md", TestSite.Page("status: held")),
            ("communities/nordvik/ssu/2024-06-01.md", TestSite.Page("status: planned")),
            ("guidelines/nordvik/regler.md", TestSite.Page(Guideline + """

                  - { id: leder, title: Leder, basis: described, strength: practice, committee: nordvik/ssu, kind: leadership, alternatesEveryYears: { min: 2, max: 4 } }
                """)));
        var cells = Cells(site, "/helsefellesskap/");

        Assert.Equal("minst 2 i 2024 /nordvik/ssu/#s-moter", cells[6]);
        Assert.Equal("Bytter side hvert 2.–4. år, ingen nestleder /retningslinjer/nordvik/regler/#krav-leder", cells[7]);
    }

    [Fact]
    public void A_committee_that_may_have_ended_counts_as_none_or_one_and_a_stated_absence_wins()
    {
        using var site = Site(
            ("communities/nordvik/asu/index.md", TestSite.Page("title: ASU\ntier: strategic\nuntilPlanned: 2024-09")),
            ("communities/nordvik/su/index.md", TestSite.Page("title: SU\ntier: strategic")),
            ("communities/nordvik/lokalt/index.md", TestSite.Page("title: Lokalt\ntier: local")),
            ("guidelines/nordvik/regler.md", TestSite.Page(Guideline + """

                  - { id: moter, title: Møter, basis: described, strength: practice, committee: nordvik/su, kind: meetings, perYear: 4 }
                """)));
        var cells = Cells(site, "/helsefellesskap/");

        Assert.Equal("1–2 /nordvik/#s-struktur", cells[2]);
        Assert.Equal("SU: 4 /retningslinjer/nordvik/regler/#krav-moter", cells[6]);
        Assert.Equal("finnes ikke /nordvik/#s-finst-ikkje", cells[4]);
    }

    [Fact]
    public void A_planned_successor_and_those_whose_place_it_takes_aren_t_there_at_once()
    {
        using var site = Site(
            ("communities/nordvik/asu/index.md", TestSite.Page("title: ASU\ntier: strategic\nuntilPlanned: 2024-08")),
            ("communities/nordvik/su/index.md", TestSite.Page("title: SU\ntier: strategic\nuntilPlanned: 2024-08")),
            ("communities/nordvik/ssu/index.md", TestSite.Page("title: SSU\ntier: strategic\nfromPlanned: 2024-09\nreplaces: [nordvik/asu, nordvik/su]")));

        Assert.Equal("1–2 /nordvik/#s-struktur", Cells(site, "/helsefellesskap/")[2]);
    }

    [Fact]
    public void A_grant_to_another_committee_than_the_secretariat_and_an_agreement_known_by_its_adoption_are_found()
    {
        using var site = Site(
            ("communities/nordvik/nettverk/index.md", TestSite.Page("title: Ledernettverket\ntier: outside\nhosts: [alvik]\ngrants: [{ status: applied }]")),
            ("agreements/nordvik/avtale.md", TestSite.Page("title: Avtale\nlevels: [overall]\nadopted: 2012")));
        var cells = Cells(site, "/helsefellesskap/");

        Assert.Equal("Søkt /nordvik/nettverk/#s-tilskot", cells[11]);
        Assert.Equal("Vedtatt 2012 /avtaler/nordvik/avtale/", cells[12]);
        Assert.Contains("id=\"s-tilskot\"", site.PageAt("/nordvik/nettverk/"), StringComparison.Ordinal);
        Assert.Contains("id=\"s-verter\"", site.PageAt("/nordvik/nettverk/"), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"s-stillingar\"", site.PageAt("/nordvik/nettverk/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_list_without_a_group_says_none()
    {
        using var site = Site(("communities/nordvik/ssu/index.md", TestSite.Page("title: SSU\ntier: strategic\nseatsComplete: true\nseats: [{ side: municipal, count: 5 }]")));
        var cells = Cells(site, "/helsefellesskap/");

        Assert.Equal("0 /nordvik/ssu/#s-plassar", cells[8]);
    }

    [Fact]
    public void The_map_tells_how_much_of_it_is_documented()
    {
        using var site = Site(("communities/nordvik/ssu/index.md", TestSite.Page("title: SSU\ntier: strategic")));
        Assert.Empty(site.Build().Diagnostics);
        var tile = new HtmlParser().ParseDocument(site.PageAt("/")).QuerySelector(".tile[href='/nordvik/']")!;

        Assert.Equal("Nordvik 1 kommune , 3 av 13 opplysninger dokumentert", Condensed(tile));
        Assert.Equal(("13", "3"), (tile.QuerySelector("progress")!.GetAttribute("max"), tile.QuerySelector("progress")!.GetAttribute("value")));
    }

    private static TestSite Site(params (string Path, string Text)[] files) => new(
    [
        ("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality }\n"),
        ("communities/nordvik/index.md", TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nmunicipalities: [alvik]\nnone: [{ what: local, reason: Ingen lokale utvalg. }]")),
        .. files,
    ]);

    private static List<string> Cells(TestSite site, string address)
    {
        Assert.Empty(site.Build().Diagnostics);
        var row = Assert.Single(new HtmlParser().ParseDocument(site.PageAt(address)).QuerySelectorAll("table.compare tbody tr"));
        return [.. row.QuerySelectorAll("td").Select(cell => cell.QuerySelectorAll("a") is { Length: > 0 } links
            ? string.Join(", ", links.Select(link => $"{Condensed(link)} {link.GetAttribute("href")}"))
            : Condensed(cell))];
    }

    private static string Condensed(IElement element) =>
        string.Join(' ', element.TextContent.Replace("\u00ad", "", StringComparison.Ordinal).Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
