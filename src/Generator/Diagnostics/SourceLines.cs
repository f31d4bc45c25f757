namespace Samla.Diagnostics;

/// <summary>The lines of files that places name. Each file is read once.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, string[]?> lines = new(StringComparer.Ordinal);

    /// <summary>The lines of a file; null when it can't be read.</summary>
    public string[]? Of(string file)
    {
        if (!lines.TryGetValue(file, out var all))
        {
            try
            {
                all = File.Exists(file) ? File.ReadAllText(file).Split('\n') : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                all = null;
            }

            lines[file] = all;
        }

        return all;
    }
}
