using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>The page that lists every source.</summary>
public class SourcesPageTests
{
    [Fact]
    public void Each_source_says_how_much_rests_on_it_and_for_whom()
    {
        using var site = new TestSite(
            ("sources.yaml", "- { id: rapport, title: Rapport, kind: report, date: 2024-04 }\n- { id: lysark, title: Lysark, kind: slides }\n- { id: ubrukt, title: Nettside, kind: website }\n"),
            ("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality, sources: [rapport] }\n"),
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb\nsources: [rapport]\nareas: [{ id: sor, title: Sør, sources: [rapport, lysark] }]")),
            (TestSite.CommitteePath, TestSite.Page("title: Utvalget\ntier: strategic\ndisputed: [{ field: seats, claims: [{ value: 5, source: rapport }, { value: 4, source: lysark }] }]")),
            ("communities/sor/index.md", TestSite.Page("title: Helsefellesskapet Sør\nshort: Sør\nlanguage: nn\nsources: [rapport]")));
        Assert.Empty(site.Build().Diagnostics);
        var page = new HtmlParser().ParseDocument(site.PageAt("/om/kilder/"));

        // One reference of the party, two of Nordvik, one claim in its committee, one of Sør.
        Assert.Contains("5 henvisninger (71 %), på 3 sider. Brukt for Nordvik og Sør.", Text("rapport"), StringComparison.Ordinal);
        Assert.Contains("2 henvisninger (29 %), på 2 sider. Brukt for Nordvik.", Text("lysark"), StringComparison.Ordinal);
        Assert.Contains("Ingen opplysning viser til denne kilden.", Text("ubrukt"), StringComparison.Ordinal);
        Assert.Contains("3 kilder, med til sammen 7 henvisninger.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        string Text(string id) => string.Join(' ', page.GetElementById(id)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
