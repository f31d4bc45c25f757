namespace Samla.Tests.Process;

public class ReferenceTests
{
    private static readonly (string Path, string Text)[] Whole =
    [
        ("sources.yaml", "- { id: rapport, title: Rapport, kind: report }\n"),
        ("parties/alle.yaml", "nordvik-kommune: { name: Nordvik, kind: municipality }\nnordvik-sykehus: { name: Nordvik sykehus, kind: trust }\n"),
        (TestSite.CommunityPath, TestSite.Page("title: Nordvik\ndivisions:\n  - { id: regioner, title: Regioner }\nareas:\n  - { id: indre, title: Indre, division: regioner, size: 2 }")),
        (TestSite.CommitteePath, TestSite.Page("title: SSU\ntier: strategic\nseats:\n  - { id: lege, group: gp }")),
        (TestSite.MeetingPath, TestSite.Page("place: Nordvik", "## 27/21 Budsjett\n\nTekst.")),
        ("agreements/nordvik/avtale.md", TestSite.Page("title: Avtale")),
        ("guidelines/nordvik/deltakelse.md", TestSite.Page("title: Deltakelse\nrequirements:\n  - { id: moter, title: Møter, basis: adopted, strength: must, tiers: all, kind: meetings, perYear: 2 }")),
    ];

    [Theory]
    [InlineData("sources: [{0}]", "rapport", "ingen kilde")]
    [InlineData("hosts: [{0}]", "nordvik-sykehus", "ingen part")]
    [InlineData("areas: [{0}]", "indre", "ikke noe område")]
    [InlineData("parent: {0}", "nordvik/ssu", "ikke noe samarbeidsorgan")]
    [InlineData("seats: [{{ sameAs: {0} }}]", "nordvik/ssu#lege", "ingen plass")]
    [InlineData("seats: [{{ area: {0} }}]", "indre", "ikke noe område")]
    [InlineData("seats: [{{ each: areas, division: {0} }}]", "regioner", "ingen inndeling")]
    [InlineData("seats: [{{ side: municipal, appointedBy: [{0}] }}]", "nordvik/ssu", "ikke noe samarbeidsorgan og ingen part")]
    [InlineData("seats: [{{ side: municipal, appointedBy: [{0}] }}]", "nordvik-kommune", "ikke noe samarbeidsorgan og ingen part")]
    [InlineData("follows: [{0}]", "guidelines/nordvik/deltakelse", "ingen retningslinje og ingen avtale")]
    [InlineData("follows: [{0}]", "agreements/nordvik/avtale", "ingen retningslinje og ingen avtale")]
    public void An_id_in_a_committee_leads_somewhere_or_is_told_of(string field, string id, string noun) =>
        Check("communities/nordvik/lokalt/index.md", "title: Lokalt\ntier: local\n", field, id, noun);

    [Theory]
    [InlineData("municipalities: [{0}]", "nordvik-kommune", "ingen kommune")]
    [InlineData("adaptations: [{{ requirement: {0}, reason: Fordi. }}]", "guidelines/nordvik/deltakelse#moter", "ikke noe krav")]
    public void An_id_in_a_community_leads_somewhere_or_is_told_of(string field, string id, string noun) =>
        Check("communities/sorvik/index.md", "title: Sørvik\n", field, id, noun);

    [Theory]
    [InlineData("movedTo: {0}", "nordvik/ssu/2024-03-18", "ikke noe møte")]
    [InlineData("agenda: [{{ number: 1/24, title: Budsjett, case: {0} }}]", "nordvik/ssu/2024-03-18#sak-27-21", "ingen sak")]
    public void An_id_in_a_meeting_leads_somewhere_or_is_told_of(string field, string id, string noun) =>
        Check("communities/nordvik/ssu/2024-05-01.md", "", field, id, noun);

    [Theory]
    [InlineData("under: {0}", "agreements/nordvik/avtale", "ingen avtale")]
    [InlineData("replaces: [{0}]", "guidelines/nordvik/deltakelse", "ingen retningslinje")]
    [InlineData("appliesTo: [{0}]", "nordvik", "ikke noe samarbeidsorgan og ikke noe helsefellesskap")]
    [InlineData("appliesTo: [{0}]", "nordvik/ssu", "ikke noe samarbeidsorgan og ikke noe helsefellesskap")]
    [InlineData("adoptedBy: {0}", "nordvik-sykehus", "ikke noe samarbeidsorgan og ingen part")]
    public void An_id_in_a_guideline_leads_somewhere_or_is_told_of(string field, string id, string noun) =>
        Check("guidelines/nordvik/annen.md", "title: Annen\n", field, id, noun);

    [Fact]
    public void The_id_that_was_meant_is_offered_as_a_mend()
    {
        using var site = new TestSite([.. Whole, ("communities/nordvik/lokalt/index.md", TestSite.Page("title: Lokalt\ntier: local\nareas: [indree]"))]);
        var told = Assert.Single(site.Read().Diagnostics);

        Assert.Equal("Det finnes ikke noe område «indree». Mente du «indre»?", told.Message.Nb);
        Assert.Equal(("indre", told.Place), (told.Fix!.Text, told.Fix.Place));
    }

    [Fact]
    public void An_area_of_another_community_is_not_this_ones()
    {
        using var site = new TestSite(
        [
            .. Whole,
            ("communities/sorvik/index.md", TestSite.Page("title: Sørvik")),
            ("communities/sorvik/ssu/index.md", TestSite.Page("title: SSU Sørvik\ntier: strategic\nareas: [indre]")),
        ]);

        Assert.Equal(["SAM0201"], site.Read().Codes);
    }

    [Fact]
    public void An_id_of_a_page_that_is_a_draft_or_has_a_mistake_is_no_mistake_of_its_own()
    {
        using var site = TestSite.WithCommittee(
            "reportsTo: [nordvik/utkast, nordvik/uten-felt]\nseats:\n  - sameAs: nordvik/utkast#lege",
            ("communities/nordvik/utkast/index.md", TestSite.Page("title: Utkast\ntier: local\ndraft: true")),
            ("communities/nordvik/uten-felt/index.md", "Ingen felt.\n"));

        Assert.Equal(["SAM0102"], site.Read().Codes);
    }

    [Fact]
    public void What_lies_under_a_draft_is_not_told_of_as_homeless()
    {
        using var site = new TestSite(
            (TestSite.CommunityPath, TestSite.Page("title: Nordvik\ndraft: true")),
            (TestSite.CommitteePath, TestSite.Page("title: SSU\ntier: strategic")));

        Assert.Empty(site.Read().Messages);
    }

    [Fact]
    public void The_first_of_two_pages_at_one_address_is_kept()
    {
        using var site = TestSite.WithText("");
        site.Write("pages/nordvik.nb.md", TestSite.Page("title: Om Nordvik"));
        var read = site.Read();

        Assert.Equal(["SAM0203"], read.Codes);
        Assert.Single(read.Portal.Communities);
        Assert.DoesNotContain(read.Portal.Pages, page => page.Segment == "nordvik");
    }

    private static void Check(string path, string front, string field, string id, string noun)
    {
        using var right = new TestSite([.. Whole, (path, TestSite.Page(front + string.Format(null, field, id)))]);
        using var wrong = new TestSite([.. Whole, (path, TestSite.Page(front + string.Format(null, field, "noe-helt-annet-som-ikke-finnes")))]);

        Assert.Empty(right.Read().Messages);
        var message = Assert.Single(wrong.Read().Messages);
        Assert.StartsWith($"SAM0201 Det finnes {noun} «noe-helt-annet-som-ikke-finnes».", message, StringComparison.Ordinal);
    }
}
