using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>Every word that has been met, as it is written, with a number of its own. Safe for several threads.</summary>
internal sealed class Vocabulary(Analyzer analyzer, Phrases phrases)
{
    private readonly Dictionary<string, int> numbers = new(WordComparer.Instance);
    private readonly Lock adding = new();
    private MetWord[] words = new MetWord[1024];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The word with that number.</summary>
    public MetWord this[int number] => words[number];

    /// <summary>The number of a word, new or old. Whoever asks remembers the answer.</summary>
    public int NumberOf(string word)
    {
        lock (adding)
        {
            if (numbers.TryGetValue(word, out var number))
            {
                return number;
            }

            number = Count;
            if (number == words.Length)
            {
                var larger = new MetWord[words.Length * 2];
                words.CopyTo(larger, 0);
                words = larger;
            }

            var term = analyzer.TermOf(word);
            words[number] = new MetWord(word, term, Analyzer.IsStop(word), phrases.EndWith(term));
            Count++;
            numbers.Add(word, number);
            return number;
        }
    }
}
