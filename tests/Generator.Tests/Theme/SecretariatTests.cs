namespace Samla.Tests.Theme;

/// <summary>Which of several secretariats a community is reached by.</summary>
public class SecretariatTests
{
    [Fact]
    public void The_one_that_serves_the_strategic_committee_comes_first_whatever_its_name()
    {
        using var site = new TestSite(
            ("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality }\n"),
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nlanguage: nb\nmunicipalities: [alvik]")),
            (TestSite.CommitteePath, TestSite.Page("title: Utvalget\ntier: strategic")),
            ("communities/nordvik/a-sekretariat/index.md", TestSite.Page("title: Sekretariat for kommunene\ntier: secretariat")),
            ("communities/nordvik/felles/index.md", TestSite.Page("title: Felles sekretariat\ntier: secretariat\nserves: [nordvik/ssu]\ncontact: { organisation: Felleskontoret, website: https://felles.example }")));
        Assert.Empty(site.Build().Diagnostics);

        Assert.Contains("https://felles.example", site.PageAt("/nordvik/"), StringComparison.Ordinal);
        Assert.Contains("https://felles.example", site.PageAt("/kommuner/alvik/"), StringComparison.Ordinal);
    }
}
