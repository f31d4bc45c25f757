using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>
/// Takes compounds apart by the words that the portal itself uses: of all ways to part a word in two that are used alone, the one whose rarer part is used
/// most, and each part again. An s or e between them belongs to neither. Where only one part is known and both are long, the other is taken for a word too.
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
        (string, string)? best = null;
        (string, string)? half = null;
        var (most, longest) = (0, 0);
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            var tail = word[at..];
            var (head, headUses) = Head(word[..at]);
            var tailUses = Uses(tail);
            if (Math.Min(headUses, tailUses) is > 0 and var both)
            {
                if (both > most)
                {
                    (best, most) = ((head, tail), both);
                }
            }
            else if (at >= ShortestOfUnknown && tail.Length >= ShortestOfUnknown && Math.Max(headUses, tailUses) > 0)
            {
                var known = headUses > 0 ? head.Length : tail.Length;
                if (known > longest)
                {
                    (half, longest) = ((headUses == 0 && head[^1] == 's' ? head[..^1] : head, tail), known);
                }
            }
        }

        return best ?? half;
    }

    private (string Head, int Uses) Head(string head)
    {
        var own = (Head: head, Uses: Uses(head));
        if (head[^1] is 's' or 'e' && head.Length > ShortestPart && Uses(head[..^1]) is var without && without > own.Uses)
        {
            return (head[..^1], without);
        }

        return own;
    }

    private int Uses(string part) => IsPart(part) ? usesOfTerm.GetValueOrDefault(analyzer.TermOf(part)) : 0;

    private static bool IsPart(string word) => word.Length >= ShortestPart && !Analyzer.IsStop(word) && !WholeText.Is(word) && !word.Any(letter => Letters.IsDigit(letter) || letter == '-');
}
