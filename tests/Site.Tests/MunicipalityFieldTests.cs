using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The field on the front page where a municipality is typed; without scripts it is a list to pick from.</summary>
public sealed class MunicipalityFieldTests(Sites sites, Chromium chromium)
{
    [Theory]
    [InlineData("/", "Oppdal", "/kommuner/oppdal/")]
    [InlineData("/", "bærum", "/kommuner/baerum/")]
    [InlineData("/nn/", "  TROMSO", "/nn/kommuner/tromso/")]
    [InlineData("/nn/", "askoy", "/nn/kommuner/askoy/")]
    [InlineData("/", "hammerf", "/kommuner/hammerfest/")]
    public async Task A_municipality_is_typed_as_people_type_and_enter_leads_to_its_page(string start, string typed, string address)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open(start);
        await Field(page).FillAsync(typed);
        await page.Keyboard.PressAsync("Enter");
        await page.Reaches($"**{address}**");
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("Herøy")]
    public async Task A_name_that_none_has_or_several_is_told_of_and_can_be_put_right(string typed)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open("/");
        await Field(page).FillAsync(typed);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Vi kjenner ikke igjen navnet. Velg et av forslagene, eller skriv mer.", await Field(page).EvaluateAsync<string>("field => field.validationMessage"));
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        Assert.Equal("/", new Uri(page.Url).PathAndQuery);

        await Field(page).FillAsync("Oppdal");
        await page.Keyboard.PressAsync("Enter");
        await page.Reaches("**/kommuner/oppdal/**");
    }

    [Fact]
    public async Task Every_municipality_is_suggested_and_the_field_takes_the_place_of_the_list_without_moving_anything()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        await using var without = await chromium.Open(sites[SiteName.Real], options => options.JavaScriptEnabled = false);
        var (page, plain) = (await reader.Open("/"), await without.Open("/"));

        Assert.Equal(
            sites[SiteName.Real]["/"].Document.QuerySelectorAll("#s-kommune option:not([value=''])").Select(option => option.TextContent),
            await page.Locator("datalist option").EvaluateAllAsync<string[]>("options => options.map(option => option.value)"));
        var (typed, picked) = (await Field(page).BoundingBoxAsync(), await plain.Locator("#s-kommune").BoundingBoxAsync());
        Assert.Equal((picked!.X, picked.Y, picked.Width, picked.Height), (typed!.X, typed.Y, typed.Width, typed.Height));
    }

    private static ILocator Field(IPage page) => page.Locator("input#s-kommune");
}
