using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;
using Samla.Tests.Hostile;

namespace Samla.Site.Tests;

/// <summary>Strings that would do harm if they were anything but text, in every field of every kind and in every place of the Markdown, as a browser sees them.</summary>
public sealed class HostileStringsTests(Chromium chromium)
{
    private const string Text = """ "><script>alert(1)</script><img src=x onerror=alert(1)> '" onmouseover=alert(1) autofocus onfocus=alert(1) x=" </title></style></script><!-- javascript:alert(1) <svg/onload=alert(1)> <iframe src=//evil.example> <base href=//evil.example> {{7*7}} ${alert(1)}""";
    private const string Markdown = """ <script>alert(1)</script><img src=x onerror=alert(1)> <svg/onload=alert(1)> <iframe src="//evil.example"></iframe> <style>main{display:none}</style> javascript:alert(1)""";

    [Fact]
    public async Task No_script_runs_no_dialog_opens_nobody_else_is_asked_and_no_policy_is_broken()
    {
        var input = Directory.CreateTempSubdirectory("samla-site-tests-");
        FilledSite.Write(Sites.Input(SiteName.Sample), input.FullName, (Text, "'onmouseover='alert(1);script-src:*;%22%3e%3cscript%3e", Markdown));
        await using var site = await BuiltSite.Of(input.FullName, "2026-11-21");
        input.Delete(recursive: true);
        await using var reader = await chromium.Open(site);
        var page = await reader.NewTab();
        var dialogs = 0;
        page.Dialog += (_, dialog) =>
        {
            Interlocked.Increment(ref dialogs);
            _ = dialog.DismissAsync();
        };

        var pages = new PagesOfEachKind([site]).All;
        foreach (var one in pages)
        {
            await reader.Go(page, one.Address);
            Assert.Equal(0, await page.Locator("iframe, base, object, embed, main style, main script, [onerror], [onload], [onmouseover], [onfocus], [href^='javascript'], img[src='x']").CountAsync());
        }

        // What the scripts of the pages put in: the search's results, and the editor's lists.
        var panel = new SearchPanel(page);
        await reader.Go(page, "/sok/?q=alert");
        await panel.Hits.First.WaitForAsync();
        Assert.Contains("<script>alert(1)</script>", await page.Locator(".results").InnerTextAsync(), StringComparison.Ordinal);
        await reader.Go(page, "/admin/fjordnes/");
        await page.GetByRole(AriaRole.Button).First.WaitForAsync();

        Assert.InRange(pages.Count, 20, 200);
        Assert.Equal(0, dialogs);
        Assert.Empty(reader.Complaints);
    }
}
