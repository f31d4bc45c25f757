using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>Where things stand on the pages of each kind: nothing sticks out, runs out of its box, lies over something else, is cut, or is gone through in another order than it is shown in.</summary>
public sealed class LayoutTests(Sites sites, Chromium chromium)
{
    public static TheoryData<string> Kinds => PagesOfEachKind.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_overflows_overlaps_or_is_cut_at_any_width_with_large_text_or_with_spaced_text(string kind)
    {
        List<string> faults = [];
        foreach (var seen in sites.Pages[kind])
        {
            await using var reader = await chromium.Open(seen.Site);
            var page = await reader.Open(seen.Address);
            await Look("", 320, 360, 768, 1280);
            await Layout.SetText(page, Layout.LargeText);
            await Look(", with large text", 768, 1280);
            await Layout.SetText(page, Layout.PlainText);
            await Layout.SpaceText(page);
            await Look(", with spaced text", 320, 1280);

            async Task Look(string way, params int[] widths)
            {
                foreach (var width in widths)
                {
                    await page.SetViewportSizeAsync(width, 800);
                    faults.AddRange((await Layout.FaultsOf(page)).Select(fault => $"{seen.Address} at {width} pixels{way}: {fault}"));
                }
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task What_sticks_out_lies_over_is_cut_or_runs_out_is_told_of()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open("/404.html");
        await page.EvaluateAsync(
            """
            () => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('.wide { width: 2000px } .over { margin-top: -1lh } .short { height: 5px; overflow: hidden } .small { width: 3em; border: 1px solid; white-space: nowrap } .turned { order: 1 }');
                document.adoptedStyleSheets.push(sheet);
                document.querySelector('main').insertAdjacentHTML('beforeend', '<p>Under</p><p class="over">Over</p><p class="short">Kappa</p><p class="small">Lang tekst i liten boks</p><p class="turned"><a href="/">Snudd</a></p><p class="wide">Brei</p>');
            }
            """);
        var told = string.Join('\n', await Layout.FaultsOf(page));

        Assert.Contains("the page is 2", told, StringComparison.Ordinal);
        Assert.Contains("«Under» and «Over» overlap", told, StringComparison.Ordinal);
        Assert.Contains("«Kappa» is cut", told, StringComparison.Ordinal);
        Assert.Contains("«Lang tekst i liten boks» runs out of its box", told, StringComparison.Ordinal);
        Assert.Contains("another order than it is gone through: <p class=\"turned\">", told, StringComparison.Ordinal);
    }
}
