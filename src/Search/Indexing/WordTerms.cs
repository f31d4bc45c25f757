using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>The terms that each word of the vocabulary counts as: its own, those of its parts, and what its abbreviation stands for.</summary>
internal sealed class WordTerms
{
    private readonly int[][] ofWord;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];

    public WordTerms(Analyzer analyzer, Vocabulary vocabulary, IReadOnlyDictionary<string, int> uses)
    {
        Uses = uses;
        var compounds = new Compounds(analyzer, uses);
        var byAbbreviation = analyzer.Lexicon.Concepts.DistinctBy(one => one.Abbreviation).ToDictionary(one => one.Abbreviation, StringComparer.Ordinal);
        var bySingleName = analyzer.Lexicon.Concepts
            .SelectMany(one => one.Names.Where(name => name.Count == 1).Select(name => (Term: name[0], one.Abbreviation)))
            .ToLookup(one => one.Term, one => one.Abbreviation, StringComparer.Ordinal);
        var termsOf = new string[vocabulary.Count][];
        Parallel.For(0, termsOf.Length, word => termsOf[word] = [.. All(vocabulary[word].Text, vocabulary[word].Term).Distinct()]);
        ofWord = [.. termsOf.Select(terms => terms.Select(Number).ToArray())];
        Words = [.. Enumerable.Range(0, vocabulary.Count).Select(word => vocabulary[word])];

        IEnumerable<string> All(string text, string term)
        {
            if (WholeText.Is(text))
            {
                return [term];
            }

            IEnumerable<string> own = text.Contains('-')
                ? text.Split('-').SelectMany(part => Letters.IsDigit(part[0]) ? [part] : compounds.PartsOf(part).Prepend(analyzer.TermOf(part)))
                : text.Any(Letters.IsDigit) ? [] : compounds.PartsOf(text);
            var spelled = byAbbreviation.TryGetValue(text, out var concept) ? concept.FirstName.SelectMany(name => compounds.PartsOf(name).Prepend(analyzer.TermOf(name))) : [];
            return own.Prepend(term).Concat(spelled).Concat(bySingleName[term]);
        }
    }

    /// <summary>Every term, by number.</summary>
    public IReadOnlyList<string> Terms => terms;

    /// <summary>Every word, by number.</summary>
    public IReadOnlyList<MetWord> Words { get; }

    /// <summary>In how many documents each word is.</summary>
    public IReadOnlyDictionary<string, int> Uses { get; }

    /// <summary>The numbers of a word's terms, its own first.</summary>
    public int[] Of(int word) => ofWord[word];

    private int Number(string term)
    {
        if (!numbers.TryGetValue(term, out var number))
        {
            numbers.Add(term, number = terms.Count);
            terms.Add(term);
        }

        return number;
    }
}
