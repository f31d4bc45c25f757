namespace Samla.Search.Analysis;

/// <summary>From words to terms: what a query and a text are compared by. The browser's script does the same with the data of <see cref="Lexicon"/>.</summary>
public sealed class Analyzer(Lexicon lexicon)
{
    /// <summary>The words that it knows.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>Whether a word says nothing alone.</summary>
    public static bool IsStop(string word) => CommonWords.Stops.Contains(word);

    /// <summary>
    /// The term of a word: numbers as they are, a word with a hyphen as one (<c>nord-troms</c> is <c>nordtroms</c>), others by lexicon and stem.
    /// </summary>
    public string TermOf(string word)
    {
        if (WholeText.Is(word) || word.Any(Letters.IsDigit))
        {
            return word;
        }

        return lexicon.TermOf(word.Contains('-') ? word.Replace("-", "", StringComparison.Ordinal) : word);
    }
}
