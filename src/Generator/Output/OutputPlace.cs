namespace Samla.Output;

/// <summary>Where an output stands, with every symbolic link followed: what belongs to it is on the same file system, and a link can't hide the input.</summary>
internal sealed record OutputPlace
{
    /// <summary>The place of a folder that need not exist.</summary>
    public OutputPlace(string path) => Root = Real(path);

    /// <summary>The folder itself.</summary>
    public string Root { get; }

    /// <summary>Where files are made ready.</summary>
    public string Staging => Beside("staging");

    /// <summary>The file that a build holds while it works.</summary>
    public string Lock => Beside("lock");

    /// <summary>The path with every symbolic link followed.</summary>
    public static string Real(string path)
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

    /// <summary>Whether a path, parted by <c>/</c>, is one of a file below the output.</summary>
    public static bool IsBelow(string path) =>
        !path.Contains('\\', StringComparison.Ordinal) && !path.Contains('\0', StringComparison.Ordinal) && path.Split('/').All(part => part is not ("" or "." or ".."));

    // Hidden, so that nobody takes it for a site.
    private string Beside(string what) => Path.Combine(Path.GetDirectoryName(Root) ?? Root, $".{Path.GetFileName(Root)}.{what}");
}
