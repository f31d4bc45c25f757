using System.Collections.Concurrent;

namespace Samla.Text;

/// <summary>Keeps one copy of each string, since the files and pages of a portal name the same titles, roles and addresses over and over. Callers may be parallel.</summary>
public sealed class StringPool
{
    // Longer ones are sentences, of which hardly two are the same.
    private const int Longest = 100;

    private readonly ConcurrentDictionary<string, string> kept = new(StringComparer.Ordinal);

    /// <summary>The kept copy.</summary>
    public string Of(string text) => text.Length > Longest ? text : kept.GetOrAdd(text, text);
}
