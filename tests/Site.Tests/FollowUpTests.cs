using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>A politician looks for what came of a decision, and counts the steps.</summary>
public sealed class FollowUpTests(Sites sites, Chromium chromium)
{
    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/nn/", 360)]
    public async Task From_the_front_page_to_what_came_of_a_decision_is_three_steps_at_most(string front, int width)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.ViewportSize = new() { Width = width, Height = 800 });
        var page = await reader.Open(front);
        var steps = 0;

        await Step(page.Locator($"main a[href='{front}vedtak/']").First);
        var decision = page.Locator("main .decisions > li").First;
        Assert.True(await decision.Locator(".follow").IsVisibleAsync());

        await Step(decision.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link));
        var block = page.Locator(":target .decision");
        await Assertions.Expect(block).ToBeInViewportAsync();
        Assert.Contains("Retningslina for deltaking", await block.Locator(".words").InnerTextAsync(), StringComparison.Ordinal);

        await Step(block.Locator(".follow").GetByRole(AriaRole.Link));
        Assert.EndsWith("/retningslinjer/bergensomradet/deltaking/", page.Url, StringComparison.Ordinal);
        Assert.InRange(steps, 1, 3);
        Assert.Empty(reader.Complaints);

        async Task Step(ILocator link)
        {
            await link.ClickAsync();
            steps++;
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(1000)]
    [InlineData(360)]
    public async Task A_cases_way_is_drawn_so_that_no_step_covers_another_and_each_line_ends_at_a_step(int width)
    {
        await using var reader = await chromium.Open(sites[SiteName.Sample], options => options.ViewportSize = new() { Width = width, Height = 800 });
        var page = await reader.Open("/fjordnes/lsu-ytre/2024-04-10/sak-2-24/");
        var faults = await page.EvaluateAsync<string[]>("""
            () => {
                const box = (one) => one.getBoundingClientRect();
                const cover = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
                const steps = [...document.querySelectorAll('.path li')], faults = [];
                steps.forEach((one, i) => steps.slice(i + 1).forEach((other) => cover(box(one), box(other)) && faults.push(`${one.textContent} covers ${other.textContent}`)));
                const dots = steps.map((one) => box(one.querySelector('.dot')));
                for (const line of document.querySelectorAll('.path .line')) {
                    const { left, right, width } = box(line);
                    if (width && !dots.some((dot) => Math.abs(dot.left + dot.width / 2 - right) < 4)) faults.push(`${line.className} ends at ${right}`);
                    if (width && !dots.some((dot) => Math.abs(dot.left + dot.width / 2 - left) < 4)) faults.push(`${line.className} begins at ${left}`);
                }
                if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
                return faults;
            }
            """);

        Assert.Empty(faults);
    }
}
