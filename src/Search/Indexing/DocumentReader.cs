using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>Reads documents one after another, each field in one or more stretches. One for each thread.</summary>
public sealed class DocumentReader
{
    private readonly Vocabulary vocabulary;
    private readonly Phrases phrases;
    private readonly IReadOnlyList<SearchField> fields;
    private readonly List<List<int>> words;
    private readonly List<List<ushort>> counts;
    private readonly Dictionary<string, (int Number, MetWord Word)> known = new(WordComparer.Instance);
    private readonly Dictionary<string, (int Number, MetWord Word)>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private int[] seenIn = new int[1024];
    private int[] slot = new int[1024];
    private int stamp;

    internal DocumentReader(Vocabulary vocabulary, Phrases phrases, IReadOnlyList<SearchField> fields)
    {
        (this.vocabulary, this.phrases, this.fields) = (vocabulary, phrases, fields);
        bySpan = known.GetAlternateLookup<ReadOnlySpan<char>>();
        words = [.. fields.Select(_ => new List<int>())];
        counts = [.. fields.Select(_ => new List<ushort>())];
    }

    /// <summary>Reads a field from the texts that it consists of.</summary>
    public void Read(string field, IEnumerable<string> texts)
    {
        stamp++;
        var number = Number(field);
        foreach (var text in texts)
        {
            if (fields[number].IsWhole)
            {
                ReadWhole(number, text);
            }
            else
            {
                Read(number, text);
            }
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

    private void ReadWhole(int field, string text)
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
            Count(field, vocabulary.NumberOf(whole));
        }
    }

    private void Read(int field, ReadOnlySpan<char> text)
    {
        var keepsStops = fields[field].KeepsStops;
        var tokens = new Tokenizer(text);
        var row = new Phrases.Row(phrases);
        while (tokens.Next())
        {
            var (number, word) = Met(tokens.Word);
            if (keepsStops || !word.IsStop)
            {
                Count(field, number);
            }

            if (row.Next(word) is { } abbreviation)
            {
                Count(field, vocabulary.NumberOf(abbreviation));
            }
        }
    }

    internal DocumentWords Take(int number, double boost)
    {
        var document = new DocumentWords(number, boost, [.. words.Select(one => one.ToArray())], [.. counts.Select(one => one.ToArray())]);
        words.ForEach(one => one.Clear());
        counts.ForEach(one => one.Clear());

        return document;
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

    private void Count(int field, int number)
    {
        if (number >= seenIn.Length)
        {
            Array.Resize(ref seenIn, number * 2);
            Array.Resize(ref slot, number * 2);
        }

        if (seenIn[number] != stamp)
        {
            seenIn[number] = stamp;
            slot[number] = words[field].Count;
            words[field].Add(number);
            counts[field].Add(0);
        }

        counts[field][slot[number]] = (ushort)Math.Min(counts[field][slot[number]] + 1, ushort.MaxValue);
    }
}
