using System.IO.Enumeration;

namespace Samla.Output;

/// <summary>What stands in a folder, by paths below it, parted by <c>/</c>. Links aren't followed.</summary>
internal sealed class StandingFiles
{
    private readonly string root;

    /// <summary>Looks through a folder, which need not exist.</summary>
    public StandingFiles(string root)
    {
        this.root = root;
        IsThere = Directory.Exists(root);
        if (IsThere)
        {
            Read();
        }
    }

    /// <summary>Whether the folder exists.</summary>
    public bool IsThere { get; }

    /// <summary>The files.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The symbolic links, to files and to folders.</summary>
    public HashSet<string> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>The folders.</summary>
    public HashSet<string> Folders { get; } = new(StringComparer.Ordinal);

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private void Read()
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
            (link ? Links : folder ? Folders : Files).Add(path);
        }
    }

    private string Relative(ref FileSystemEntry entry)
    {
        var folder = entry.Directory[root.Length..].TrimStart(Path.DirectorySeparatorChar);
        var path = folder.IsEmpty ? entry.FileName.ToString() : $"{folder}/{entry.FileName}";
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
