using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The meetings of a calendar page, narrowed by the script.</summary>
public sealed class CalendarFilterTests(Sites sites, Chromium chromium)
{
    [Fact]
    public async Task A_choice_narrows_the_meetings_stands_in_the_address_is_told_of_and_can_be_gone_back_from()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open("/kalender/2021/");
        var rows = page.Locator(".dates > li:visible");
        var all = await rows.CountAsync();
        var told = page.GetByRole(AriaRole.Status);

        await page.GetByLabel("Kommune", new() { Exact = true }).SelectOptionAsync(["oppdal"]);
        var oppdal = await page.Locator(".dates a:visible").EvaluateAllAsync<string[]>("links => links.map((link) => link.pathname.split('/')[1])");
        Assert.NotEmpty(oppdal);
        Assert.All(oppdal, community => Assert.Equal("st-olavs", community));
        await Assertions.Expect(told).ToHaveTextAsync($"Viser {oppdal.Length} av {all} møter på denne siden.");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/kalender/2021/\?kommune=oppdal$"));
        await Assertions.Expect(page.Locator("a[rel=next]")).ToHaveAttributeAsync("href", "/kalender/2022/?kommune=oppdal");

        await page.GetByLabel("Helsefellesskap", new() { Exact = true }).SelectOptionAsync(["innlandet"]);
        await Assertions.Expect(rows).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("Ingen av møtene her passer med valget.")).ToBeVisibleAsync();

        await page.GoBackAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(oppdal.Length);
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis alle møter" }).ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(all);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/kalender/2021/$"));
    }
}
