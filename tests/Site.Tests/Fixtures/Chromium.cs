using Microsoft.Playwright;

namespace Samla.Site.Tests.Fixtures;

/// <summary>One browser for all tests. Each test has its own contexts in it, as readers with their own settings.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(60_000);
        var program = ChromiumProgram.Find(Environment.GetEnvironmentVariable("CHROMIUM"), Environment.GetEnvironmentVariable("PATH"));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program });
    }

    /// <summary>A reader with these settings, on one of the sites.</summary>
    public Task<Reader> Open(BuiltSite site, Action<BrowserNewContextOptions>? settings = null) => Open(site.Address, settings);

    /// <summary>A reader with these settings, on the site at an address.</summary>
    public async Task<Reader> Open(string site, Action<BrowserNewContextOptions>? settings = null)
    {
        var options = new BrowserNewContextOptions { Locale = "nb-NO", ReducedMotion = ReducedMotion.Reduce, BaseURL = site };
        settings?.Invoke(options);
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(120_000);
        return new Reader(site, context);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
