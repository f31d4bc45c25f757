using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>The search field of every page, and the page that searches.</summary>
public class SearchPageTests
{
    [Theory]
    [InlineData("/", "/sok/")]
    [InlineData("/nn/", "/nn/sok/")]
    [InlineData("/nordvik/", "/sok/")]
    [InlineData("/nn/kommuner/", "/nn/sok/")]
    [InlineData("/innhold/n/", "/sok/")]
    public void The_header_has_a_field_that_sends_its_words_to_the_page_that_searches_in_the_same_language(string address, string action)
    {
        var form = Page(address).QuerySelector("header form[role=search]")!;
        var field = form.QuerySelector("input[type=search]")!;

        Assert.Equal(action, form.GetAttribute("action"));
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal("q", field.GetAttribute("name"));
        Assert.Equal("Søk i Prøve", form.QuerySelector($"label[for={field.Id}]")!.TextContent);
        Assert.Equal("Søk", form.QuerySelector("button[type=submit]")!.TextContent);
    }

    [Theory]
    [InlineData("/", "/sok/?q=fastlege%20i%20omr%C3%A5deutvalg")]
    [InlineData("/nn/", "/nn/sok/?q=fastlege%20i%20omr%C3%A5deutval")]
    public void The_front_page_has_a_large_one_with_an_example(string address, string example)
    {
        var form = Page(address).QuerySelector("main form[role=search]")!;

        Assert.Equal("Søk i alt", form.QuerySelector("label")!.TextContent);
        Assert.Equal(example, form.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/sok/", "/innhold/n/")]
    [InlineData("/nn/sok/", "/nn/innhold/n/")]
    public void Without_scripts_the_page_that_searches_leads_to_the_letters_of_the_contents(string address, string letter)
    {
        var page = Page(address);

        Assert.Contains("JavaScript", page.QuerySelector("noscript p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("noscript a"), link => link.GetAttribute("href") == letter);
        Assert.NotNull(page.QuerySelector($"main :not(noscript) > a[href='{letter[..^2]}']"));
    }

    [Fact]
    public void The_page_that_searches_has_one_field_and_names_lunr_js_for_whoever_searches()
    {
        var page = Page("/sok/");

        Assert.Single(page.QuerySelectorAll("form"));
        Assert.Equal(["sok"], page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!["/assets/".Length..].Split('.')[0]));
        Assert.StartsWith("/assets/lunr.", page.QuerySelector("[data-search]")!.GetAttribute("data-lunr"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_word_that_the_script_asks_for_is_on_the_page_in_its_language()
    {
        var (bokmal, nynorsk) = (Words("/sok/"), Words("/nn/sok/"));
        string[] kinds = ["community", "committee", "meeting", "agreement", "guideline", "plan", "municipality", "requirement", "text"];
        string[] tiers = ["partnership", "strategic", "professional", "local", "network", "secretariat", "working", "outside"];

        Assert.Equal(bokmal.Keys.Order(), nynorsk.Keys.Order());
        Assert.All(kinds.Select(kind => $"kind-{kind}").Concat(tiers.Select(tier => $"tier-{tier}")), name => Assert.False(string.IsNullOrWhiteSpace(bokmal[name])));
        Assert.Equal(("Henter …", "Hentar …"), (bokmal["fetching"], nynorsk["fetching"]));
        Assert.Equal("{0} treff på «{1}»", bokmal["hits"]);
    }

    private static Dictionary<string, string> Words(string address)
    {
        var template = (IHtmlTemplateElement)Page(address).QuerySelector("template[data-words]")!;
        return template.Content.QuerySelectorAll("[data-word]").ToDictionary(word => word.GetAttribute("data-word")!, word => word.TextContent, StringComparer.Ordinal);
    }

    private static IHtmlDocument Page(string address)
    {
        using var site = new TestSite((TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb")));
        Assert.Empty(site.Build().Diagnostics);
        return new HtmlParser().ParseDocument(site.PageAt(address));
    }
}
