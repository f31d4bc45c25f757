using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The drawing of each community's committees in a browser.</summary>
public sealed class StructureDrawingTests(Sites sites, Chromium chromium)
{
    // What is wrong with the drawing as it stands: boxes that share ground, stick out of the page or are too small for what is in them, and links too small to hit.
    private const string Faults = """
        () => {
            const boxes = [...document.querySelectorAll('.struct .node')].map(node => ({ node, at: node.getBoundingClientRect(), name: node.querySelector('a').textContent }));
            const faults = [];
            if (boxes.length === 0) faults.push('no boxes');
            if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is wider than the screen');
            boxes.forEach(({ node, at, name }, i) => {
                if (at.left < 0 || at.right > innerWidth + 0.5) faults.push(`«${name}» sticks out`);
                if ([...node.querySelectorAll('h3, p')].some(part => part.scrollWidth > part.clientWidth)) faults.push(`the text of «${name}» is too wide for it`);
                for (const part of node.querySelectorAll('a, p:not(.vh), svg')) {
                    const inner = part.getBoundingClientRect();
                    if (inner.left < at.left || inner.right > at.right + 0.5 || inner.bottom > at.bottom + 0.5) faults.push(`${part.localName} sticks out of «${name}»`);
                }
                if (node.querySelector('a').getBoundingClientRect().height < 24) faults.push(`the link of «${name}» is too low`);
                for (const other of boxes.slice(i + 1)) {
                    if (at.left < other.at.right && other.at.left < at.right && at.top < other.at.bottom && other.at.top < at.bottom) faults.push(`«${name}» and «${other.name}» collide`);
                }
            });
            return faults;
        }
        """;

    [Fact]
    public async Task Of_all_the_communities_no_boxes_collide_and_nothing_sticks_out_at_any_width()
    {
        List<string> faults = [];
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.NewTab();
        List<string> communities = [.. Directory.EnumerateDirectories(Path.Combine(Sites.Input(SiteName.Real), "communities")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];
        foreach (var community in communities)
        {
            await reader.Go(page, $"/{community}/");
            foreach (var width in new[] { 320, 360, 768, 1000, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                faults.AddRange((await page.EvaluateAsync<string[]>(Faults)).Select(fault => $"{community} at {width}: {fault}"));
            }
        }

        Assert.Equal(19, communities.Count);
        Assert.Empty(reader.Complaints);
        Fixtures.Faults.None(faults);
    }

    [Fact]
    public async Task The_tiers_stand_below_each_other_on_a_wide_screen_with_the_secretariat_beside_the_strategic_committee()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.ViewportSize = new() { Width = 1280, Height = 800 });
        var page = await reader.Open("/bergensomradet/");
        var top = await At(page, "Partnarskapsmøte");
        var strategic = await At(page, "Strategisk samarbeidsutval (SSU)");
        var secretariat = await At(page, "Samarbeidssekretariatet");
        var local = await At(page, "OU Voss");

        Assert.True(top.Y + top.Height < strategic.Y && strategic.Y + strategic.Height < local.Y);
        Assert.Equal(top.X, strategic.X, 1.0);
        Assert.Equal(strategic.Y, secretariat.Y, 1.0);
        Assert.True(strategic.X + strategic.Width < secretariat.X);
    }

    private static async Task<LocatorBoundingBoxResult> At(IPage page, string name) =>
        (await page.Locator(".struct .node", new() { Has = page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }) }).BoundingBoxAsync())!;
}
