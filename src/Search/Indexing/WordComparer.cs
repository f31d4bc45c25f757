using System.Diagnostics.CodeAnalysis;

namespace Samla.Search.Indexing;

/// <summary>Compares words letter by letter. Its hash is for short words that nobody chooses to collide, and takes a fraction of the time of the usual one.</summary>
internal sealed class WordComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public static WordComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public bool Equals(ReadOnlySpan<char> alternate, string other) => alternate.SequenceEqual(other);

    public int GetHashCode([DisallowNull] string obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        var hash = 0u;
        foreach (var letter in alternate)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return (int)(hash ^ (hash >> 15));
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
