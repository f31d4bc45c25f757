using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What axe finds on the page that searches, in each state that it can be in.</summary>
public sealed class SearchAccessibilityTests(Sites sites, Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_in_any_state_and_nothing_sticks_out(ColorScheme scheme, int width)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options =>
        {
            options.ColorScheme = scheme;
            options.ViewportSize = new() { Width = width, Height = 800 };
        });
        var panel = await SearchPanel.Open(reader, "");
        List<string> faults = [];
        await Look("empty");

        await panel.Field.FillAsync("fastlege");
        await panel.Hits.First.WaitForAsync();
        await Look("hits");

        if (width < 900)
        {
            await panel.Page.GetByText("Avgrens treffene").ClickAsync();
        }

        await panel.Page.Locator("[data-choices=communities] [data-rest] summary").ClickAsync();
        await panel.Box("Type", "Krav").CheckAsync();
        await panel.Box("Helsefellesskap", "Oslo").CheckAsync();
        await Assertions.Expect(panel.Chips).ToHaveCountAsync(3);
        await Look("narrowed, with the filters open");

        await reader.Go(panel.Page, "/sok/?q=fastlge+xyzzyxyzzy1");
        await panel.Hits.First.WaitForAsync();
        await Look("corrected, with some of the words");

        await reader.Go(panel.Page, "/sok/?q=fastlge&ordrett=1");
        await panel.Counts(0);
        await Look("none found");

        await using (var gate = await Gate.At(panel.Page, "**/assets/sok/t*.bin"))
        {
            await reader.Go(panel.Page, "/sok/?q=legevakt");
            await Assertions.Expect(panel.Page.Locator(".waiting")).ToHaveTextAsync("Henter …");
            await Look("waiting");
        }

        await panel.Page.UnrouteAllAsync();
        await panel.Page.RouteAsync("**/assets/sok/start.*.json", route => route.AbortAsync());
        await reader.Go(panel.Page, "/sok/?q=legevakt");
        await panel.Alert.WaitForAsync();
        await Look("failed");

        Faults.None(faults);

        async Task Look(string state)
        {
            var sticksOut = await panel.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");
            faults.AddRange((await Axe.FaultsOf(panel.Page)).Concat(sticksOut ? ["the page is too wide"] : []).Select(fault => $"{state}: {fault}"));
        }
    }
}
