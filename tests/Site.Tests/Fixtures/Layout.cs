using Microsoft.Playwright;

namespace Samla.Site.Tests.Fixtures;

/// <summary>Where things stand on a page, and what of it breaks.</summary>
internal static class Layout
{
    private static readonly string Look = PageScript.Of("layout");

    /// <summary>What overflows, overlaps, is cut, or is read in another order than it is shown in.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOf(IPage page) => await page.EvaluateAsync<string[]>(Look);

    /// <summary>Gives the page the spacing of text that WCAG 1.4.12 names, as a sheet of the reader's own, which the page's security policy has no say in.</summary>
    public static async Task SpaceText(IPage page) => await page.EvaluateAsync(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets.push(sheet); }",
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");

    /// <summary>Doubles the size of text, as WCAG 1.4.4 asks, where readers set it in their browser, and leaves the window as it is.</summary>
    public static async Task DoubleText(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, int> { ["standard"] = 32 } });
        Assert.Equal("32px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
    }
}
