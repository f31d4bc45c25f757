namespace Samla.Reports;

/// <summary>The files that places name, as other programs want them.</summary>
internal static class Files
{
    /// <summary>False for a finished page, which stands in messages as «side /kommuner/oslo/».</summary>
    public static bool IsFile(string name) => !name.StartsWith("side /", StringComparison.Ordinal);

    /// <summary>The file as a URI relative to the folder that the command was run in.</summary>
    public static string RelativeUri(string file) => string.Join(
        '/',
        (Path.IsPathRooted(file) ? Path.GetRelativePath(Directory.GetCurrentDirectory(), file) : file).Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
