using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace Samla.Output;

/// <summary>
/// The folder that the site is written to. Files are staged beside it when their bytes differ from what stands there, and come into place when all are there. A build that changes nothing writes nothing.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>The path is a file.</summary>
    public const string IsFile = "file";

    /// <summary>The folder holds something that Samla didn't make.</summary>
    public const string IsForeign = "foreign";

    /// <summary>The folder is the input, holds it or lies in it.</summary>
    public const string IsInput = "input";

    private const FileShare Unlocked = FileShare.ReadWrite | FileShare.Delete;

    // Holds the place of a file while it is written.
    private static readonly StagedFile Unfinished = new(new ManifestFile("", 0, ""), Differs: true);

    private readonly OutputPlace place;
    private readonly Func<string, string, bool> exchange;
    private readonly ConcurrentDictionary<string, StagedFile> staged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> stagingFolders = new(StringComparer.Ordinal);

    // What stood there when the build began. Never changed, so that parallel callers can read it.
    private readonly StandingFiles old;
    private bool published;

    /// <summary>Looks through <paramref name="path"/>, which need not exist, and removes what an interrupted build left beside it.</summary>
    public OutputFolder(string path)
        : this(path, Exchange.Try)
    {
    }

    /// <summary>The same with another way to exchange two files or folders at one instant; false where that can't be.</summary>
    public OutputFolder(string path, Func<string, string, bool> exchange)
    {
        (place, this.exchange) = (new OutputPlace(path), exchange);
        RemoveStaging();
        old = new StandingFiles(place.Root);
    }

    /// <summary>What shall be there as far as it has been staged, by path.</summary>
    public IEnumerable<ManifestFile> Files => staged.Values.Select(one => one.File).OrderBy(one => one.Path, StringComparer.Ordinal);

    /// <summary>
    /// Why <paramref name="path"/> can't be the output: <see cref="IsFile"/>, <see cref="IsInput"/> or <see cref="IsForeign"/>; null when it can.
    /// </summary>
    public static string? Refusal(string path, string inputPath)
    {
        var place = new OutputPlace(path);
        if (File.Exists(place.Root))
        {
            return IsFile;
        }

        var input = OutputPlace.Real(inputPath);
        if (Holds(place.Root, input) || Holds(input, place.Root))
        {
            return IsInput;
        }

        var ours = !Directory.Exists(place.Root)
            || Directory.Exists(place.Staging)
            || File.Exists(Path.Combine(place.Root, "data", "index.json"))
            || HasManifest(place.Root)
            || !Directory.EnumerateFileSystemEntries(place.Root).Any();
        return ours ? null : IsForeign;
    }

    /// <summary>Adds a file by its path below the folder, parted by <c>/</c>. Each path once; callers may be parallel.</summary>
    public void Stage(string relativePath, ReadOnlySpan<byte> content)
    {
        using var file = Begin(relativePath, content.Length);
        file.Write(content);
        staged[relativePath] = file.End(relativePath);
    }

    /// <summary>Adds a file that isn't held whole: <paramref name="write"/> writes it.</summary>
    public void Stage(string relativePath, Action<Stream> write)
    {
        using var file = Begin(relativePath, null);
        write(file);
        staged[relativePath] = file.End(relativePath);
    }

    /// <summary>Brings the staged files into place and deletes what wasn't staged.</summary>
    public OutputResult Publish()
    {
        ObjectDisposedException.ThrowIf(published, this);
        published = true;
        var deleted = new Publishing(place, old, staged, exchange).Run();
        RemoveStaging();
        var written = staged.Values.Count(one => one.Differs);
        return new OutputResult(written, staged.Count - written, deleted);
    }

    /// <summary>Removes what was staged and not published. Where that can't be, the next build does it.</summary>
    public void Dispose()
    {
        try
        {
            RemoveStaging();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What stopped the build is told of, and nothing else.
        }
    }

    // Others have files of that name too.
    private static bool HasManifest(string root) => Path.Combine(root, Manifest.FileName) is var path && File.Exists(path) && Manifest.Read(File.ReadAllBytes(path)) is not null;

    private static bool Holds(string outer, string inner)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return $"{inner}{Path.DirectorySeparatorChar}".StartsWith(
            $"{Path.TrimEndingDirectorySeparator(outer)}{Path.DirectorySeparatorChar}",
            comparison);
    }

    private StagedStream Begin(string path, long? length)
    {
        ObjectDisposedException.ThrowIf(published, this);
        if (!OutputPlace.IsBelow(path))
        {
            throw new ArgumentException($"'{path}' isn't a path below the output.", nameof(path));
        }

        if (!staged.TryAdd(path, Unfinished))
        {
            throw new ArgumentException($"'{path}' is staged twice.", nameof(path));
        }

        return new StagedStream(Path.Combine(place.Root, path), Standing(path, length), () =>
        {
            EnsureStagingFolder(Path.GetDirectoryName(path)!);
            return File.OpenHandle(Path.Combine(place.Staging, path), FileMode.CreateNew, FileAccess.Write, Unlocked);
        });
    }

    // What stands at a path, unless its length alone says that it differs.
    private SafeFileHandle? Standing(string path, long? length)
    {
        if (!old.Files.Contains(path))
        {
            return null;
        }

        var file = File.OpenHandle(Path.Combine(place.Root, path), FileMode.Open, FileAccess.Read, Unlocked);
        if (length is null || RandomAccess.GetLength(file) == length)
        {
            return file;
        }

        file.Dispose();
        return null;
    }

    private void EnsureStagingFolder(string folder)
    {
        if (!stagingFolders.ContainsKey(folder))
        {
            Directory.CreateDirectory(Path.Combine(place.Staging, folder));
            stagingFolders.TryAdd(folder, true);
        }
    }

    private void RemoveStaging()
    {
        if (Directory.Exists(place.Staging))
        {
            Directory.Delete(place.Staging, recursive: true);
        }
    }
}
