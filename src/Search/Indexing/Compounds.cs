using System.Collections.Concurrent;
using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>
/// Takes compounds apart by the words that the portal itself uses: of all ways to part a word in two that are used alone, the one whose rarer part is used
/// most, and each part again. An s or e between them belongs to neither. Where only one part is known and both are long, the other is taken for a word too.
/// Safe for several threads.
/// </summary>
internal sealed class Compounds(Analyzer analyzer, IReadOnlyDictionary<string, int> uses)
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 4;
    private const int ShortestOfUnknown = 5;

    private readonly Dictionary<string, int> usesOfTerm = uses
        .Where(pair => IsPart(pair.Key))
        .GroupBy(pair => analyzer.TermOf(pair.Key), pair => pair.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Sum(), StringComparer.Ordinal);

    // Words begin and end alike, so most parts are asked for many times.
    private readonly ConcurrentDictionary<string, int> usesOfPart = new(WordComparer.Instance);

    /// <summary>The terms of the parts, those of parts of parts among them; none when it is no compound.</summary>
    public IEnumerable<string> PartsOf(string word)
    {
        if (word.Length < ShortestCompound || Split(word) is not var (head, tail))
        {
            return [];
        }

        return PartsOf(head).Prepend(analyzer.TermOf(head)).Concat(PartsOf(tail).Prepend(analyzer.TermOf(tail)));
    }

    private (string Head, string Tail)? Split(string word)
    {
        (Range Head, Range Tail)? best = null;
        (Range Head, Range Tail)? half = null;
        var (most, longest) = (0, 0);
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            var (head, headUses) = Head(word.AsSpan(0, at));
            var tailUses = Uses(word.AsSpan(at));
            if (Math.Min(headUses, tailUses) is > 0 and var both)
            {
                if (both > most)
                {
                    (best, most) = ((..head, at..), both);
                }
            }
            else if (at >= ShortestOfUnknown && word.Length - at >= ShortestOfUnknown && Math.Max(headUses, tailUses) > 0)
            {
                var known = headUses > 0 ? head : word.Length - at;
                if (known > longest)
                {
                    (half, longest) = ((..(headUses == 0 && word[head - 1] == 's' ? head - 1 : head), at..), known);
                }
            }
        }

        return (best ?? half) is var (first, second) ? (word[first], word[second]) : null;
    }

    // How much of the head is the word, and how often that is used.
    private (int Length, int Uses) Head(ReadOnlySpan<char> head)
    {
        var own = Uses(head);
        if (head[^1] is 's' or 'e' && head.Length > ShortestPart && Uses(head[..^1]) is var without && without > own)
        {
            return (head.Length - 1, without);
        }

        return (head.Length, own);
    }

    private int Uses(ReadOnlySpan<char> part)
    {
        var known = usesOfPart.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(part, out var found))
        {
            var word = part.ToString();
            found = IsPart(word) ? usesOfTerm.GetValueOrDefault(analyzer.TermOf(word)) : 0;
            known[part] = found;
        }

        return found;
    }

    private static bool IsPart(string word) => word.Length >= ShortestPart && !Analyzer.IsStop(word) && !WholeText.Is(word) && !word.Any(letter => Letters.IsDigit(letter) || letter == '-');
}
