using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Samla.Site.Tests.Fixtures;

/// <summary>Waiting for an address. Playwright's <c>WaitForURLAsync</c> misses a navigation that comes just as it begins to wait (microsoft/playwright-dotnet#3364).</summary>
internal static class Arriving
{
    /// <summary>Waits until the page is at an address, in which <c>**</c> stands for anything, and has loaded.</summary>
    public static async Task Reaches(this IPage page, string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal)}$"));
        await page.WaitForLoadStateAsync();
    }
}
