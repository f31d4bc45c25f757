using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>Every page, opened in the browser with the headers that it is published with.</summary>
public sealed class LoadingTests(Sites sites, Chromium chromium)
{
    private const int Tabs = 4;

    public static TheoryData<SiteName, string> Parts => new()
    {
        { SiteName.Real, "municipalities in bokmål" },
        { SiteName.Real, "municipalities in nynorsk" },
        { SiteName.Real, "all other pages" },
        { SiteName.Sample, "all other pages" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Every_page_loads_without_a_complaint_and_asks_no_other_host(SiteName name, string part)
    {
        var site = sites[name];
        var addresses = site.Addresses.Where(address => PartOf(address) == part).ToList();
        Assert.NotEmpty(addresses);
        await using var reader = await chromium.Open(site);
        var left = new ConcurrentQueue<string>(addresses);
        var faults = new ConcurrentQueue<string>();
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var tab = await reader.NewTab();
            while (left.TryDequeue(out var address))
            {
                var response = await tab.GotoAsync(site.Address + address);
                if (response?.Status != 200 || new Uri(tab.Url).AbsolutePath != address)
                {
                    faults.Enqueue($"{address}: status {response?.Status} at {tab.Url}");
                }
            }
        }));

        Faults.None(faults.Concat(reader.Complaints));
        Assert.True(reader.Requests >= addresses.Count, $"Only {reader.Requests} requests were seen.");
    }

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
    public async Task Pages_are_sent_with_a_policy_that_lets_nothing_in_from_elsewhere(string address)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.NewTab();
        var response = await page.GotoAsync(sites[SiteName.Real].Address + address);
        var policy = response!.Headers["content-security-policy"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain(policy, directive => directive.Contains("unsafe", StringComparison.Ordinal) || directive.Contains("http", StringComparison.Ordinal) || directive.Contains('*'));
        Assert.Equal("nosniff", response.Headers["x-content-type-options"]);
    }

    [Theory]
    [InlineData(SiteName.Real, "https://samla.example")]
    [InlineData(SiteName.Sample, "https://fjordnes.example")]
    public void The_sitemap_names_every_page_but_those_for_what_is_not_found(SiteName name, string published)
    {
        XNamespace space = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var named = XDocument.Parse(sites[name].Text("sitemap.xml")).Descendants(space + "loc").Select(one => one.Value);

        Assert.Equal(
            sites[name].Addresses.Where(address => address.EndsWith('/')).Select(address => published + address).Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal));
    }

    private static string PartOf(string address) =>
        address.StartsWith("/kommuner/", StringComparison.Ordinal) ? "municipalities in bokmål"
        : address.StartsWith("/nn/kommuner/", StringComparison.Ordinal) ? "municipalities in nynorsk"
        : "all other pages";
}
