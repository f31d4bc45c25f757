using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Samla.Model;

/// <summary>Records by id, in a stable order (ordinal by id).</summary>
public sealed class Register<T> : IReadOnlyList<T>
{
    private readonly T[] all;
    private readonly Dictionary<string, T> byId;

    /// <summary>Orders the records; of two with one id the first is kept (a diagnostic tells of the other).</summary>
    public Register(IEnumerable<T> records, Func<T, string> id)
    {
        all = [.. records.DistinctBy(id).OrderBy(id, StringComparer.Ordinal)];
        byId = all.ToDictionary(id, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => all.Length;

    /// <inheritdoc/>
    public T this[int index] => all[index];

    /// <summary>Every id.</summary>
    public IEnumerable<string> Ids => byId.Keys;

    /// <summary>The record with that id; null when there is none.</summary>
    public T? Find(string? id) => id is not null && byId.TryGetValue(id, out var record) ? record : default;

    /// <summary>Whether there is a record with that id.</summary>
    public bool Has([NotNullWhen(true)] string? id) => id is not null && byId.ContainsKey(id);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => all.GetEnumerator();
}
