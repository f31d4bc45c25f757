using Samla.Privacy;

namespace Samla.Diagnostics;

/// <summary>The lines of files that places name. Each file is read once.</summary>
/// <param name="personal">What is hidden in them; null where they aren't shown to anybody.</param>
internal sealed class SourceLines(PersonalData? personal)
{
    private readonly Dictionary<string, string[]?> lines = new(StringComparer.Ordinal);

    /// <summary>The lines of a file; null when it can't be read.</summary>
    public string[]? Of(string file)
    {
        if (!lines.TryGetValue(file, out var all))
        {
            try
            {
                all = File.Exists(file) && File.ReadAllText(file) is var text ? (personal?.Masked(text) ?? text).Split('\n') : null;
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
