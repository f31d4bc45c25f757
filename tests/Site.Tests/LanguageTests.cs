using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>Which of the two written standards a page, and each passage on it, says that it is in.</summary>
[Collection("files")]
public sealed partial class LanguageTests(Sites sites)
{
    // Decided by the communities themselves, so written here and not asked of the generator.
    private static readonly HashSet<string> InNynorsk = ["bergensomradet", "fonna", "more-og-romsdal", "sogn-og-fjordane", "fjordnes"];

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Each_page_says_the_language_of_the_portal_or_of_the_community_that_it_belongs_to(SiteName site)
    {
        Faults.None(sites[site].Pages.Where(page => page.Language != Expected(page.Address)).Select(page => $"{page.Address}: {page.Language}"));
        Assert.Contains(sites[site].Pages, page => page.Language == "nb");
        Assert.Contains(sites[site].Pages, page => page.Language == "nn");
    }

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void The_name_of_what_is_written_in_the_other_standard_carries_its_language(SiteName name)
    {
        var languages = sites[name].Pages.ToDictionary(page => page.Address, page => page.Language!, StringComparer.Ordinal);
        var links = sites[name].Pages
            .SelectMany(page => page.Document.QuerySelectorAll("main a[href], .crumbs a[href]").Select(link => (Page: page, Link: link)))

            // In running text a link is in its author's own words, and in the comparison and the matrix it is a value in the page's.
            .Where(one => one.Link.Closest(".prose") is null && one.Link.Closest(".compare td, .matrix td, .plain-link, .where") is null)
            .Select(one => (one.Page, one.Link, Target: new Uri(new Uri("http://site" + one.Page.Address), one.Link.GetAttribute("href")!)))
            .Where(one => one.Target.Host == "site" && languages.ContainsKey(one.Target.AbsolutePath) && languages[one.Target.AbsolutePath] != one.Page.Language)
            .ToList();

        Assert.True(name == SiteName.Sample || links.Count > 100, $"Only {links.Count} links between the standards.");
        Faults.None(links
            .Where(one => BuiltPage.LanguageOf(one.Link) != languages[one.Target.AbsolutePath] && one.Link.QuerySelector($"[lang={languages[one.Target.AbsolutePath]}]") is null)
            .Select(one => $"{one.Page.Address}: {one.Link.OuterHtml}"));
    }

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void No_word_that_only_the_other_standard_has_stands_in_a_passage(SiteName name)
    {
        var read = 0;
        var faults = new List<string>();
        foreach (var page in sites[name].Pages)
        {
            foreach (var text in page.Document.Body!.Descendants<IText>().Where(text => !string.IsNullOrWhiteSpace(text.Data)))
            {
                read++;
                var foreign = BuiltPage.LanguageOf(text) switch { "nb" => OnlyNynorsk(), "nn" => OnlyBokmal(), _ => null };
                if (foreign?.Match(WebAddress().Replace(text.Data, " ")) is { Success: true } word)
                {
                    faults.Add($"{page.Address}: «{word.Value}» in {BuiltPage.LanguageOf(text)}: {text.Data.Trim()}");
                }
            }
        }

        Assert.True(read > 1000, $"Only {read} passages were read.");
        Faults.None(faults);
    }

    [Theory]
    [InlineData("/kommuner/bergen/", "/nn/kommuner/bergen/")]
    [InlineData("/om/", "/nn/om/")]
    [InlineData("/", "/nn/")]
    public void A_page_of_the_portal_leads_to_itself_in_the_other_standard_and_back(string bokmal, string nynorsk)
    {
        Assert.Equal(nynorsk, Switch(bokmal, "nn"));
        Assert.Equal(bokmal, Switch(nynorsk, "nb"));
    }

    private string? Switch(string address, string language) =>
        sites[SiteName.Real][address].Document.QuerySelector($"header a[lang={language}][hreflang={language}]")?.GetAttribute("href");

    private static string Expected(string address)
    {
        var segments = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var owner = segments is ["krav", "avtaler", var party, ..] ? party : segments is ["avtaler" or "retningslinjer" or "krav", var community, ..] ? community : segments.FirstOrDefault("");
        return owner == "nn" || InNynorsk.Contains(owner) ? "nn" : "nb";
    }

    [GeneratedRegex(@"https://\S+|\S+\.(?:no|html)\b\S*")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"\b(?:ikkje|frå|eit|korleis|kvifor|noko|nokon|dei|desse|vere|berre|saman|sjølv|kommunane|kommunar|avtalar|møta|tenesta|tenester)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyNynorsk();

    [GeneratedRegex(@"\b(?:ikke|fra|hvordan|hvorfor|noe|noen|hvem|hva|disse|være|bare|sammen|selv|kommunene|kommuner|avtaler|tjenesten|tjenester)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyBokmal();
}
