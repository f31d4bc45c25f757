namespace Samla.Bench.Words;

/// <summary>A noun in its four forms: «plan, planen, planer, planene».</summary>
internal sealed record Noun(Gender Gender, string Singular, string Definite, string Plural, string DefinitePlural)
{
    /// <summary>The noun in bokmål. <paramref name="kind"/>: m, n, r (leder, ledere), N (dokument, dokumenter).</summary>
    public static Noun Bokmal(string word, char kind)
    {
        var e = word.EndsWith('e');
        return kind switch
        {
            'r' => new(Gender.Masculine, word, word + "en", word + "e", word + "ne"),
            'n' when e => new(Gender.Neuter, word, word + "t", word + "r", word + "ne"),
            'n' => new(Gender.Neuter, word, word + "et", word, word + "ene"),
            'N' => new(Gender.Neuter, word, word + "et", word + "er", word + "ene"),
            _ when e => new(Gender.Masculine, word, word + "n", word + "r", word + "ne"),
            _ => new(Gender.Masculine, word, word + "en", word + "er", word + "ene"),
        };
    }

    /// <summary>The noun in nynorsk. <paramref name="kind"/>: m (and r), f, n (and N).</summary>
    public static Noun Nynorsk(string word, char kind)
    {
        var e = word.EndsWith('e');
        var stem = e ? word[..^1] : word;
        return kind switch
        {
            'f' when word.EndsWith("ing", StringComparison.Ordinal) => new(Gender.Feminine, word, word + "a", word + "ar", word + "ane"),
            'f' => new(Gender.Feminine, word, stem + "a", stem + "er", stem + "ene"),
            'n' or 'N' => new(Gender.Neuter, word, stem + "et", word, stem + "a"),
            _ => new(Gender.Masculine, word, stem + "en", stem + "ar", stem + "ane"),
        };
    }

    /// <summary>The noun as the last part of a compound.</summary>
    public Noun After(string first) =>
        new(Gender, first + Singular, first + Definite, first + Plural, first + DefinitePlural);
}
