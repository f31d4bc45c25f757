namespace Samla.Tests.Process;

public class StructureTests
{
    private const string Parties = "a: { name: Alvik, kind: municipality }\nb: { name: Bovik, kind: municipality }\nc: { name: Cevik, kind: municipality }\n";

    [Fact]
    public void Each_division_is_checked_by_itself()
    {
        using var site = Community("""
            divisions:
              - { id: sykehus, title: Sykehusområder }
              - { id: regioner, title: Regioner }
            areas:
              - { id: nord, title: Nord, division: sykehus, members: [a, b] }
              - { id: sor, title: Sør, division: sykehus, members: [c] }
              - { id: indre, title: Indre, division: regioner, members: [a] }
              - { id: ytre, title: Ytre, division: regioner, members: [b] }
            outside:
              - { party: c, division: regioner, reason: Står utenfor. }
            """);

        Assert.Empty(site.Read().Messages);
    }

    [Fact]
    public void A_municipality_outside_one_division_is_still_missing_in_another()
    {
        using var site = Community("""
            divisions:
              - { id: sykehus, title: Sykehusområder }
              - { id: regioner, title: Regioner }
            areas:
              - { id: nord, title: Nord, division: sykehus, members: [a, b] }
              - { id: indre, title: Indre, division: regioner, members: [a, b] }
            outside:
              - { party: c, division: regioner, reason: Står utenfor. }
            """);

        Assert.Equal(["SAM0207 Cevik står ikke i noe område, og heller ikke i «outside»."], site.Read().Messages);
    }

    [Fact]
    public void An_area_whose_members_are_not_listed_may_hold_the_rest()
    {
        using var site = Community("areas:\n  - { id: nord, title: Nord, members: [a] }\n  - { id: sor, title: Sør, size: 2 }");

        Assert.Empty(site.Read().Messages);
    }

    [Fact]
    public void Without_areas_nothing_is_asked_for()
    {
        using var site = Community("short: Nordvik");

        Assert.Empty(site.Read().Messages);
    }

    [Fact]
    public void A_committee_below_a_circle_is_not_in_it()
    {
        using var site = TestSite.WithCommittee(
            "parent: nordvik/en",
            ("communities/nordvik/en/index.md", TestSite.Page("title: En\ntier: local\nparent: nordvik/to")),
            ("communities/nordvik/to/index.md", TestSite.Page("title: To\ntier: local\nparent: nordvik/en")));

        Assert.Equal(
            ["SAM0208 Organene går i ring: nordvik/en → nordvik/to → nordvik/en.", "SAM0208 Organene går i ring: nordvik/to → nordvik/en → nordvik/to."],
            site.Read().Messages);
    }

    private static TestSite Community(string front) => new(
        ("parties/alle.yaml", Parties),
        (TestSite.CommunityPath, TestSite.Page($"title: Nordvik\nmunicipalities: [a, b, c]\n{front}")));
}
