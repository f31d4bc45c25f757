using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace Samla.Output;

/// <summary>
/// The folder that the site is written to. Files are staged beside it when their bytes differ from what stands there, and come into place
/// together: staged ones are renamed in, whole folders at once where that can be, then those that nobody asked for are deleted. A build that changes nothing writes nothing.
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

    private readonly string root;
    private readonly string staging;
    private readonly string replaced;

    // What stood there when the build began. Never changed, so that parallel callers can read it.
    private readonly HashSet<string> oldFiles = new(StringComparer.Ordinal);
    private readonly List<string> oldLinks = [];
    private readonly List<string> oldFolders = [];

    private readonly ConcurrentDictionary<string, bool> stagedByPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> stagingFolders = new(StringComparer.Ordinal);
    private int putAside;
    private bool published;

    /// <summary>Looks through <paramref name="path"/>, which need not exist, and removes what an interrupted build left beside it.</summary>
    public OutputFolder(string path)
    {
        root = Real(path);
        staging = StagingOf(root);
        replaced = BesideOf(root, "replaced");
        RemoveOwn();
        if (Directory.Exists(root))
        {
            ReadOld();
        }
    }

    /// <summary>
    /// Why <paramref name="path"/> can't be the output: <see cref="IsFile"/>, <see cref="IsInput"/> or <see cref="IsForeign"/>; null when it can.
    /// </summary>
    public static string? Refusal(string path, string inputPath)
    {
        var output = Real(path);
        if (File.Exists(output))
        {
            return IsFile;
        }

        var input = Real(inputPath);
        if (Holds(output, input) || Holds(input, output))
        {
            return IsInput;
        }

        var ours = !Directory.Exists(output)
            || Directory.Exists(StagingOf(output))
            || File.Exists(Path.Combine(output, "_headers"))
            || File.Exists(Path.Combine(output, "data", "index.json"))
            || !Directory.EnumerateFileSystemEntries(output).Any();
        return ours ? null : IsForeign;
    }

    /// <summary>Adds a file by its path below the folder, parted by <c>/</c>. Each path once; callers may be parallel.</summary>
    public void Stage(string relativePath, ReadOnlySpan<byte> content)
    {
        ObjectDisposedException.ThrowIf(published, this);
        CheckPath(relativePath);
        var differs = !(oldFiles.Contains(relativePath) && Same(Path.Combine(root, relativePath), content));
        if (!stagedByPath.TryAdd(relativePath, differs))
        {
            throw new ArgumentException($"'{relativePath}' is staged twice.", nameof(relativePath));
        }

        if (differs)
        {
            EnsureStagingFolder(Path.GetDirectoryName(relativePath)!);
            using var file = File.OpenHandle(Path.Combine(staging, relativePath), FileMode.CreateNew, FileAccess.Write, Unlocked);
            RandomAccess.Write(file, content, 0);
        }
    }

    /// <summary>Brings the staged files into place and deletes what wasn't staged.</summary>
    public OutputResult Publish()
    {
        ObjectDisposedException.ThrowIf(published, this);
        published = true;
        if (Directory.Exists(staging))
        {
            var kept = FoldersOf(stagedByPath.Where(pair => !pair.Value).Select(pair => pair.Key));
            MoveIn("", kept);
        }

        var deleted = DeleteOld();
        RemoveOwn();
        var written = stagedByPath.Values.Count(differs => differs);
        return new OutputResult(written, stagedByPath.Count - written, deleted);
    }

    /// <summary>Removes what was staged and not published.</summary>
    public void Dispose() => RemoveOwn();

    private static string StagingOf(string real) => BesideOf(real, "staging");

    private static string BesideOf(string real, string what) =>
        Path.Combine(Path.GetDirectoryName(real) ?? real, $".{Path.GetFileName(real)}.{what}");

    private static bool Holds(string outer, string inner)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return $"{inner}{Path.DirectorySeparatorChar}".StartsWith(
            $"{Path.TrimEndingDirectorySeparator(outer)}{Path.DirectorySeparatorChar}",
            comparison);
    }

    // With every symbolic link followed, so that the staging folder is on the output's file system and a link can't hide the input.
    private static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = Path.Combine(Real(parent), Path.GetFileName(full));
        var target = new DirectoryInfo(here).LinkTarget is null ? null : Directory.ResolveLinkTarget(here, returnFinalTarget: true);
        return target is null ? here : Real(target.FullName);
    }

    private static void CheckPath(string path)
    {
        if (path.Contains('\\', StringComparison.Ordinal) || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{path}' has a character that no path of the site has.", nameof(path));
        }

        foreach (var range in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(range) is "" or "." or "..")
            {
                throw new ArgumentException($"'{path}' isn't a path below the output.", nameof(path));
            }
        }
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

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private void ReadOld()
    {
        var everything = new EnumerationOptions { AttributesToSkip = 0, RecurseSubdirectories = true, IgnoreInaccessible = false };
        var entries = new FileSystemEnumerable<(string Path, bool Link, bool Folder)>(
            root,
            (ref entry) => (Relative(ref entry), IsLink(ref entry), entry.IsDirectory),
            everything)
        {
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        };
        foreach (var (path, link, folder) in entries)
        {
            if (link)
            {
                oldLinks.Add(path);
            }
            else if (folder)
            {
                oldFolders.Add(path);
            }
            else
            {
                oldFiles.Add(path);
            }
        }
    }

    private string Relative(ref FileSystemEntry entry)
    {
        var folder = entry.Directory[root.Length..].TrimStart(Path.DirectorySeparatorChar);
        var path = folder.IsEmpty ? entry.FileName.ToString() : $"{folder}/{entry.FileName}";
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    private void EnsureStagingFolder(string folder)
    {
        if (!stagingFolders.ContainsKey(folder))
        {
            Directory.CreateDirectory(Path.Combine(staging, folder));
            stagingFolders.TryAdd(folder, true);
        }
    }

    // A folder that isn't there yet, or in which nothing stays as it was, comes in with one rename, whatever it holds. Files come first:
    // `_headers` among them tells that the output is ours.
    private void MoveIn(string folder, HashSet<string> kept)
    {
        var from = Path.Combine(staging, folder);
        var to = Path.Combine(root, folder);
        if (PutAside(folder, to, kept))
        {
            Directory.Move(from, to);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(from).Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(to, Path.GetFileName(file));
            if (Directory.Exists(target))
            {
                DeleteFolder(target);
            }

            File.Move(file, target, overwrite: true);
        }

        foreach (var inner in Directory.EnumerateDirectories(from).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(inner);
            MoveIn(folder.Length == 0 ? name : $"{folder}/{name}", kept);
        }
    }

    // Whether there is room for the whole folder now.
    private bool PutAside(string folder, string target, HashSet<string> kept)
    {
        if (!Directory.Exists(target) || (folder.Length > 0 && new DirectoryInfo(target).LinkTarget is not null))
        {
            File.Delete(target);
            return true;
        }

        if (folder.Length == 0 || kept.Contains(folder))
        {
            return false;
        }

        Directory.CreateDirectory(replaced);
        Directory.Move(target, Path.Combine(replaced, $"{putAside++}"));
        return true;
    }

    private static void DeleteFolder(string path)
    {
        if (new DirectoryInfo(path).LinkTarget is null)
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }

    private int DeleteOld()
    {
        var deleted = 0;
        var wanted = FoldersOf(stagedByPath.Keys);
        foreach (var path in oldFiles.Concat(oldLinks))
        {
            if (stagedByPath.ContainsKey(path))
            {
                continue;
            }

            deleted++;
            // A folder or file that took its place is already there.
            if (!wanted.Contains(path))
            {
                DeleteIfThere(Path.Combine(root, path));
            }
        }

        foreach (var path in oldFolders.Where(path => !wanted.Contains(path)).OrderByDescending(path => path.Length))
        {
            var folder = Path.Combine(root, path);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }
        }

        return deleted;
    }

    private static void DeleteIfThere(string path)
    {
        // Gone with a folder that a file took the place of.
        if (Directory.Exists(Path.GetDirectoryName(path)))
        {
            File.Delete(path);
        }
    }

    // Every folder above the paths.
    private static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var folder = Parent(path); folder.Length > 0 && folders.Add(folder); folder = Parent(folder))
            {
            }
        }

        return folders;
    }

    private static string Parent(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    private void RemoveOwn()
    {
        foreach (var folder in new[] { staging, replaced })
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
