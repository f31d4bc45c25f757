using System.Threading.Channels;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Editing;
using Samla.Input;
using Samla.Theme;

namespace Samla.Previewing;

/// <summary>The files that somebody works in, and the site that they make at any moment.</summary>
internal sealed class Workspace : IDisposable
{
    // An editor that saves may first empty the file and then fill it.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(15);

    private readonly BuildOptions options;
    private readonly ThemeFiles theme;
    private readonly bool edited;
    private readonly FileSystemWatcher[] watchers;
    private readonly Channel<bool> touched = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SemaphoreSlim looking = new(1, 1);
    private readonly CancellationTokenSource stopping = new();
    private Content content;
    private DiagnosticBag found = new();
    private DateTime themeMade;
    private volatile bool codeChanged;
    private volatile LiveSite site;
    private volatile TaskCompletionSource changed = New();

    /// <summary>Reads the files and begins to follow them.</summary>
    /// <param name="options">What is shown.</param>
    /// <param name="theme">The theme's files.</param>
    /// <param name="edited">Whether the editor in the browser writes to the files; it is there then, whatever <c>site.yaml</c> says of GitHub.</param>
    public Workspace(BuildOptions options, ThemeFiles theme, bool edited)
    {
        (this.options, this.theme, this.edited) = (options, theme, edited);
        themeMade = theme.Manifest.LastWriteTimeUtc;
        content = ContentReader.Read(options.Input, found, drafts: true);
        site = Made();
        watchers = [Watch(options.Input, "*"), Watch(theme.Manifest.DirectoryName!, theme.Manifest.Name)];
        CodeChange.Happened += Renew;
        _ = Follow();
    }

    /// <summary>The site as it was when the files were last looked at.</summary>
    public LiveSite Site => site;

    /// <summary>Done when there is another <see cref="Site"/>. Take it before the site.</summary>
    public Task Changed => changed.Task;

    /// <summary>Something may have changed: the files will be looked at.</summary>
    public void Touch() => touched.Writer.TryWrite(true);

    /// <summary>The site as the files are now.</summary>
    public async Task<LiveSite> Now()
    {
        await looking.WaitAsync(stopping.Token);
        try
        {
            var (told, made) = (new DiagnosticBag(), theme.Manifest.LastWriteTimeUtc);
            var read = ContentReader.Read(options.Input, told, drafts: true, content);
            if (read != content || made != themeMade || codeChanged)
            {
                codeChanged = false;
                (found, content, themeMade) = (read == content ? found : told, read, made);
                site = Made();
                var waited = changed;
                changed = New();
                waited.SetResult();
            }
        }
        catch (UnauthorizedAccessException)
        {
            // A folder that can't be looked into; the site stays until it can.
        }
        catch (IOException)
        {
            // A file or folder went while it was looked at; what came in its place is told of again.
            Touch();
        }
        finally
        {
            looking.Release();
        }

        return site;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        CodeChange.Happened -= Renew;
        stopping.Cancel();
        foreach (var watcher in watchers)
        {
            watcher.Dispose();
        }
    }

    private LiveSite Made()
    {
        var portal = content.Portal;
        var shown = edited && portal.Site.Editing is null ? content with { Portal = portal with { Site = portal.Site with { Editing = LocalEditing.Repository } } } : content;
        return new LiveSite(shown, found, options, theme);
    }

    private FileSystemWatcher Watch(string folder, string files)
    {
        var watcher = new FileSystemWatcher(folder, files) { IncludeSubdirectories = files == "*", InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, _) => Touch();
        watcher.Created += (_, _) => Touch();
        watcher.Deleted += (_, _) => Touch();
        watcher.Renamed += (_, _) => Touch();
        watcher.Error += (_, _) => Touch();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Renew()
    {
        codeChanged = true;
        Touch();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task Follow()
    {
        try
        {
            while (await touched.Reader.WaitToReadAsync(stopping.Token))
            {
                await Task.Delay(Settling, stopping.Token);
                touched.Reader.TryRead(out _);
                await Now();
            }
        }
        catch (OperationCanceledException)
        {
            // The preview is over.
        }
    }
}
