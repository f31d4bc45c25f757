using System.Collections.Concurrent;

namespace Samla.PostProcess;

/// <summary>Keeps one copy of each string, since the pages of a site name the same addresses and ids over and over.</summary>
internal sealed class StringPool
{
    private readonly ConcurrentDictionary<string, string> kept = new(StringComparer.Ordinal);

    /// <summary>The kept copy.</summary>
    public string Of(string text) => kept.GetOrAdd(text, text);
}
