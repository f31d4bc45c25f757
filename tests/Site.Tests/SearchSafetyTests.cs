using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>That text is only ever text to the page that searches, and that the page asks nobody else and keeps nothing.</summary>
public sealed class SearchSafetyTests(Sites sites, Chromium chromium)
{
    private const string Image = "<img src=x onerror=alert(1)>";
    private const string Script = "<script>alert(2)</script>";

    [Fact]
    public async Task Markup_in_titles_headings_text_and_words_is_shown_as_it_was_written()
    {
        var input = Directory.CreateTempSubdirectory("samla-site-tests-");
        Copy(Sites.Input(SiteName.Sample), input.FullName);
        await File.WriteAllTextAsync(
            Path.Combine(input.FullName, "pages", "farlig.nb.md"),
            $"---\ntitle: '{Image} qwertz {Script}'\nsummary: 'Qwertz {Script} og {Image}'\nlanguage: nb\norder: 90\n---\n\n## Qwertz `{Image}`\n\nHer står qwertz ved siden av `{Script}` og `{Image}`.\n",
            TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(
            Path.Combine(input.FullName, "glossary.yaml"),
            $"\n- term: 'Qwertz{Image}'\n  nb: {{ form: 'qwertz {Script}', text: 'Qwertz {Image}' }}\n  nn: {{ form: 'qwertz {Script}', text: 'Qwertz {Image}' }}\n",
            TestContext.Current.CancellationToken);
        await using var site = await BuiltSite.Of(input.FullName, "2026-11-21");
        input.Delete(recursive: true);
        await using var reader = await chromium.Open(site);
        var panel = new SearchPanel(await reader.NewTab());
        var dialogs = 0;
        panel.Page.Dialog += (_, dialog) =>
        {
            Interlocked.Increment(ref dialogs);
            _ = dialog.DismissAsync();
        };
        await reader.Go(panel.Page, "/sok/?q=" + Uri.EscapeDataString($"qwertz {Image} {Script}") + $"&type={Uri.EscapeDataString(Image)}&kommune={Uri.EscapeDataString(Script)}");
        await panel.Hits.Nth(1).WaitForAsync();
        var hits = await panel.Read();

        Assert.Contains(hits, hit => hit.Title.StartsWith($"{Image} qwertz {Script}", StringComparison.Ordinal));
        Assert.Contains(hits, hit => hit.Title.StartsWith("Qwertz" + Image, StringComparison.Ordinal));
        Assert.Contains(hits, hit => hit.Excerpt.Contains(Script, StringComparison.Ordinal) || hit.Excerpt.Contains(Image, StringComparison.Ordinal));
        Assert.Contains($"«qwertz {Image} {Script}»", await panel.Heading.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await panel.Page.Locator("main img, main script, main [onerror]").CountAsync());
        await Assertions.Expect(panel.Told).ToContainTextAsync(Image);
        Assert.Equal(0, dialogs);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_page_asks_no_other_host_breaks_no_policy_and_keeps_nothing()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "");
        await panel.Field.FillAsync("fastlge");
        await panel.Hits.First.WaitForAsync();
        await panel.Box("Type", "Krav").CheckAsync();
        await Assertions.Expect(panel.Chips).ToHaveCountAsync(1);
        await panel.Page.GetByLabel("Sorter etter").SelectOptionAsync("dato");
        await panel.Page.Reaches("**sorter=dato**");
        await panel.Page.GetByRole(AriaRole.Button, new() { Name = "Vis flere" }).ClickAsync();
        await Assertions.Expect(panel.Hits).ToHaveCountAsync(20);

        Assert.Empty(reader.Complaints);
        Assert.Empty(await panel.Page.Context.CookiesAsync());
        Assert.Equal(0, await panel.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.Empty(await panel.Page.EvaluateAsync<string[]>("async () => [...(await indexedDB.databases()).map(one => one.name), ...await caches.keys()]"));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
