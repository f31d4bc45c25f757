using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>The words that a misspelling can be taken for: for each term the shortest of the forms that are in common use, which is near to what is typed for any of them.</summary>
internal static class Proposals
{
    private const int Shortest = 3;

    // A form is common when the most used one isn't used more than this many times as often.
    private const int Rarer = 3;

    /// <summary>
    /// Sorted, with the number of documents. A word in one document only is kept when it is no compound or stands in a name or a heading: compounds are
    /// endless, names are not.
    /// </summary>
    public static List<(string Word, int Uses)> Of(WordTerms words, IReadOnlySet<int> telling) =>
    [
        .. words.Words
            .Select((word, number) => (word.Text, word.Term, word.IsStop, Uses: words.Uses.GetValueOrDefault(word.Text), IsKept: words.Of(number).Length == 1 || telling.Contains(number)))
            .Where(one => one.Uses > 0 && !one.IsStop && !WholeText.Is(one.Text) && one.Text.Length >= Shortest && !one.Text.Any(letter => Letters.IsDigit(letter) || letter == '-'))
            .GroupBy(one => one.Term, StringComparer.Ordinal)
            .Select(group => (Most: group.Max(one => one.Uses), Forms: group.ToList()))
            .Select(term => (
                Best: term.Forms.Where(one => one.Uses * Rarer >= term.Most).OrderBy(one => one.Text.Length).ThenByDescending(one => one.Uses).ThenBy(one => one.Text, StringComparer.Ordinal).First(),
                Uses: term.Forms.Sum(one => one.Uses)))
            .Where(one => one.Uses > 1 || one.Best.IsKept)
            .Select(one => (one.Best.Text, one.Uses))
            .OrderBy(one => one.Text, StringComparer.Ordinal),
    ];
}
