using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Samla.Site.Tests.Fixtures;

/// <summary>
/// Waiting for a page. Playwright's <c>WaitForURLAsync</c> and <c>WaitForLoadStateAsync</c> miss what happens just as they begin to wait (microsoft/playwright-dotnet#3364); here the browser is asked again and again.
/// </summary>
internal static class Arriving
{
    private const int Tries = 1_200;

    /// <summary>Waits until the page is at an address, in which <c>**</c> stands for anything, and has loaded.</summary>
    public static async Task Reaches(this IPage page, string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal)}$"));
        await page.HasLoaded();
    }

    /// <summary>Waits until the page has loaded.</summary>
    public static async Task HasLoaded(this IPage page)
    {
        for (var tries = 0; await page.EvaluateAsync<string>("document.readyState") != "complete"; tries++)
        {
            Assert.True(tries < Tries, $"{page.Url} doesn't load.");
            await Task.Delay(100);
        }
    }
}
