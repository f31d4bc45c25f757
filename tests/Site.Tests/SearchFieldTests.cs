using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The search field of every page, as far as it goes without an index.</summary>
public sealed class SearchFieldTests(Sites sites, Chromium chromium)
{
    [Theory]
    [InlineData("/bergensomradet/", "/nn/sok/?q=legevakt+og+%C3%B8hd")]
    [InlineData("/kommuner/", "/sok/?q=legevakt+og+%C3%B8hd")]
    [InlineData("/nn/", "/nn/sok/?q=legevakt+og+%C3%B8hd")]
    public async Task Enter_in_the_header_s_field_leads_to_the_page_that_searches_with_the_words_in_its_field(string address, string target)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open(address);
        var field = page.GetByRole(AriaRole.Banner).GetByLabel("Søk i Samla");
        await field.FillAsync("legevakt og øhd");
        await field.PressAsync("Enter");
        await page.Reaches("**/sok/**");

        Assert.Equal(target, new Uri(page.Url).PathAndQuery);
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByLabel("Søk i Samla")).ToHaveValueAsync("legevakt og øhd");
    }

    [Fact]
    public async Task The_front_page_s_field_is_large_and_leads_there_too()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open("/");
        var field = page.GetByLabel("Søk i alt");
        var (large, small) = (await field.BoundingBoxAsync(), await page.GetByRole(AriaRole.Banner).GetByLabel("Søk i Samla").BoundingBoxAsync());
        await field.FillAsync("kommunalt tilskudd");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Søk" }).ClickAsync();
        await page.Reaches("**/sok/**");

        Assert.True(large!.Width > 2 * small!.Width);
        Assert.Equal("/sok/?q=kommunalt+tilskudd", new Uri(page.Url).PathAndQuery);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1000)]
    public async Task Where_there_is_no_room_for_the_field_the_button_leads_to_the_page_that_has_it(int width)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.ViewportSize = new() { Width = width, Height = 640 });
        var page = await reader.Open("/st-olavs/");
        var header = page.GetByRole(AriaRole.Banner);
        Assert.False(await header.GetByLabel("Søk i Samla").IsVisibleAsync());
        await header.GetByRole(AriaRole.Button, new() { Name = "Søk" }).ClickAsync();
        await page.Reaches("**/sok/**");

        Assert.True(await page.GetByRole(AriaRole.Main).GetByLabel("Søk i Samla").IsVisibleAsync());
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData("/", "/innhold/o/", "Oppdal")]
    [InlineData("/nn/", "/nn/innhold/o/", "Oppdal")]
    public async Task Without_scripts_the_field_leads_to_the_contents_and_from_there_to_what_was_looked_for(string address, string letter, string name)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.JavaScriptEnabled = false);
        var page = await reader.Open(address);
        var field = page.GetByRole(AriaRole.Banner).GetByLabel("Søk i Samla");
        await field.FillAsync(name);
        await field.PressAsync("Enter");
        await page.Reaches("**/sok/?q=Oppdal");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Bokstaver" }).Or(page.GetByRole(AriaRole.Navigation, new() { Name = "Bokstavar" })).Locator($"a[href='{letter}']").ClickAsync();
        await page.Reaches("**" + letter);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();

        Assert.Equal(name, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task With_scripts_nothing_says_that_they_are_needed()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open("/sok/");

        Assert.DoesNotContain("JavaScript", await page.GetByRole(AriaRole.Main).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(reader.Complaints);
    }
}
