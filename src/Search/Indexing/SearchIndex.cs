namespace Samla.Search.Indexing;

/// <summary>
/// What Lunr's builder would have made of the same terms, as columns: for each term and field the documents that have it and how often. Terms are in
/// the order of their UTF-16 code units, documents in that of their numbers.
/// </summary>
public sealed class SearchIndex
{
    // As lunr.Builder has it. Its b is 0: how long a field is counts for nothing, so that no lengths need be fetched before anything can be scored.
    private const double K1 = 1.2;

    private readonly int[] starts;
    private readonly int[] documents;
    private readonly ushort[] frequencies;

    private SearchIndex(IReadOnlyList<SearchField> fields, string[] terms, int[] met, int[] starts, int[] documents, ushort[] frequencies, double[] boosts, IReadOnlyList<(string, int)> spellings)
    {
        (Fields, Terms, Met, this.starts, this.documents, this.frequencies) = (fields, terms, met, starts, documents, frequencies);
        (Boosts, Spellings) = (boosts, spellings);
    }

    /// <summary>The fields.</summary>
    public IReadOnlyList<SearchField> Fields { get; }

    /// <summary>Every term.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>For each term its place in the order in which terms were met, Lunr's <c>_index</c>.</summary>
    public IReadOnlyList<int> Met { get; }

    /// <summary>How much each document weighs.</summary>
    public IReadOnlyList<double> Boosts { get; }

    /// <summary>How many documents there are.</summary>
    public int Count => Boosts.Count;

    /// <summary>Words as people write them, one for each term that is worth proposing, with the number of documents.</summary>
    public IReadOnlyList<(string Word, int Uses)> Spellings { get; }

    /// <summary>The documents that have a term in a field.</summary>
    public ReadOnlySpan<int> DocumentsOf(int term, int field) => documents.AsSpan(Range(term, field));

    /// <summary>How often the term is in each of them.</summary>
    public ReadOnlySpan<ushort> FrequenciesOf(int term, int field) => frequencies.AsSpan(Range(term, field));

    /// <summary>How much a term says: Lunr's inverse document frequency, where a document counts once for each field.</summary>
    public double Idf(int term)
    {
        var pairs = starts[(term + 1) * Fields.Count] - starts[term * Fields.Count];
        return Math.Log(1 + Math.Abs((Count - pairs + 0.5) / (pairs + 0.5)));
    }

    /// <summary>The weight of a term in a field of a document, in the order of operations and with the rounding of Lunr.</summary>
    public double Weight(double idf, int field, int document, int frequency)
    {
        var score = idf * ((K1 + 1) * frequency) / (K1 + frequency);
        score *= Fields[field].Boost;
        score *= Boosts[document];
        return Math.Floor((score * 1000) + 0.5) / 1000;
    }

    internal static SearchIndex Of(IReadOnlyList<SearchField> fields, DocumentWords[] all, WordTerms words)
    {
        var count = words.Terms.Count;
        double[] boosts = [.. all.Select(one => one.Boost)];
        // Words of names and headings: the fields that keep words which say nothing alone.
        HashSet<int> telling = [.. all.SelectMany(one => one.Words.Where((_, field) => fields[field].KeepsStops).SelectMany(words => words))];
        var met = new int[count];
        Array.Fill(met, -1);
        var next = 0;
        var sizes = new int[(count * fields.Count) + 1];
        var found = new (int[] Terms, ushort[] Frequencies)[all.Length * fields.Count];
        var (seenIn, slot, stamp) = (new int[count], new int[count], 0);
        var (row, often) = (new List<int>(), new List<ushort>());
        for (var document = 0; document < all.Length; document++)
        {
            for (var field = 0; field < fields.Count; field++)
            {
                stamp++;
                row.Clear();
                often.Clear();
                var (numbers, counts) = (all[document].Words[field], all[document].Counts[field]);
                for (var i = 0; i < numbers.Length; i++)
                {
                    var terms = words.Of(numbers[i]);
                    foreach (var term in terms)
                    {
                        if (met[term] < 0)
                        {
                            met[term] = next++;
                        }

                        if (seenIn[term] != stamp)
                        {
                            seenIn[term] = stamp;
                            slot[term] = row.Count;
                            row.Add(term);
                            often.Add(0);
                            sizes[(term * fields.Count) + field]++;
                        }

                        often[slot[term]] = (ushort)Math.Min(often[slot[term]] + counts[i], ushort.MaxValue);
                    }
                }

                found[(document * fields.Count) + field] = ([.. row], [.. often]);
            }

            all[document] = null!;
        }

        // Terms that no document has in the end, as stop words in running text, are left out.
        int[] order = [.. Enumerable.Range(0, count).Where(term => met[term] >= 0).OrderBy(term => words.Terms[term], StringComparer.Ordinal)];
        var place = new int[count];
        var starts = new int[(order.Length * fields.Count) + 1];
        for (var i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
            for (var field = 0; field < fields.Count; field++)
            {
                var at = (i * fields.Count) + field;
                starts[at + 1] = starts[at] + sizes[(order[i] * fields.Count) + field];
            }
        }

        var (documents, frequencies) = (new int[starts[^1]], new ushort[starts[^1]]);
        var filled = (int[])starts.Clone();
        for (var i = 0; i < found.Length; i++)
        {
            var (document, field) = Math.DivRem(i, fields.Count);
            var (terms, counts) = found[i];
            for (var j = 0; j < terms.Length; j++)
            {
                var at = filled[(place[terms[j]] * fields.Count) + field]++;
                documents[at] = document;
                frequencies[at] = counts[j];
            }

            found[i] = default;
        }

        return new SearchIndex(
            fields,
            [.. order.Select(term => words.Terms[term])],
            [.. order.Select(term => met[term])],
            starts,
            documents,
            frequencies,
            boosts,
            Proposals.Of(words, telling));
    }

    private Range Range(int term, int field)
    {
        var at = (term * Fields.Count) + field;
        return starts[at]..starts[at + 1];
    }
}
