using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>Each abbreviation of the glossary explained at its first use on a page.</summary>
public class AbbreviationTests
{
    private const string Glossary =
        """
        - { term: SSU, nb: { form: strategisk samarbeidsutvalg, text: Et utvalg. }, nn: { form: strategisk samarbeidsutval, text: Eit utval. } }
        - { term: OSO, communities: [nordvik], nb: { form: overordnet samarbeidsorgan }, nn: { form: overordna samarbeidsorgan } }
        - { term: OSO, communities: [sorvik], nb: { form: "<b>forskning</b> & utdanning" }, nn: { form: forsking og utdanning } }
        - { term: LSU, communities: [sorvik], nb: { form: lokalt samarbeidsutvalg }, nn: { form: lokalt samarbeidsutval } }
        - { term: Avvik, nb: { form: avvik, text: Noe som gikk galt. }, nn: { form: avvik, text: Noko som gjekk gale. } }
        """;

    [Fact]
    public void The_first_in_the_text_leads_to_its_meaning_at_the_end_of_the_page_and_the_next_ones_do_not()
    {
        var page = Community("SSU møtes. Så møtes SSU igjen, og SSUs leder også.");

        var link = Assert.Single(page.QuerySelectorAll("main a.abbr"));
        Assert.Equal("SSU", link.TextContent);
        Assert.StartsWith("SSU møtes", link.Parent!.TextContent, StringComparison.Ordinal);
        var term = page.QuerySelector(link.GetAttribute("href")!)!;
        Assert.Equal(("SSU", "Strategisk samarbeidsutvalg"), (term.TextContent, term.NextElementSibling!.TextContent));
        Assert.Equal("Forkortelser på denne siden", term.Closest("section")!.QuerySelector("h2")!.TextContent);
        Assert.Equal("/ordliste/#s-ord-ssu", term.NextElementSibling.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_community_s_own_meaning_is_told_alone() =>
        Assert.Equal(["Overordnet samarbeidsorgan"], Meanings(Community("OSO møtes."), "OSO"));

    [Fact]
    public void Where_none_is_the_community_s_own_all_are_told_with_where_they_are_used() =>
        Assert.Equal(["Lokalt samarbeidsutvalg. Brukes i Sørvik."], Meanings(Community("LSU møtes."), "LSU"));

    [Fact]
    public void A_page_of_the_whole_portal_tells_every_meaning_in_its_own_language()
    {
        using var site = Site("Ingenting.");
        site.Write("pages/om.nb.md", TestSite.Page("title: Om", "Alt om OSO."));
        site.Write("pages/om.nn.md", TestSite.Page("title: Om", "Alt om OSO."));
        Assert.Empty(site.Build().Diagnostics);

        Assert.Equal(
            ["Overordnet samarbeidsorgan. Brukes i Nordvik.", "<b>forskning</b> & utdanning. Brukes i Sørvik."],
            Meanings(Page(site, "/om/"), "OSO"));
        Assert.Equal(["Overordna samarbeidsorgan. Blir brukt i Nordvik.", "Forsking og utdanning. Blir brukt i Sørvik."], Meanings(Page(site, "/nn/om/"), "OSO"));
    }

    [Fact]
    public void What_stands_only_in_a_heading_or_a_link_is_in_the_list_and_stays_as_it_is()
    {
        var page = Community("## Om SSU\n\nSe [alt om OSO](https://example.no/).");

        Assert.Empty(page.QuerySelectorAll("a.abbr, a a, h2 a.abbr"));
        Assert.Equal(["OSO", "SSU"], page.QuerySelectorAll(".abbrs dt").Select(term => term.TextContent));
    }

    [Theory]
    [InlineData("Avvik meldes.")]
    [InlineData("XSSU, SSUX, ssu og SSU2 er noe annet.")]
    [InlineData("Ingenting å forklare.")]
    public void What_is_no_abbreviation_of_the_glossary_gives_no_list(string text)
    {
        var page = Community(text);

        Assert.Null(page.QuerySelector(".abbrs"));
        Assert.Null(page.QuerySelector(".abbr"));
    }

    [Fact]
    public void The_glossary_needs_no_list_of_its_own()
    {
        using var site = Site("SSU.");
        Assert.Empty(site.Build().Diagnostics);

        Assert.Null(Page(site, "/ordliste/").QuerySelector(".abbrs"));
    }

    [Fact]
    public void An_entry_without_a_term_is_told_of_and_is_no_abbreviation()
    {
        using var site = Site("SSU.");
        site.Write("glossary.yaml", "- nb: { form: utvalg, text: Et utvalg. }\n");

        Assert.NotEmpty(site.Build().Diagnostics);
    }

    private static IEnumerable<string> Meanings(IHtmlDocument page, string term)
    {
        for (var meaning = page.QuerySelectorAll(".abbrs dt").Single(one => one.TextContent == term).NextElementSibling; meaning?.LocalName == "dd"; meaning = meaning.NextElementSibling)
        {
            yield return meaning.TextContent;
        }
    }

    private static IHtmlDocument Community(string text)
    {
        using var site = Site(text);
        Assert.Empty(site.Build().Diagnostics);
        return Page(site, "/nordvik/");
    }

    private static TestSite Site(string text) => new(
        ("glossary.yaml", Glossary),
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb", text)),
        ("communities/sorvik/index.md", TestSite.Page("title: Helsefellesskapet Sørvik\nshort: Sørvik\nlanguage: nb")));

    private static IHtmlDocument Page(TestSite site, string address) => new HtmlParser().ParseDocument(site.PageAt(address));
}
