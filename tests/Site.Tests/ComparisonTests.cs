using System.Globalization;
using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The table of the 19 in a browser.</summary>
public sealed class ComparisonTests(Sites sites, Chromium chromium)
{
    private const string Address = "/helsefellesskap/";

    [Fact]
    public async Task A_column_s_header_sorts_up_then_down_and_says_so_and_what_isn_t_documented_stays_last()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open(Address);
        var table = page.Locator("table.compare");
        var written = await Column(table, 0);
        foreach (var column in new[] { 1, 5, 7 })
        {
            var header = table.Locator("thead th").Nth(column);
            await header.GetByRole(AriaRole.Button).ClickAsync();
            Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
            var up = await Numbers(table, column);
            await header.GetByRole(AriaRole.Button).ClickAsync();
            Assert.Equal("descending", await header.GetAttributeAsync("aria-sort"));
            var down = await Numbers(table, column);

            Assert.Equal(up.Order(), up);
            Assert.Equal(down.OrderDescending(), down);
            Assert.Equal(1, await table.Locator("th[aria-sort]").CountAsync());
        }

        Assert.Equal(written.Order(StringComparer.Ordinal), (await Column(table, 0)).Order(StringComparer.Ordinal));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Names_sort_as_in_Norwegian()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open(Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Helsefellesskap", Exact = true }).PressAsync("Enter");
        var names = await page.Locator("table.compare tbody th a").AllInnerTextsAsync();

        Assert.Equal("Agder", names[0]);
        Assert.Equal("Østfold", names[^1]);
    }

    [Fact]
    public async Task On_a_phone_the_rows_are_blocks_and_a_list_sorts_them()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.ViewportSize = new() { Width = 360, Height = 740 });
        var page = await reader.Open("/nn" + Address);
        await page.GetByLabel("Sorter etter").SelectOptionAsync(new SelectOptionValue { Label = "Kommunar, synkande" });

        Assert.Equal("Innlandet", await page.Locator("table.compare tbody th a").First.InnerTextAsync());
        Assert.Equal("-1", await page.Locator("table.compare thead button").First.GetAttributeAsync("tabindex"));
        Assert.Equal("\"Kommunar: \"", await page.Locator("table.compare tbody td").First.EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content"));
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Without_scripts_the_table_stands_as_it_was_written_and_nothing_seems_to_sort()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.JavaScriptEnabled = false);
        var page = await reader.Open(Address);

        Assert.Equal(19, await page.Locator("table.compare tbody tr").CountAsync());
        Assert.Equal(0, await page.Locator("table.compare button, .sorting label").CountAsync());
        Assert.StartsWith("Finnmark", await page.Locator("table.compare tbody th").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_cell_leads_to_a_place_that_is_there()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open(Address);
        var targets = await page.Locator("table.compare td a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        var documents = new Dictionary<string, string>(StringComparer.Ordinal);

        Assert.True(targets.Length > 100);
        Faults.None(targets.Where(target =>
        {
            var parts = target.Split('#');
            if (!documents.TryGetValue(parts[0], out var text))
            {
                documents[parts[0]] = text = sites[SiteName.Real].Text(parts[0].Trim('/') + "/index.html");
            }

            return parts.Length == 2 && !text.Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal);
        }));
    }

    private static async Task<IReadOnlyList<string>> Column(ILocator table, int column) =>
        await table.Locator($"tbody tr > :nth-child({column + 1})").AllInnerTextsAsync();

    // The numbers that are there; what isn't documented must come after them, whichever the direction.
    private static async Task<List<int>> Numbers(ILocator table, int column)
    {
        var values = await table.Locator($"tbody tr > :nth-child({column + 1})").EvaluateAllAsync<string?[]>("cells => cells.map(cell => cell.getAttribute('data-v'))");
        var known = values.TakeWhile(value => !string.IsNullOrEmpty(value)).ToList();
        Assert.Equal(19, values.Length);
        Assert.True(known.Count > 3);
        Assert.All(values.Skip(known.Count), value => Assert.True(string.IsNullOrEmpty(value)));
        return [.. known.Select(value => int.Parse(value!, CultureInfo.InvariantCulture))];
    }
}
