namespace Samla.Text;

/// <summary>Finds the word that a misspelt one was meant to be.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest edits (a swap of neighbours is one), at most a third of the word's length; null when none is that near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var bound = Math.Max(1, word.Length / 3);
        var sought = word.ToLowerInvariant();
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= bound)
            .Select(candidate => (candidate, distance: Distance(sought, candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= bound)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    // Optimal string alignment. What two words begin and end with in common costs nothing, and ids often share most of it.
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
