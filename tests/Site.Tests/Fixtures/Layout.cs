using Microsoft.Playwright;

namespace Samla.Site.Tests.Fixtures;

/// <summary>Where things stand on a page, and what of it breaks.</summary>
internal static class Layout
{
    /// <summary>The size of text that browsers begin with, in pixels.</summary>
    public const int PlainText = 16;

    /// <summary>Twice as large, as WCAG 1.4.4 asks.</summary>
    public const int LargeText = 32;

    private static readonly string Look = PageScript.Of("layout");

    /// <summary>What overflows, overlaps, is cut, or is read in another order than it is shown in.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOf(IPage page) => await page.EvaluateAsync<string[]>(Look);

    /// <summary>Gives the page the spacing of text that WCAG 1.4.12 names, as a sheet of the reader's own, which the page's security policy has no say in.</summary>
    public static async Task SpaceText(IPage page) => await page.EvaluateAsync(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets.push(sheet); }",
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");

    /// <summary>Sets the size of text where readers set it in their browser, and leaves the window as it is.</summary>
    public static async Task SetText(IPage page, int pixels)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, int> { ["standard"] = pixels } });
        Assert.Equal($"{pixels}px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
    }
}
