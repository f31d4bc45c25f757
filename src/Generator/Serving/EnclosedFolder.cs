namespace Samla.Serving;

/// <summary>A folder that nobody who asks for a file in it gets out of: neither by <c>..</c> or an absolute path nor through a symbolic link below it.</summary>
/// <param name="folder">The folder; it may itself be reached through a link.</param>
internal sealed class EnclosedFolder(string folder)
{
    /// <summary>The folder's full path.</summary>
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>The full path of what is asked for, which need not exist; null when it isn't in the folder.</summary>
    /// <param name="relative">A path from the folder, parted by <c>/</c>.</param>
    public string? At(string relative)
    {
        var parts = relative.Split('/');
        if (parts.Any(part => part is "" or "." or ".." || part.AsSpan().IndexOfAny('\\', '\0') >= 0))
        {
            return null;
        }

        var path = Root;
        foreach (var part in parts)
        {
            path = Path.Combine(path, part);
            if (IsLink(path))
            {
                return null;
            }
        }

        // A drive or a stream of a file has a colon on Windows.
        return path.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && (!OperatingSystem.IsWindows() || !relative.Contains(':')) ? path : null;
    }

    private static bool IsLink(string path) => new FileInfo(path) is { LinkTarget: not null };
}
