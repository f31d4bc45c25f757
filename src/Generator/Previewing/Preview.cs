using Samla.Commands;
using Samla.Editing;
using Samla.Serving;
using Samla.Theme;

namespace Samla.Previewing;

/// <summary>A preview that runs: the files that somebody works in, and the server that shows them.</summary>
internal sealed class Preview : IAsyncDisposable
{
    private readonly Workspace workspace;
    private readonly Loopback server;

    private Preview(Workspace workspace, Loopback server) => (this.workspace, this.server) = (workspace, server);

    /// <summary>The address to open, with no slash at the end.</summary>
    public string Address => server.Address;

    /// <summary>Reads the files and shows them; port 0 takes any that is free.</summary>
    /// <param name="options">What is shown.</param>
    /// <param name="theme">The theme's files.</param>
    /// <param name="port">The port on this machine.</param>
    /// <param name="editing">What lets the editor in the browser write to the files; null when it writes to GitHub.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<Preview> Start(BuildOptions options, ThemeFiles theme, int port, LocalEditing? editing = null)
    {
        var workspace = new Workspace(options, theme, editing is not null);
        try
        {
            return new Preview(workspace, await Loopback.Start(port, compressed: false, new PreviewServer(workspace, editing).Answer));
        }
        catch (IOException)
        {
            workspace.Dispose();
            throw;
        }
    }

    /// <summary>Waits until somebody stops the program.</summary>
    public Task Wait(CancellationToken cancelled) => server.Wait(cancelled);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        workspace.Dispose();
    }
}
