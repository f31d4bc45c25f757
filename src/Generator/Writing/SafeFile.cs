namespace Samla.Writing;

/// <summary>Files that people work in, changed so that they are never seen half written.</summary>
internal static class SafeFile
{
    /// <summary>Puts those bytes in the place of what is there.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        // Hidden, so that a preview that watches the folder doesn't take it for content.
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            File.WriteAllBytes(beside, content);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
