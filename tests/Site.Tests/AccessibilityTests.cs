using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What axe finds on a page of each kind. Each way of reading has a class of its own, so that they run side by side.</summary>
public abstract class AccessibilityTests(Sites sites, Chromium chromium, Action<BrowserNewContextOptions> settings)
{
    public static TheoryData<SiteName, string> Pages => PagesOfEachKind.Rows;

    /// <summary>The browser.</summary>
    protected Chromium Browser => chromium;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(SiteName site, string address)
    {
        await using var reader = await chromium.Open(sites[site], settings);

        Faults.None(await Axe.FaultsOf(await reader.Open(address)));
    }

    /// <summary>One of the sites.</summary>
    protected BuiltSite Site(SiteName name) => sites[name];
}
