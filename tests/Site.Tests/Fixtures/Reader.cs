using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Samla.Site.Tests.Fixtures;

/// <summary>A browser context on one site, which notes all that a browser complains about while its pages are open.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly string site;
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();
    private int requests;

    internal Reader(string site, IBrowserContext context)
    {
        this.site = site;
        this.context = context;
        context.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Page?.Url}: {message.Type} in the console: {message.Text}");
        context.WebError += (_, error) => Note(true, $"{error.Page?.Url}: {error.Error}");
        context.RequestFailed += (_, request) => Note(true, $"{request.Url}: {request.Failure}");
        context.Request += (_, request) =>
        {
            Interlocked.Increment(ref requests);
            Note(!IsOwn(request.Url), $"{request.Frame.Url} asks another host for {request.Url}");
        };
        context.Response += (_, response) => Note(response.Status >= 400 && !response.Request.IsNavigationRequest, $"{response.Url}: status {response.Status}");
    }

    /// <summary>What the browser has complained about: the console (which tells of broken content security policy), errors on pages, requests that
    /// failed, requests to other hosts.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>How many requests the pages have made.</summary>
    public int Requests => requests;

    /// <summary>A page, opened.</summary>
    public async Task<IPage> Open(string address, int status = 200)
    {
        var page = await context.NewPageAsync();
        await Go(page, address, status);
        return page;
    }

    /// <summary>An empty tab.</summary>
    public Task<IPage> NewTab() => context.NewPageAsync();

    /// <summary>Goes to a page, which must answer with a status.</summary>
    public async Task Go(IPage page, string address, int status = 200)
    {
        var response = await page.GotoAsync(site + address);
        Assert.True(response is not null, $"{address} gave no answer.");
        Assert.True(response.Status == status, $"{address} answers {response.Status}, not {status}.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => context.DisposeAsync();

    private bool IsOwn(string url) => url.StartsWith(site + "/", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith($"blob:{site}/", StringComparison.Ordinal);

    private void Note(bool isFault, string complaint)
    {
        if (isFault)
        {
            complaints.Enqueue(complaint);
        }
    }
}
