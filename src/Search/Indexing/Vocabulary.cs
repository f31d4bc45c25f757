using System.Collections.Concurrent;
using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>Every word that has been met, as it is written, with a number of its own. Safe for several threads.</summary>
internal sealed class Vocabulary(Analyzer analyzer)
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Lock adding = new();
    private MetWord[] words = new MetWord[1024];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The word with that number.</summary>
    public MetWord this[int number] => words[number];

    /// <summary>The number of a word, new or old.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number))
        {
            return number;
        }

        lock (adding)
        {
            var text = word.ToString();
            if (numbers.TryGetValue(text, out number))
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

            words[number] = new MetWord(text, analyzer.TermOf(text), Analyzer.IsStop(text));
            Count++;
            numbers[text] = number;
            return number;
        }
    }
}
