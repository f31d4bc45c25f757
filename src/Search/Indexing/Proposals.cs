using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>The words that a misspelling can be taken for: for each term the form that most documents have.</summary>
internal static class Proposals
{
    private const int Shortest = 3;

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
            .Select(group => (Best: group.OrderByDescending(one => one.Uses).ThenBy(one => one.Text.Length).ThenBy(one => one.Text, StringComparer.Ordinal).First(), Uses: group.Sum(one => one.Uses)))
            .Where(one => one.Uses > 1 || one.Best.IsKept)
            .Select(one => (one.Best.Text, one.Uses))
            .OrderBy(one => one.Text, StringComparer.Ordinal),
    ];
}
