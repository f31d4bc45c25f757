using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>Reads documents one after another, each field in one or more stretches. One for each thread.</summary>
public sealed class DocumentReader
{
    private readonly Vocabulary vocabulary;
    private readonly Phrases phrases;
    private readonly IReadOnlyList<SearchField> fields;
    private readonly int[][] words;
    private readonly ushort[][] counts;
    private readonly List<int> met = [];
    private readonly Dictionary<string, (int Number, MetWord Word)> known = new(WordComparer.Instance);
    private readonly Dictionary<string, (int Number, MetWord Word)>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private (int Stamp, int Count)[] seen = new (int, int)[1024];
    private int stamp;

    internal DocumentReader(Vocabulary vocabulary, Phrases phrases, IReadOnlyList<SearchField> fields)
    {
        (this.vocabulary, this.phrases, this.fields) = (vocabulary, phrases, fields);
        bySpan = known.GetAlternateLookup<ReadOnlySpan<char>>();
        (words, counts) = (new int[fields.Count][], new ushort[fields.Count][]);
        Clear();
    }

    /// <summary>Reads a field from the texts that it consists of, all at once.</summary>
    public void Read(string field, IEnumerable<string> texts)
    {
        stamp++;
        met.Clear();
        var number = Number(field);
        foreach (var text in texts)
        {
            if (fields[number].IsWhole)
            {
                ReadWhole(text);
            }
            else
            {
                Read(text, fields[number].KeepsStops);
            }
        }

        words[number] = [.. met];
        counts[number] = new ushort[met.Count];
        for (var i = 0; i < met.Count; i++)
        {
            counts[number][i] = (ushort)Math.Min(seen[met[i]].Count, ushort.MaxValue);
        }
    }

    private int Number(string name)
    {
        for (var number = 0; number < fields.Count; number++)
        {
            if (fields[number].Name == name)
            {
                return number;
            }
        }

        throw new ArgumentException($"There is no field {name}.", nameof(name));
    }

    private void ReadWhole(string text)
    {
        List<string> terms = [];
        var tokens = new Tokenizer(text);
        while (tokens.Next())
        {
            var (_, word) = Met(tokens.Word);
            if (!word.IsStop)
            {
                terms.Add(word.Term);
            }
        }

        if (WholeText.TermOf(terms) is { } whole)
        {
            Count(vocabulary.NumberOf(whole));
        }
    }

    private void Read(ReadOnlySpan<char> text, bool keepsStops)
    {
        var tokens = new Tokenizer(text);
        var row = new Phrases.Row(phrases);
        while (tokens.Next())
        {
            var (number, word) = Met(tokens.Word);
            if (keepsStops || !word.IsStop)
            {
                Count(number);
            }

            if (row.Next(word) is { } abbreviation)
            {
                Count(vocabulary.NumberOf(abbreviation));
            }
        }
    }

    internal DocumentWords Take(int number, double boost)
    {
        var document = new DocumentWords(number, boost, [.. words], [.. counts]);
        Clear();
        return document;
    }

    private void Clear()
    {
        Array.Fill(words, []);
        Array.Fill(counts, []);
    }

    private (int Number, MetWord Word) Met(ReadOnlySpan<char> text)
    {
        if (!bySpan.TryGetValue(text, out var met))
        {
            var word = text.ToString();
            var number = vocabulary.NumberOf(word);
            known.Add(word, met = (number, vocabulary[number]));
        }

        return met;
    }

    private void Count(int number)
    {
        if (number >= seen.Length)
        {
            Array.Resize(ref seen, number * 2);
        }

        ref var one = ref seen[number];
        if (one.Stamp != stamp)
        {
            one = (stamp, 0);
            met.Add(number);
        }

        one.Count++;
    }
}
