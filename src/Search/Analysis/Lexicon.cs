namespace Samla.Search.Analysis;

/// <summary>
/// Which forms are one word, in both written standards: those that never follow a rule, and those that the portal's own lexicon lists. Every form leads to
/// one term; a longer word that ends in a form ends in that term.
/// </summary>
public sealed class Lexicon
{
    private const int ShortestEnding = 4;
    private const int ShortestBeginning = 3;

    private readonly Dictionary<string, string> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly int longest;

    /// <summary>Reads the words; of two that list one form, the first keeps it.</summary>
    public Lexicon(IReadOnlyList<LexiconWord> words)
    {
        bySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        var listed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in CommonWords.Irregular.Select(group => group.AsEnumerable()).Concat(words.Select(word => word.Nb.Concat(word.Nn))))
        {
            var single = group.Select(Single).OfType<string>().ToList();
            foreach (var form in single)
            {
                listed.TryAdd(form, listed.GetValueOrDefault(single[0]) ?? Stem(single[0]));
            }
        }

        // A form that comes to its term without being listed is left out: the browser gets this table.
        foreach (var (form, term) in listed.OrderBy(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            longest = Math.Max(longest, form.Length);
            if (TermOf(form) != term)
            {
                forms.Add(form, term);
            }
        }

        Synonyms = Related(words);
        Concepts = [.. words.Select(ConceptOf).OfType<Concept>()];
    }

    /// <summary>The forms that no rule brings to their term, and the term.</summary>
    public IReadOnlyDictionary<string, string> Forms => forms;

    /// <summary>For a term the others that mean much the same.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Synonyms { get; }

    /// <summary>What has an abbreviation.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The term that a word of letters counts as.</summary>
    public string TermOf(string word)
    {
        if (forms.TryGetValue(word, out var whole))
        {
            return whole;
        }

        for (var at = Math.Max(ShortestBeginning, word.Length - longest); at <= word.Length - ShortestEnding; at++)
        {
            if (bySpan.TryGetValue(word.AsSpan(at), out var ending))
            {
                return string.Concat(word.AsSpan(0, at), ending);
            }
        }

        return Stem(word);
    }

    // A stem of three letters or fewer would be too many words at once.
    private static string Stem(string word) => Stemmer.Stem(word) is { Length: > 3 } stem ? stem : word;

    private static string? Single(string form)
    {
        var all = WordsOf(form);
        return all.Count == 1 && all[0].All(letter => !Letters.IsDigit(letter) && letter != '-') ? all[0] : null;
    }

    private static List<string> WordsOf(string text)
    {
        List<string> all = [];
        var tokens = new Tokenizer(text);
        while (tokens.Next())
        {
            all.Add(tokens.Word.ToString());
        }

        return all;
    }

    private string[] TermsOf(string text) => [.. WordsOf(text).Select(TermOf)];

    private Concept? ConceptOf(LexiconWord word) => word is { Abbreviation: { } abbreviation, Nb.Count: > 0 } && WordsOf(abbreviation) is [var one]
        ? new Concept(one, WordsOf(word.Nb[0]), [.. word.Nb.Concat(word.Nn).Select(TermsOf).Where(terms => terms.Length > 0).DistinctBy(terms => string.Join(' ', terms))])
        : null;

    // Synonyms are words of their own in the index; a query asks for the others too. What is several words is asked for by its abbreviation.
    private SortedDictionary<string, IReadOnlyList<string>> Related(IReadOnlyList<LexiconWord> words)
    {
        var related = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var word in words.Where(word => word.Synonyms.Count > 0 && word.Nb.Count > 0))
        {
            var own = Name(word.Nb[0], word.Abbreviation);
            List<string> all = [.. word.Synonyms.Select(synonym => Name(synonym, null)).Append(own).OfType<string>().Distinct()];
            foreach (var one in all)
            {
                related.TryAdd(one, new SortedSet<string>(StringComparer.Ordinal));
                related[one].UnionWith(all.Where(other => other != one && (one == own || other == own)));
            }
        }

        return new(related.Where(pair => pair.Value.Count > 0).ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value]), StringComparer.Ordinal);

        string? Name(string text, string? abbreviation) => TermsOf(text) is [var single] ? single : abbreviation is null ? null : WordsOf(abbreviation) is [var one] ? one : null;
    }
}
