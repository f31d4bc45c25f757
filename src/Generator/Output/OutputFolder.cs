using System.Buffers;
using System.Collections.Concurrent;

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
            || File.Exists(Path.Combine(place.Root, "_headers"))
            || File.Exists(Path.Combine(place.Root, "data", "index.json"))
            || !Directory.EnumerateFileSystemEntries(place.Root).Any();
        return ours ? null : IsForeign;
    }

    /// <summary>Adds a file by its path below the folder, parted by <c>/</c>. Each path once; callers may be parallel.</summary>
    public void Stage(string relativePath, ReadOnlySpan<byte> content)
    {
        ObjectDisposedException.ThrowIf(published, this);
        if (!OutputPlace.IsBelow(relativePath))
        {
            throw new ArgumentException($"'{relativePath}' isn't a path below the output.", nameof(relativePath));
        }

        var differs = !(old.Files.Contains(relativePath) && Same(Path.Combine(place.Root, relativePath), content));
        if (!staged.TryAdd(relativePath, new StagedFile(ManifestFile.Of(relativePath, content), differs)))
        {
            throw new ArgumentException($"'{relativePath}' is staged twice.", nameof(relativePath));
        }

        if (differs)
        {
            EnsureStagingFolder(Path.GetDirectoryName(relativePath)!);
            using var file = File.OpenHandle(Path.Combine(place.Staging, relativePath), FileMode.CreateNew, FileAccess.Write, Unlocked);
            RandomAccess.Write(file, content, 0);
        }
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

    private static bool Holds(string outer, string inner)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return $"{inner}{Path.DirectorySeparatorChar}".StartsWith(
            $"{Path.TrimEndingDirectorySeparator(outer)}{Path.DirectorySeparatorChar}",
            comparison);
    }

    private static bool Same(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, Unlocked);
        if (RandomAccess.GetLength(file) != content.Length)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(content.Length, 1, 1 << 18));
        try
        {
            var at = 0;
            while (at < content.Length)
            {
                var read = RandomAccess.Read(file, buffer, at);
                if (read == 0 || read > content.Length - at || !content.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read)))
                {
                    return false;
                }

                at += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
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
