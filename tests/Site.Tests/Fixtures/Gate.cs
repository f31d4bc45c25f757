using Microsoft.Playwright;

namespace Samla.Site.Tests.Fixtures;

/// <summary>Holds a page's requests for some files back until it is opened.</summary>
internal sealed class Gate : IAsyncDisposable
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when a request stands at the gate.</summary>
    public Task Held => held.Task;

    /// <summary>Sets up a gate for the addresses that a pattern covers.</summary>
    public static async Task<Gate> At(IPage page, string pattern)
    {
        var gate = new Gate();
        await page.RouteAsync(pattern, async route =>
        {
            gate.held.TrySetResult();
            await gate.opened.Task;
            await route.ContinueAsync();
        });
        return gate;
    }

    /// <summary>Lets everything through.</summary>
    public void Open() => opened.TrySetResult();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Open();
        return ValueTask.CompletedTask;
    }
}
