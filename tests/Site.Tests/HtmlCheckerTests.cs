using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What the HTML checker finds.</summary>
public sealed class HtmlCheckerTests(Sites sites)
{
    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public async Task The_HTML_checker_finds_no_error_on_any_page(SiteName site) => Faults.None(await HtmlChecker.ErrorsIn(sites[site].Folder));

    [Fact]
    public async Task A_page_with_an_error_is_told_of()
    {
        var folder = Directory.CreateTempSubdirectory("samla-html-checker-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), "<!doctype html><html lang=\"nb\"><title>Feil</title><p><h1>Feil</h1></p></html>", TestContext.Current.CancellationToken);
        var errors = await HtmlChecker.ErrorsIn(folder.FullName);
        folder.Delete(recursive: true);

        Assert.Contains(errors, error => error.Contains("No “p” element in scope but a “p” end tag seen", StringComparison.Ordinal));
    }
}
