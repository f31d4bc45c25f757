namespace Samla.Search.Analysis;

/// <summary>
/// Takes a text apart into words, one at a time. A word is letters and digits. What joins them: a hyphen between any two; a slash or a full stop between
/// digits (<c>27/21</c>, <c>5.2</c>, <c>18.03.2024</c>); a full stop after at most two letters with a letter behind it, which is left out
/// (<c>f.eks.</c> is <c>feks</c>). A soft hyphen is nothing. The section sign parts words, so that § 6-2 is found by its number.
/// </summary>
/// <param name="text">The text; letters may be composed or not.</param>
public ref struct Tokenizer(ReadOnlySpan<char> text)
{
    /// <summary>The most characters that a word has; longer ones aren't words.</summary>
    public const int LongestWord = 64;

    private const char SoftHyphen = '\u00AD';

    private readonly ReadOnlySpan<char> text = text;
    private readonly char[] word = new char[LongestWord];
    private int at;
    private int length;

    /// <summary>The word, folded as <see cref="Letters"/> says; a hyphen in it is <c>-</c>. Holds until the next is asked for.</summary>
    public readonly ReadOnlySpan<char> Word => word.AsSpan(0, length);

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, exclusive.</summary>
    public readonly int End => at;

    /// <summary>Goes on to the next word; false when there is none.</summary>
    public bool Next()
    {
        do
        {
            while (at < text.Length && Letters.Fold(text[at]) == '\0')
            {
                at++;
            }

            if (at == text.Length)
            {
                return false;
            }

            Start = at;
            Read();
        }
        while (length > LongestWord);
        return true;
    }

    private void Read()
    {
        length = 0;
        var letters = 0;
        while (true)
        {
            ReadLetters(ref letters);
            if (at == text.Length)
            {
                return;
            }

            var character = text[at];
            if (Letters.IsMark(character))
            {
                if (length <= LongestWord)
                {
                    word[length - 1] = Letters.WithMark(word[length - 1], character);
                }
            }
            else if (character != SoftHyphen && !Join(character, ref letters))
            {
                return;
            }

            at++;
        }
    }

    // Nearly all of a text is read here.
    private void ReadLetters(ref int letters)
    {
        var from = text[at..];
        var into = word.AsSpan();
        var (i, many) = (0, length);
        for (; i < from.Length && Letters.Fold(from[i]) is var folded and not '\0'; i++)
        {
            if (many < into.Length)
            {
                into[many] = folded;
            }

            many = Math.Min(many + 1, LongestWord + 1);
            letters = Letters.IsDigit(folded) ? LongestWord : letters + 1;
        }

        at += i;
        length = many;
    }

    // Whether the character holds what is before and behind it together.
    private bool Join(char character, ref int letters)
    {
        var next = at + 1 < text.Length ? Letters.Fold(text[at + 1]) : '\0';
        if (next == '\0' || length > LongestWord)
        {
            return false;
        }

        var digits = Letters.IsDigit(word[length - 1]) && Letters.IsDigit(next);
        switch (character)
        {
            case '-' or '\u2010' or '\u2011' or '\u2013':
                Append('-');
                letters = LongestWord;
                return true;
            case '/' or '.' when digits:
                Append(character);
                return true;
            case '.' when letters is 1 or 2 && !Letters.IsDigit(next):
                letters = 0;
                return true;
            default:
                return false;
        }
    }

    private void Append(char folded)
    {
        if (length < LongestWord)
        {
            word[length] = folded;
        }

        length = Math.Min(length + 1, LongestWord + 1);
    }
}
