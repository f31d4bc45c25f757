using System.Text;

namespace Samla.Search.Analysis;

/// <summary>
/// Which forms are one word, in both written standards: those that never follow a rule, and those that the portal's own lexicon lists. Every form leads to
/// one term. So does it as the end or the beginning of a longer word, whose other letters stay. Names are never cut.
/// </summary>
public sealed class Lexicon
{
    private const int ShortestEnding = 5;
    private const int ShortestBeginning = 5;
    private const int ShortestHead = 3;
    private const int MostCut = 2;

    private static readonly string[] NounEndings = ["e", "en", "et", "er", "ene", "es", "ens", "ers", "enes", "a", "ar", "ane", "s"];

    private readonly Dictionary<string, string> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> endings;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> heads;
    private readonly HashSet<string> names;
    private int longest;

    /// <summary>Reads the words; of two that list one form, the first keeps it.</summary>
    /// <param name="words">The words of the portal's lexicon.</param>
    /// <param name="names">Names of places and the like, in any number of words.</param>
    public Lexicon(IReadOnlyList<LexiconWord> words, IEnumerable<string> names)
    {
        endings = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        heads = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        this.names = [.. names.SelectMany(WordsOf).Where(name => Stem(name) != name || Stem(name + "s") != name)];
        foreach (var group in CommonWords.Irregular)
        {
            Add(group[0], group);
        }

        foreach (var group in words.Concat(CommonWords.Standards).Select(word => word.Nb.Concat(word.Nn).Select(Single).OfType<string>().ToList()).Where(group => group.Count > 0))
        {
            // The browser gets this table: a word that the rules bring together needn't be in it.
            var term = TermOf(group[0]);
            if (term.Length < group[0].Length - MostCut)
            {
                Add(group[0], [.. group, .. group.SelectMany(Inflected)]);
            }
            else if (group.Exists(form => TermOf(form) != term))
            {
                Add(term, group);
            }
        }

        Synonyms = Related(words);
        Concepts = [.. words.Select(ConceptOf).OfType<Concept>()];
    }

    /// <summary>The forms that no rule brings to their term, and the term.</summary>
    public IReadOnlyDictionary<string, string> Forms => forms;

    /// <summary>What other words begin with, and the term of it.</summary>
    public IReadOnlyDictionary<string, string> Beginnings => beginnings;

    /// <summary>The names that a rule would cut.</summary>
    public IReadOnlyCollection<string> Names => names;

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

        if (names.Contains(word))
        {
            return word;
        }

        if (word.EndsWith('s') && names.Contains(word[..^1]))
        {
            return word[..^1];
        }

        for (var at = Math.Max(ShortestHead, word.Length - longest); at <= word.Length - ShortestEnding; at++)
        {
            if (endings.TryGetValue(word.AsSpan(at), out var ending))
            {
                return Within(word[..at]) + ending;
            }
        }

        return Stem(Within(word));
    }

    // Twice, so that brukere comes to what bruker comes to.
    private static string Stem(string word) => Stemmer.Stem(Stemmer.Stem(word));

    // The word with what it begins with and what begins within it as the terms of those, the longest that there are.
    private string Within(string word)
    {
        StringBuilder? text = null;
        var done = 0;
        for (var at = 0; at <= word.Length - ShortestBeginning; at++)
        {
            for (var length = Math.Min(longest, word.Length - at); length >= ShortestBeginning; length--)
            {
                if (heads.TryGetValue(word.AsSpan(at, length), out var beginning))
                {
                    text = (text ?? new StringBuilder()).Append(word.AsSpan(done, at - done)).Append(beginning);
                    done = at + length;
                    at = done - 1;
                    break;
                }
            }

            // Within a word nothing begins before its third letter.
            at = at == 0 && done == 0 ? ShortestHead - 1 : at;
        }

        return text is null ? word : text.Append(word.AsSpan(done)).ToString();
    }

    // A term that is cut takes the place of what is cut alike; one that is a whole word, of whole words.
    private void Add(string term, IReadOnlyList<string> group)
    {
        foreach (var form in group)
        {
            forms.TryAdd(form, term);
            longest = Math.Max(longest, form.Length);
        }

        IEnumerable<string> uncut = term == group[0] ? group.Where(form => form == term || !group.Any(other => other.Length < form.Length && form.StartsWith(other, StringComparison.Ordinal))) : group.Select(Stem);
        foreach (var beginning in uncut.Where(beginning => beginning.Length >= ShortestBeginning))
        {
            beginnings.TryAdd(beginning, term);
        }
    }

    // The forms of a noun. Where the stemmer would take a part of the word for an ending, as in fastlege, they are listed instead.
    private static IEnumerable<string> Inflected(string word)
    {
        var stem = word.TrimEnd('e');
        return NounEndings.Select(ending => stem + ending);
    }

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
