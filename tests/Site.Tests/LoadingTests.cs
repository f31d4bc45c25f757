using System.Xml.Linq;
using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;
using Samla.Theme;

namespace Samla.Site.Tests;

/// <summary>What is fetched with a page, and the headers that it is published with.</summary>
public sealed class LoadingTests(Sites sites, Chromium chromium)
{
    public static TheoryData<string> Kinds => PagesOfEachKind.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_pages_of_each_kind_load_without_a_complaint_and_ask_no_other_host(string kind)
    {
        foreach (var seen in sites.Pages[kind])
        {
            await using var reader = await chromium.Open(seen.Site);
            await reader.Open(seen.Address);

            Assert.Empty(reader.Complaints);
            Assert.True(reader.Requests > 2, $"Only {reader.Requests} requests were seen.");
        }
    }

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Every_page_names_only_files_of_its_own_site_to_be_fetched(SiteName site) => Faults.None(sites[site].Pages.SelectMany(page => page.Document
        .QuerySelectorAll("[src], [srcset], [poster], [data], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], use")
        .Select(one => one.GetAttribute("href") ?? one.GetAttribute("src") ?? one.OuterHtml)
        .Where(file => !(file.StartsWith('/') && File.Exists(Path.Combine(sites[site].Folder, file[1..].Split('#')[0]))))
        .Select(file => $"{page.Address}: {file}")));

    [Fact]
    public async Task What_breaks_the_security_policy_arrives_as_a_complaint()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open("/");
        await page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">x</p>')");
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");

        Assert.Contains(reader.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_to_another_host_arrives_as_a_complaint()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.BypassCSP = true);
        var page = await reader.Open("/");
        await page.EvaluateAsync("fetch('http://127.0.0.1:9/').catch(() => {})");

        Assert.Contains(reader.Complaints, complaint => complaint.Contains("asks another host for http://127.0.0.1:9/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/404.html")]
    [InlineData("/bergensomradet/")]
    public async Task Pages_have_a_policy_that_lets_nothing_in_from_elsewhere(string address)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.NewTab();
        var response = await page.GotoAsync(sites[SiteName.Real].Address + address);
        var own = await page.Locator("meta[http-equiv='Content-Security-Policy']").GetAttributeAsync("content");
        var policy = $"{response!.Headers["content-security-policy"]}; {own}".Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain(policy, directive => directive.Contains("unsafe", StringComparison.Ordinal) || directive.Contains("http", StringComparison.Ordinal) || directive.Contains('*'));
        Assert.Equal("nosniff", response.Headers["x-content-type-options"]);
    }

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void The_policy_stands_in_every_page_before_all_that_it_governs(SiteName name) => Faults.None(sites[name].Pages
        .Where(page => page.Document.Head!.Children is not [{ LocalName: "meta" } charset, { LocalName: "meta" } policy, ..]
            || !charset.HasAttribute("charset") || policy.GetAttribute("http-equiv") != "Content-Security-Policy" || policy.GetAttribute("content") != PagePolicy.Strict)
        .Select(page => page.Address));

    [Theory]
    [InlineData(SiteName.Real, "https://samla.example")]
    [InlineData(SiteName.Sample, "https://fjordnes.example")]
    public void The_sitemap_names_every_page_but_those_for_what_is_not_found_and_for_writers(SiteName name, string published)
    {
        XNamespace space = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var named = XDocument.Parse(sites[name].Text("sitemap.xml")).Descendants(space + "loc").Select(one => one.Value);

        Assert.Equal(
            sites[name].Addresses.Where(address => address.EndsWith('/') && !address.EndsWith("/admin/", StringComparison.Ordinal)).Select(address => published + address).Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal));
    }
}
