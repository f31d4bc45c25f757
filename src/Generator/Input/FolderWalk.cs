using System.IO.Enumeration;
using Samla.Text;

namespace Samla.Input;

/// <summary>Everything in a folder and the folders within it. Symbolic links are listed and never followed, so nothing outside the folder is met; hidden files (.DS_Store, .git) are none of ours.</summary>
internal static class FolderWalk
{
    /// <summary>All of it, in ordinal order of the path.</summary>
    public static List<Found> Through(string root)
    {
        // A folder that can't be looked into is no empty one.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        var walk = new FileSystemEnumerable<Found>(root, Of, options)
        {
            ShouldIncludePredicate = (ref entry) => !IsHidden(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsHidden(ref entry) && !IsLink(ref entry),
        };
        return [.. walk.OrderBy(one => one.Path, StringComparer.Ordinal)];

        Found Of(ref FileSystemEntry entry)
        {
            var full = entry.ToFullPath();
            // Names from macOS have letters in two parts.
            var path = Composed.Of(Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/'));
            if (IsLink(ref entry))
            {
                return new Found(FoundKind.Link, path, full, 0, 0);
            }

            return entry.IsDirectory
                ? new Found(FoundKind.Folder, path, full, 0, 0)
                : new Found(FoundKind.File, path, full, entry.LastWriteTimeUtc.UtcTicks, entry.Length);
        }
    }

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith(".") || (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != 0;

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    /// <summary>What something in the folder is.</summary>
    internal enum FoundKind
    {
        File,
        Folder,
        Link,
    }

    /// <summary>Something in the folder.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Path">Relative to the folder, with <c>/</c> and letters put together.</param>
    /// <param name="FullPath">Where it is on the disk.</param>
    /// <param name="Written">When it was last written, in ticks of UTC.</param>
    /// <param name="Length">How long it is, in bytes.</param>
    internal readonly record struct Found(FoundKind Kind, string Path, string FullPath, long Written, long Length)
    {
        /// <summary>The last part of the path.</summary>
        public string Name => System.IO.Path.GetFileName(Path);
    }
}
