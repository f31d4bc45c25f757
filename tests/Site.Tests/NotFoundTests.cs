using System.Net;
using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What stands where nothing else does.</summary>
public sealed class NotFoundTests(Sites sites, Chromium chromium)
{
    [Theory]
    [InlineData("/finnes-ikke/", "nb", "Siden finnes ikke")]
    [InlineData("/kommuner/atlantis/", "nb", "Siden finnes ikke")]
    [InlineData("/nn/finst-ikkje/", "nn", "Sida finst ikkje")]
    [InlineData("/nn/kommuner/atlantis/", "nn", "Sida finst ikkje")]
    public async Task An_unknown_address_answers_404_with_a_page_in_the_language_of_the_address(string address, string language, string title)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var page = await reader.Open(address, status: 404);

        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(title, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).Last.ClickAsync();
        Assert.Equal(language == "nn" ? "/nn/" : "/", new Uri(page.Url).AbsolutePath);
    }

    [Theory]
    [InlineData("/bergensomradet", HttpStatusCode.MovedPermanently)]
    [InlineData("/_ingenting", HttpStatusCode.NotFound)]
    [InlineData("/../Directory.Packages.props", HttpStatusCode.NotFound)]
    public async Task The_server_answers_as_the_host_would(string address, HttpStatusCode status)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(sites[SiteName.Real].Address + address), TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
    }
}
