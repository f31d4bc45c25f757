namespace Samla.Site.Tests.Fixtures;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    /// <summary>A path below its root.</summary>
    public static string At(params ReadOnlySpan<string> path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent;
        }

        return folder is null
            ? throw new DirectoryNotFoundException($"The repository isn't above {AppContext.BaseDirectory}.")
            : Path.Combine([folder.FullName, .. path]);
    }
}
