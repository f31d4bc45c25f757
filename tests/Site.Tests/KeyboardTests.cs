using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The way through a page with the keyboard alone.</summary>
public sealed class KeyboardTests(Sites sites, Chromium chromium)
{
    private const string Stops = "a[href], button, input, select, textarea, summary, [tabindex='0']";

    private static readonly string Focus = PageScript.Of("focus");

    public static TheoryData<string> Kinds => PagesOfEachKind.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Tab_goes_from_the_skip_link_by_all_that_can_be_used_in_the_order_of_the_text_and_out_again(string kind)
    {
        var seen = sites.Pages.Smallest(kind);
        await using var reader = await chromium.Open(seen.Site);
        var page = await reader.Open(seen.Address);
        var written = await page.EvaluateAsync<string[]>(
            """
            stops => {
                const all = [...document.querySelectorAll(stops)].filter(one => one.checkVisibility({ visibilityProperty: true }));
                const told = one => `${all.indexOf(one)} ${one.textContent.trim() || one.getAttribute('aria-label') || one.localName}`;
                window.passed = [];
                addEventListener('focusin', event => passed.push(told(event.target)));
                return all.map(told);
            }
            """,
            Stops);
        for (var i = 0; i < written.Length; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.StartsWith("0 Hopp til", written[0], StringComparison.Ordinal);
        Assert.Equal(written, await page.EvaluateAsync<string[]>("passed"));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.body || passed.at(-1).startsWith('0 ')"), "The focus stays on the last stop.");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_can_be_used_is_large_enough_stands_out_and_shows_when_it_has_the_focus_in_light_and_dark(string kind)
    {
        List<string> faults = [];
        foreach (var seen in sites.Pages[kind])
        {
            await using var reader = await chromium.Open(seen.Site);
            var page = await reader.Open(seen.Address);
            await page.Keyboard.PressAsync("Tab");
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var found = await page.EvaluateAsync<Found>(Focus);
                Assert.True(found.Stops > 5, $"Only {found.Stops} stops on {seen.Address}.");
                faults.AddRange(found.Faults.Select(fault => $"{seen.Address} ({scheme}): {fault}"));
            }
        }

        Faults.None(faults);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_skip_link_takes_the_reader_past_the_header_into_main(string kind)
    {
        var seen = sites.Pages.Smallest(kind);
        await using var reader = await chromium.Open(seen.Site);
        var page = await reader.Open(seen.Address);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Reaches("**#s-innhold");
        await page.Keyboard.PressAsync("Tab");

        // Some pages have nothing to use in main.
        Assert.False(await page.EvaluateAsync<bool>("!!document.activeElement.closest('header, .crumbs')"), "The focus is still above main.");
        Assert.True(await page.EvaluateAsync<bool>("!!document.activeElement.closest('main, footer')"), "The focus is lost.");
    }

    private sealed record Found
    {
        public int Stops { get; init; }

        public string[] Faults { get; init; } = [];
    }
}
