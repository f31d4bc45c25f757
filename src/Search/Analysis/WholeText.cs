namespace Samla.Search.Analysis;

/// <summary>A short text as one term, so that whoever types just that finds it first. No word of a text is such a term.</summary>
public static class WholeText
{
    private const char Mark = '=';
    private const int MostTerms = 5;

    /// <summary>The term of these terms in a row; null for none, and for a text that is too long to be typed.</summary>
    public static string? TermOf(IReadOnlyList<string> terms) => terms.Count is > 0 and <= MostTerms ? Mark + string.Join('_', terms) : null;

    /// <summary>Whether a term is of that kind.</summary>
    public static bool Is(string term) => term.StartsWith(Mark);
}
