using System.Buffers;

namespace Samla.Search.Analysis;

/// <summary>
/// The stem of a Norwegian word, Bokmål or Nynorsk: what its inflections share, a key to compare by and not always a word
/// («kommunene» and «kommunen» are both «kommun»).
/// <para>
/// The algorithm is Snowball's for Norwegian as of version 3.1.1 (2026), written anew from its description; see
/// https://snowballstem.org/algorithms/norwegian/stemmer.html and algorithms/norwegian.sbl in snowballstem/snowball on GitHub.
/// Unlike version 2, it (1) leaves <c>ers</c> where it belongs to the word («univers», «kontrovers», but not «arbeidsgivers»),
/// (2) never takes the <c>s</c> alone from <c>ers</c> («tvers»), (3) counts ê, ò, ó and ô as vowels («vêret» and «vêr»), and
/// (4) knows the apostrophe before an ending («tv'en» and «tv»); 1 to 3 came with version 3.0, 4 with version 3.1.
/// theme/scripts/search/stemmer.js is the same algorithm.
/// </para>
/// </summary>
public static class Stemmer
{
    private const int ShortestStart = 3;
    private const char Apostrophe = '\'';

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæøåêòóô");
    private static readonly SearchValues<char> BeforeS = SearchValues.Create("bcdfghjlmnoptvyz");

    // The longest first: it is the longest that counts.
    private static readonly string[] MainSuffixes =
    [
        "hetenes", "hetene", "hetens", "heten", "heter", "endes",
        "ande", "ende", "edes", "enes", "erte",
        "ede", "ane", "ene", "ens", "ers", "ets", "het", "ast", "ert",
        "en", "ar", "er", "as", "es", "et",
        "a", "e", "s",
    ];

    private static readonly string[] ConsonantPairs = ["dt", "vt"];

    private static readonly string[] OtherSuffixes = ["hetslov", "eleg", "elig", "elov", "slov", "leg", "eig", "lig", "els", "lov", "ig"];

    private static readonly string[] KeepErs = ["amm", "ast", "ind", "kap", "kk", "lt", "nk", "omm", "pp", "v", "øst"];
    private static readonly string[] LoseErs = ["giv", "hav", "skap"];

    /// <summary>The stem of a word in lower case with composed letters: the word's beginning, and the same string when nothing is cut.</summary>
    public static string Stem(string word)
    {
        if (word.Length < ShortestStart)
        {
            return word;
        }

        var region = Region(word);
        var stem = WithoutOtherSuffix(WithoutConsonantPair(WithoutMainSuffix(word, region), region), region);
        stem = stem is [.. var start, Apostrophe] ? start : stem;
        return stem.Length == word.Length ? word : stem.ToString();
    }

    // R1 of the algorithm, where suffixes are looked for: what follows the first apostrophe, or else the first consonant after a vowel.
    private static int Region(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOf(Apostrophe);
        if (apostrophe >= 0)
        {
            return Math.Max(apostrophe + 1, ShortestStart);
        }

        var vowel = word.IndexOfAny(Vowels);
        var consonant = vowel < 0 ? -1 : word[vowel..].IndexOfAnyExcept(Vowels);
        return consonant < 0 ? word.Length : Math.Max(vowel + consonant + 1, ShortestStart);
    }

    private static ReadOnlySpan<char> WithoutMainSuffix(ReadOnlySpan<char> word, int region)
    {
        var suffix = SuffixIn(word, region, MainSuffixes);
        var rest = word[..^suffix.Length];
        return suffix switch
        {
            "ers" => EndsWithOneOf(rest, KeepErs) && !EndsWithOneOf(rest, LoseErs) ? word : rest,
            "s" => CanTakeS(rest) ? rest : word,
            "erte" or "ert" => word[..(rest.Length + "er".Length)],
            _ => rest,
        };
    }

    private static ReadOnlySpan<char> WithoutConsonantPair(ReadOnlySpan<char> word, int region) =>
        SuffixIn(word, region, ConsonantPairs).Length > 0 ? word[..^1] : word;

    private static ReadOnlySpan<char> WithoutOtherSuffix(ReadOnlySpan<char> word, int region) =>
        word[..^SuffixIn(word, region, OtherSuffixes).Length];

    private static bool CanTakeS(ReadOnlySpan<char> rest) => rest switch
    {
        [.., var before, 'r'] => before != 'e',
        [.., var before, 'k'] => !Vowels.Contains(before),
        _ => BeforeS.Contains(rest[^1]),
    };

    private static string SuffixIn(ReadOnlySpan<char> word, int region, string[] suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (word.Length - suffix.Length >= region && word.EndsWith(suffix))
            {
                return suffix;
            }
        }

        return "";
    }

    private static bool EndsWithOneOf(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
