namespace Samla.Bench.Words;

/// <summary>One of the two written languages: its words in every form, and its sentences.</summary>
internal sealed class Language
{
    private static readonly char[] Separators = [';', '\n'];

    private Language(bool nynorsk, Phrases phrases)
    {
        IsNynorsk = nynorsk;
        Phrases = phrases;
        Actors = Nouns(Lexicon.Actors, nynorsk);
        Things = Nouns(Lexicon.Things, nynorsk);
        Firsts = Entries(Lexicon.Firsts, nynorsk);
        Verbs = [.. Entries(Lexicon.Verbs, nynorsk).Select(entry => ReadVerb(entry, nynorsk))];
        Adjectives = [.. Entries(Lexicon.Adjectives, nynorsk).Select(ReadAdjective)];
        Adverbs = Entries(Lexicon.Adverbs, nynorsk);
        Times = Entries(Lexicon.Times, nynorsk);
    }

    /// <summary>Bokmål.</summary>
    public static Language Bokmal { get; } = new(false, BokmalPhrases.All);

    /// <summary>Nynorsk.</summary>
    public static Language Nynorsk { get; } = new(true, NynorskPhrases.All);

    /// <summary>Whether this is nynorsk.</summary>
    public bool IsNynorsk { get; }

    /// <summary>The code in front matter.</summary>
    public string Code => IsNynorsk ? "nn" : "nb";

    /// <summary>The sentences.</summary>
    public Phrases Phrases { get; }

    /// <summary>Those who do something.</summary>
    public IReadOnlyList<Noun> Actors { get; }

    /// <summary>What something is done to.</summary>
    public IReadOnlyList<Noun> Things { get; }

    /// <summary>First parts of compounds.</summary>
    public IReadOnlyList<string> Firsts { get; }

    /// <summary>What is done.</summary>
    public IReadOnlyList<Verb> Verbs { get; }

    /// <summary>What it is like.</summary>
    public IReadOnlyList<Adjective> Adjectives { get; }

    /// <summary>How.</summary>
    public IReadOnlyList<string> Adverbs { get; }

    /// <summary>When.</summary>
    public IReadOnlyList<string> Times { get; }

    /// <summary>One of two texts: the one in this language.</summary>
    public string Say(string bokmal, string nynorsk) => IsNynorsk ? nynorsk : bokmal;

    /// <summary>The article before a noun: «en», «et»; «ein», «ei», «eit».</summary>
    public string Article(Gender gender) => gender switch
    {
        Gender.Neuter => Say("et", "eit"),
        Gender.Feminine => Say("en", "ei"),
        _ => Say("en", "ein"),
    };

    private static string[] Entries(string list, bool nynorsk) =>
    [
        .. list.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(entry => entry.Split(" / ", StringSplitOptions.TrimEntries))
            .Select(forms => nynorsk ? forms[^1] : forms[0]),
    ];

    private static Noun[] Nouns(string list, bool nynorsk) =>
    [
        .. Entries(list, nynorsk).Select(entry => nynorsk ? Noun.Nynorsk(entry[..^2], entry[^1]) : Noun.Bokmal(entry[..^2], entry[^1])),
    ];

    private static Verb ReadVerb(string entry, bool nynorsk) =>
        entry.Split(' ') is [var infinitive, var present, var past, var perfect] ? new Verb(infinitive, present, past, perfect)
        : entry.EndsWith('+') ? Verb.Second(entry[..^1])
        : Verb.First(entry, nynorsk);

    private static Adjective ReadAdjective(string entry) =>
        entry.Split(' ') is [var common, var neuter, var plural] ? new Adjective(common, neuter, plural) : Adjective.Regular(entry);
}
