using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>How the committees of a community are laid out.</summary>
public class StructureListTests
{
    [Fact]
    public void Where_there_are_several_strategic_committees_each_tier_has_a_heading_of_its_own()
    {
        using var site = new TestSite(
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nlanguage: nb")),
            ("communities/nordvik/mote/index.md", TestSite.Page("title: Partnerskapsmøtet\ntier: partnership")),
            ("communities/nordvik/su/index.md", TestSite.Page("title: Samarbeidsutvalget\ntier: strategic")),
            ("communities/nordvik/asu/index.md", TestSite.Page("title: Administrativt utvalg\ntier: strategic")),
            ("communities/nordvik/fagrad/index.md", TestSite.Page("title: Fagrådet\ntier: professional\nparent: nordvik/asu")));
        Assert.Empty(site.Build().Diagnostics);
        var section = new HtmlParser().ParseDocument(site.PageAt("/nordvik/")).QuerySelector("section[aria-labelledby='s-struktur']")!;

        Assert.Equal(
            ["Partnerskapsmøter", "Partnerskapsmøtet", "Strategiske utvalg", "Administrativt utvalg", "Fagrådet", "Samarbeidsutvalget"],
            section.QuerySelectorAll("h3").Select(heading => heading.TextContent.Trim()));
    }
}
