using Microsoft.Playwright;
using Samla.Tests;

namespace Samla.Site.Tests.Fixtures;

/// <summary>What axe finds on a page as it stands.</summary>
internal static class Axe
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly string Program = File.ReadAllText(NodePackages.At("axe-core/axe.min.js"));
    private static readonly string Run = PageScript.Of("axe");

    /// <summary>What breaks its rules, with a few places for each.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOf(IPage page)
    {
        if (await page.EvaluateAsync<bool>("!window.axe"))
        {
            await page.EvaluateAsync(Program);
        }

        var result = await page.EvaluateAsync<Result>(Run, Tags);
        Assert.True(result.Passes > 10, $"Only {result.Passes} rules were asked of {page.Url}.");
        return result.Faults;
    }

    private sealed record Result
    {
        public int Passes { get; init; }

        public string[] Faults { get; init; } = [];
    }
}
