using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What axe finds on the pages of each kind. Each way of reading has a class of its own, so that they run side by side.</summary>
public abstract class AccessibilityTests(Sites sites, Chromium chromium, Action<BrowserNewContextOptions> settings)
{
    public static TheoryData<string> Kinds => PagesOfEachKind.Kinds;

    /// <summary>The browser.</summary>
    protected Chromium Browser => chromium;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing(string kind)
    {
        List<string> faults = [];
        foreach (var seen in sites.Pages[kind])
        {
            await using var reader = await chromium.Open(seen.Site, settings);
            var page = await reader.Open(seen.Address);
            await Prepare(page);
            faults.AddRange((await Axe.FaultsOf(page)).Concat(reader.Complaints).Select(fault => $"{seen.Address}: {fault}"));
        }

        Faults.None(faults);
    }

    /// <summary>What the reader does with a page before it is looked at.</summary>
    protected virtual Task Prepare(IPage page) => Task.CompletedTask;

    /// <summary>One of the sites.</summary>
    protected BuiltSite Site(SiteName name) => sites[name];
}
