using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>Paper, and the colours that a reader has chosen for everything.</summary>
public sealed class MediaTests(Sites sites, Chromium chromium)
{
    public static TheoryData<SiteName, string> Pages => new()
    {
        { SiteName.Real, "/" },
        { SiteName.Real, "/bergensomradet/" },
        { SiteName.Real, "/kommuner/bergen/" },
        { SiteName.Sample, "/fjordnes/ssu/" },
        { SiteName.Sample, "/fjordnes/ssu/2026-02-11/" },
        { SiteName.Sample, "/avtaler/fjordnes/samarbeidsavtale-2026/" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task In_forced_colours_each_symbol_is_drawn_in_the_colour_of_text_and_has_words_beside_it(SiteName site, string address)
    {
        await using var reader = await chromium.Open(sites[site], options => options.ForcedColors = ForcedColors.Active);
        var page = await reader.Open(address);

        Assert.True(await page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"));
        Assert.True(await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).IsVisibleAsync());
        var faults = await page.EvaluateAsync<string[]>(
            """
            () => {
                const text = getComputedStyle(document.body).color;
                const faults = [];
                for (const use of document.querySelectorAll('use')) {
                    const [, name] = use.getAttribute('href').split('#');
                    if (!/^(seat|outcome)-/.test(name)) continue;
                    const svg = use.closest('svg'), box = svg.getBoundingClientRect();
                    const image = svg.closest('[role=img]');
                    const words = image ? image.getAttribute('aria-label') : svg.closest('li, td, th, dd, figure')?.innerText;
                    if (!words?.trim()) faults.push(`${name} without words: ${svg.parentElement.outerHTML.slice(0, 120)}`);
                    if (getComputedStyle(svg).color !== text) faults.push(`${name} is ${getComputedStyle(svg).color}, not ${text}`);
                    if (box.width < 4 || box.height < 4) faults.push(`${name} is ${box.width} by ${box.height}`);
                }
                return faults;
            }
            """);
        Faults.None(faults.Concat(reader.Complaints));
    }

    [Fact]
    public async Task There_are_symbols_to_look_at()
    {
        await using var reader = await chromium.Open(sites[SiteName.Sample]);
        var page = await reader.Open("/fjordnes/ssu/");

        Assert.True(await page.Locator("use[href*='#seat-']").CountAsync() > 10);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Paper_has_the_text_and_not_the_navigation(SiteName site, string address)
    {
        await using var reader = await chromium.Open(sites[site]);
        var page = await reader.Open(address);
        var menu = page.Locator("header nav");
        var crumbs = page.Locator(".crumbs");
        Assert.True(await menu.IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await menu.IsVisibleAsync());
        Assert.False(await page.Locator("footer ul").First.IsVisibleAsync());
        Assert.EndsWith(address, await page.Locator("footer .paper").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main nav, main form").Filter(new() { Visible = true }).CountAsync());
        Assert.False(await page.Locator("a.skip").IsVisibleAsync());
        Assert.True(await crumbs.CountAsync() == 0 || !await crumbs.IsVisibleAsync());
        Assert.True(await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).IsVisibleAsync());
        Assert.True((await page.Locator("main").InnerTextAsync()).Length > 80);
    }

    [Theory]
    [InlineData(SiteName.Real, "/bergensomradet/ssu/")]
    [InlineData(SiteName.Sample, "/fjordnes/ssu/")]
    public async Task What_is_folded_away_on_a_screen_is_on_paper(SiteName site, string address)
    {
        await using var reader = await chromium.Open(sites[site]);
        var page = await reader.Open(address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var hidden = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('details > :not(summary)')].filter(one => !one.checkVisibility()).map(one => one.parentElement.firstElementChild.textContent)");
        Faults.None(hidden.Select(title => $"What stands under «{title}» is not printed."));
    }

    [Fact]
    public async Task Paper_is_white_for_a_reader_with_a_dark_screen_too()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.ColorScheme = ColorScheme.Dark);
        var page = await reader.Open("/bergensomradet/ssu/");
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal("rgb(255, 255, 255) rgb(0, 0, 0)", await page.EvaluateAsync<string>("(style => `${style.backgroundColor} ${style.color}`)(getComputedStyle(document.body))"));
    }
}
