using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Samla.Site.Tests.Fixtures;

/// <summary>What axe finds on a page as it stands.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>What breaks its rules, with a few places for each.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOf(IPage page)
    {
        var result = await page.RunAxe(Rules);
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.Select(Told)];
    }

    private static string Told(AxeResultItem violation)
    {
        var places = violation.Nodes.Take(4).Select(node => $"  {node.Html}\n    {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}");
        return $"{violation.Id}: {violation.Help} ({violation.Nodes.Length} places)\n{string.Join("\n", places)}";
    }
}
