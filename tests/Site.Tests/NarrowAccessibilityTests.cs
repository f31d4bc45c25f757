using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>On a screen of 320 pixels, which is also what is left of 1280 at 400 per cent.</summary>
public sealed class NarrowAccessibilityTests(Sites sites, Chromium chromium)
    : AccessibilityTests(sites, chromium, Narrow)
{
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_page_does_not_scroll_sideways(SiteName site, string address)
    {
        await using var reader = await Browser.Open(Site(site), Narrow);
        var page = await reader.Open(address);

        // The elements that stick out are named only to tell where to look.
        var told = await page.EvaluateAsync<string>(
            """
            () => {
                scrollTo(10000, 0);
                const wide = document.documentElement.scrollWidth;
                if (scrollX === 0 && wide <= 320) return '';
                const out = [...document.body.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right + scrollX > 320.5);
                return `${wide} px wide: ` + out.slice(0, 5).map(one => one.outerHTML.slice(0, 120)).join(' | ');
            }
            """);
        Assert.Equal("", told);
    }

    private static void Narrow(BrowserNewContextOptions options) => options.ViewportSize = new() { Width = 320, Height = 640 };
}
