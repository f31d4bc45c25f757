namespace Samla.Embedded;

/// <summary>A file that comes within the program, so that it is there outside a clone.</summary>
internal static class EmbeddedFile
{
    /// <summary>The names of those in a folder, which ends with a slash, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. typeof(EmbeddedFile).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>What one holds; null when there is none of that name.</summary>
    public static byte[]? Find(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
