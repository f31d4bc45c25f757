using Samla.Commands;
using Samla.Editing;
using Samla.Previewing;
using Samla.Theme;

namespace Samla.Site.Tests.Fixtures;

/// <summary>The sample site in a folder of its own, where a test writes in its files while a preview shows them.</summary>
public sealed class WrittenSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samla-preview-");
    private Preview? preview;

    private WrittenSite() => Copy(Sites.Input(SiteName.Sample), Input);

    /// <summary>The folder with the content.</summary>
    public string Input => Path.Combine(folder.FullName, "input");

    /// <summary>Where it is shown, with no slash at the end.</summary>
    public string Address => preview!.Address;

    /// <summary>Copies the site and starts to show it.</summary>
    /// <param name="theme">The folder with the theme's files; null for those beside the program.</param>
    /// <param name="edited">Whether the editor in the browser writes to the files.</param>
    /// <param name="files">What is written over of the sample: the path in the content and the text.</param>
    public static async Task<WrittenSite> Start(string? theme = null, bool edited = false, params (string Path, string Text)[] files)
    {
        var site = new WrittenSite();
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site.Input, path))!);
            site.Write(path, text);
        }

        site.preview = await Preview.Start(
            new BuildOptions(site.Input, null, new DateOnly(2026, 11, 21), null, NoIndex: true),
            theme is null ? ThemeFiles.BesideProgram : new ThemeFiles(theme),
            port: 0,
            edited ? new LocalEditing(site.Input) : null);
        return site;
    }

    /// <summary>Copies a folder with all that is below it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Input, path));

    /// <summary>Writes a file.</summary>
    public void Write(string path, string text) => File.WriteAllText(Path.Combine(Input, path), text);

    /// <summary>Writes something else in the place of a piece of a file.</summary>
    public void Replace(string path, string old, string with)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (preview is not null)
        {
            await preview.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }
}
