using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What axe finds on a page of each kind. Each way of reading has a class of its own, so that they run side by side.</summary>
public abstract class AccessibilityTests(Sites sites, Chromium chromium, Action<BrowserNewContextOptions> settings)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<SiteName, string> Pages => PagesOfEachKind.Rows;

    /// <summary>The browser.</summary>
    protected Chromium Browser => chromium;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(SiteName site, string address)
    {
        await using var reader = await chromium.Open(sites[site], settings);
        var page = await reader.Open(address);
        var result = await page.RunAxe(Rules);

        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.Select(Told)));
    }

    /// <summary>One of the sites.</summary>
    protected BuiltSite Site(SiteName name) => sites[name];

    private static string Told(AxeResultItem violation)
    {
        var places = violation.Nodes.Take(4).Select(node => $"  {node.Html}\n    {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}");
        return $"{violation.Id}: {violation.Help} ({violation.Nodes.Length} places)\n{string.Join("\n", places)}";
    }
}
