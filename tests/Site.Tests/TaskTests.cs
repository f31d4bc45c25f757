using AngleSharp.Dom;
using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What somebody must be able to do on a telephone, counted in steps from the front page.</summary>
public sealed class TaskTests(Sites sites, Chromium chromium)
{
    private const int Width = 360;
    private const int Height = 780;

    [Theory]
    [InlineData("/", "Oppdal")]
    [InlineData("/nn/", "Bergen")]
    public async Task A_resident_reaches_the_municipality_in_two_steps_and_sees_the_four_answers_at_once(string start, string municipality)
    {
        await using var reader = await Telephone();
        var page = await reader.Open(start);
        await page.Locator($"main a[href='{start}kommuner/']").First.ClickAsync();
        await Step(page, municipality);

        Assert.Equal(municipality, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        var answers = await page.Locator(".answers").First.Locator("dd").AllAsync();
        Assert.Equal(4, answers.Count);
        foreach (var answer in answers)
        {
            var box = await answer.BoundingBoxAsync();
            Assert.InRange(box!.Y + box.Height, 0, Height);
        }

        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData("/", "Oslo")]
    [InlineData("/nn/", "Bergensområdet")]
    public async Task A_gp_reaches_somebody_to_ask_in_two_steps_and_chooses_on_the_first_screen(string start, string community)
    {
        await using var reader = await Telephone();
        var page = await reader.Open(start);
        await page.Locator($"main a[href='{start}fastlege/']").First.ClickAsync();
        var last = await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link).Last.BoundingBoxAsync();
        Assert.InRange(last!.Y + last.Height, 0, Height);
        await Step(page, community);

        Assert.True(await page.Locator(".card dl a, .card li").First.IsVisibleAsync());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public void In_every_community_the_way_ends_in_a_contact_or_an_institution_by_name()
    {
        var site = sites[SiteName.Real];
        var ways = site["/fastlege/"].Document.QuerySelectorAll("main nav a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(19, ways.Count);
        Assert.All(ways, way =>
        {
            var card = site[way].Document.QuerySelector("main .card")!;
            Assert.True(EndsSomewhere(card), $"{way}: {card.TextContent}");
            Assert.True(EndsSomewhere(site["/kontakt/"].Document.GetElementById($"s-{way.Trim('/').Split('/')[^1]}")!.Closest("section")!), way);
        });
    }

    // An address, a number, a site; or «Sør-Varanger, vertskap for sekretariatet».
    private static bool EndsSomewhere(IElement element) =>
        element.QuerySelector("dl a[href]") is not null || element.QuerySelectorAll("li").Any(item => item.TextContent.Split(',') is [var name, _, ..] && name.Trim().Length > 0);

    private static async Task Step(IPage page, string link) =>
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    private Task<Reader> Telephone() => chromium.Open(sites[SiteName.Real], options => options.ViewportSize = new() { Width = Width, Height = Height });
}
