using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>Reading with scripts turned off.</summary>
public sealed class NoScriptTests(Sites sites, Chromium chromium)
{
    private const string OnPaper = ".paper";
    private const string ForScripts = "form[inert], [data-none]";

    public static TheoryData<string> Kinds => PagesOfEachKind.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task All_text_that_was_written_is_shown_without_scripts(string kind)
    {
        foreach (var seen in sites.Pages[kind])
        {
            await using var reader = await chromium.Open(seen.Site, NoScript);
            var page = await reader.Open(seen.Address);
            var folded = page.Locator("details:not([open]) > summary");
            if (await folded.CountAsync() > 0)
            {
                var before = await page.Locator("details[open]").CountAsync();
                await folded.First.ClickAsync();
                await Assertions.Expect(page.Locator("details[open]")).ToHaveCountAsync(before + 1);
                await page.Locator("details").EvaluateAllAsync<int>("all => all.filter(one => one.open = true).length");
            }

            var document = new HtmlParser().ParseDocument(seen.Site.Html(seen.Address));
            foreach (var other in document.QuerySelectorAll($"{OnPaper}, {ForScripts}"))
            {
                other.Remove();
            }

            var written = Condensed(document.Body!.TextContent);
            Assert.True(written.Length > 300, $"Only this was written: {written}");
            var shown = await Shown();

            // A fold that was opened can be told of one frame late.
            for (var look = 0; shown != written && look < 20; look++)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
                shown = await Shown();
            }

            Assert.Equal(written, shown);

            async Task<string> Shown() => Condensed(await page.Locator("body").InnerTextAsync());
            Assert.Empty(reader.Complaints);
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task The_navigation_can_be_followed_without_scripts(int width)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options =>
        {
            NoScript(options);
            options.ViewportSize = new() { Width = width, Height = 640 };
        });
        var page = await reader.Open("/");
        var links = page.GetByRole(AriaRole.Navigation, new() { Name = "Hovedmeny" }).GetByRole(AriaRole.Link);
        foreach (var link in await links.AllAsync())
        {
            Assert.True(await link.IsVisibleAsync());
        }

        await links.GetByText("Kommuner").ClickAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Oppdal", Exact = true }).ClickAsync();
        Assert.Equal("Oppdal", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Nynorsk", Exact = true }).ClickAsync();
        Assert.EndsWith("/nn/kommuner/oppdal/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_municipality_is_picked_on_the_front_page_by_keyboard_without_scripts()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], NoScript);
        var page = await reader.Open("/nn/");
        await page.GetByLabel("Finn kommunen din").FocusAsync();
        await page.Keyboard.TypeAsync("oppd");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Reaches("**/nn/kommuner/oppdal/**");

        Assert.Equal("Oppdal", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        Assert.Empty(reader.Complaints);
    }

    private static string Condensed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();

    private static void NoScript(BrowserNewContextOptions options) => options.JavaScriptEnabled = false;
}
