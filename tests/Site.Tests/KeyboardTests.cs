using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The way through a page with the Tab key alone.</summary>
public sealed class KeyboardTests(Sites sites, Chromium chromium)
{
    private const string Here =
        """
        () => {
            const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
            return {
                name: one.textContent.trim() || one.getAttribute('aria-label') || one.localName,
                place: one.closest('.crumbs') ? 'crumbs' : one.closest('header nav') ? 'nav' : one.closest('header') ? 'header' : one.closest('main') ? 'main' : one.closest('footer') ? 'footer' : one.localName,
                outline: style.outlineStyle,
                width: parseFloat(style.outlineWidth),
                visible: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
            };
        }
        """;

    public static TheoryData<SiteName, string> Pages => PagesOfEachKind.Rows;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Tab_goes_by_the_skip_link_the_mark_and_the_navigation_and_shows_where_it_is(SiteName site, string address)
    {
        await using var reader = await chromium.Open(sites[site]);
        var page = await reader.Open(address);
        var stops = new List<Stop>();
        for (var i = 0; i < 15; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<Stop>(Here));
        }

        Assert.StartsWith("Hopp til", stops[0].Name, StringComparison.Ordinal);
        Assert.Equal("header", stops[1].Place);
        Assert.StartsWith("Samla", stops[1].Name, StringComparison.Ordinal);
        Assert.Equal("nav", stops[2].Place);
        Assert.All(stops, stop => Assert.True(stop.Outline is not "none" and not "hidden" && stop.Width >= 2, $"No outline at {stop}."));
        Assert.All(stops, stop => Assert.True(stop.Visible, $"Focus is out of sight at {stop}."));
    }

    [Theory]
    [InlineData(SiteName.Real, "/")]
    [InlineData(SiteName.Real, "/bergensomradet/ssu/")]
    [InlineData(SiteName.Real, "/kommuner/")]
    [InlineData(SiteName.Sample, "/fjordnes/ssu/2026-02-11/")]
    public async Task The_skip_link_takes_the_reader_past_the_header_into_main(SiteName site, string address)
    {
        await using var reader = await chromium.Open(sites[site]);
        var page = await reader.Open(address);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.EndsWith("#s-innhold", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("main", (await page.EvaluateAsync<Stop>(Here)).Place);
    }

    private sealed record Stop
    {
        public string Name { get; init; } = "";

        public string Place { get; init; } = "";

        public string Outline { get; init; } = "";

        public double Width { get; init; }

        public bool Visible { get; init; }
    }
}
