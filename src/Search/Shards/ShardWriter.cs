using System.Text;
using Samla.Search.Analysis;
using Samla.Search.Indexing;

namespace Samla.Search.Shards;

/// <summary>
/// Cuts an index into shards of its sorted keys. A key is a term, or a term without the marks of its letters, which leads to the terms that are so
/// written (<c>rad</c> to <c>råd</c>). The form of a shard is told in <c>docs/search.md</c>; <c>shards.js</c> reads it.
/// </summary>
internal static class ShardWriter
{
    private const int SmallestShard = 4096;
    private const int MostShards = 2000;

    /// <summary>The shards in order, each with the shortest text that no key before it reaches and none in it comes before.</summary>
    public static List<(string From, byte[] Bytes)> Cut(SearchIndex index)
    {
        var aliases = AliasesOf(index);
        var total = 0L;
        for (var term = 0; term < index.Terms.Count; term++)
        {
            for (var field = 0; field < index.Fields.Count; field++)
            {
                total += 2 * index.DocumentsOf(term, field).Length;
            }
        }

        var target = Math.Max(SmallestShard, total / MostShards);
        List<(string, byte[])> shards = [];
        var shard = new VarintWriter();
        var (from, before) = ("", "");
        foreach (var (key, term) in Keys(index, aliases))
        {
            if (shard.Length == 0)
            {
                from = key[..Math.Min(key.Length, Shared(key, before) + 1)];
                before = "";
            }

            Write(shard, index, key, before, term, aliases.GetValueOrDefault(key) ?? []);
            before = key;
            if (shard.Length >= target)
            {
                shards.Add((from, shard.Take()));
            }
        }

        if (shard.Length > 0)
        {
            shards.Add((from, shard.Take()));
        }

        return shards;
    }

    private static void Write(VarintWriter shard, SearchIndex index, string key, string before, int term, List<string> aliases)
    {
        var shared = Shared(key, before);
        shard.Write(shared);
        shard.Write(key[shared..]);
        var fields = term < 0 ? 0 : Enumerable.Range(0, index.Fields.Count).Where(field => index.DocumentsOf(term, field).Length > 0).Sum(field => 1 << field);
        shard.Write((fields << 1) | (aliases.Count > 0 ? 1 : 0));
        if (fields > 0)
        {
            shard.Write(index.Met[term]);
        }

        for (var field = 0; field < index.Fields.Count; field++)
        {
            if ((fields & (1 << field)) != 0)
            {
                Postings(shard, index.DocumentsOf(term, field), index.FrequenciesOf(term, field));
            }
        }

        if (aliases.Count > 0)
        {
            shard.Write(aliases.Count);
            foreach (var alias in aliases)
            {
                shard.Write(alias);
            }
        }
    }

    private static int Shared(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    private static void Postings(VarintWriter shard, ReadOnlySpan<int> documents, ReadOnlySpan<ushort> frequencies)
    {
        var once = frequencies.IndexOfAnyExcept((ushort)1) < 0;
        shard.Write((documents.Length << 1) | (once ? 1 : 0));
        var before = -1;
        foreach (var document in documents)
        {
            shard.Write(document - before - 1);
            before = document;
        }

        if (!once)
        {
            foreach (var frequency in frequencies)
            {
                shard.Write(frequency - 1);
            }
        }
    }

    private static IEnumerable<(string Key, int Term)> Keys(SearchIndex index, SortedDictionary<string, List<string>> aliases)
    {
        var term = 0;
        foreach (var alias in aliases.Keys)
        {
            for (; term < index.Terms.Count && string.CompareOrdinal(index.Terms[term], alias) < 0; term++)
            {
                yield return (index.Terms[term], term);
            }

            yield return term < index.Terms.Count && index.Terms[term] == alias ? (alias, term++) : (alias, -1);
        }

        for (; term < index.Terms.Count; term++)
        {
            yield return (index.Terms[term], term);
        }
    }

    private static SortedDictionary<string, List<string>> AliasesOf(SearchIndex index)
    {
        var aliases = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var term in index.Terms.Where(term => !WholeText.Is(term) && term.AsSpan().ContainsAny("æøå")))
        {
            var bare = new StringBuilder(term).Replace("æ", "ae").Replace('ø', 'o').Replace('å', 'a').ToString();
            if (!aliases.TryGetValue(bare, out var terms))
            {
                aliases.Add(bare, terms = []);
            }

            terms.Add(term);
        }

        return aliases;
    }
}
