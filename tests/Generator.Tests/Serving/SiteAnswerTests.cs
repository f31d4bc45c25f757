using System.Net;
using Samla.Commands;

namespace Samla.Tests.Serving;

/// <summary>The local server, where it does as Netlify does.</summary>
public sealed class SiteAnswerTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_municipality_that_was_picked_on_the_front_page_is_led_to_in_the_language_of_the_page()
    {
        using var site = new TestSite(("parties/alle.yaml", "aga: { name: Åga, kind: municipality }\n"));
        Assert.Empty(site.Build().Diagnostics);
        await using var server = await Serve.Start(site.Output, 0);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        foreach (var (asked, target) in (IEnumerable<(string, string)>)[("/kommuner/?kommune=aga", "/kommuner/aga/"), ("/nn/kommuner/?kommune=aga", "/nn/kommuner/aga/"), ("/kommuner/?kommune=//evil.example", "/kommuner/%2F%2Fevil.example/")])
        {
            var answer = await browser.GetAsync(new Uri(server.Address + asked), Cancelled);
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            Assert.Equal(target, answer.Headers.Location!.OriginalString);
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri(server.Address + "/kommuner/?kommune="), Cancelled)).StatusCode);
    }

    [Theory]
    [InlineData("/nytt.xml")]
    [InlineData("/nn/nytt.xml")]
    [InlineData("/nordvik/ssu/nytt.xml")]
    public async Task Feeds_are_sent_as_feeds(string address)
    {
        using var site = TestSite.WithCommittee("");
        Assert.Empty(site.Build().Diagnostics);
        await using var server = await Serve.Start(site.Output, 0);
        using var browser = new HttpClient();

        var answer = await browser.GetAsync(new Uri(server.Address + address), Cancelled);
        Assert.Equal("application/atom+xml; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }
}
