using Samla.Search.Analysis;
using Samla.Tests;

namespace Samla.Search.Tests;

public class StemmerTests
{
    private const string Vocabulary = "/usr/share/snowball/data/norwegian";
    private const string Letters = "abcdefghijklmnopqrstuvwxyzæøåêòóôéü0123456789'";

    private static readonly string[] Endings =
    [
        "a", "e", "ede", "ande", "ende", "ane", "ene", "hetene", "en", "heten", "ar", "er", "heter", "as", "es", "edes", "endes", "enes",
        "hetenes", "ens", "hetens", "ets", "et", "het", "ast", "ers", "vers", "givers", "kapers", "skapers", "østers", "s", "rs", "ks",
        "erte", "ert", "dt", "vt", "leg", "eleg", "ig", "eig", "lig", "elig", "els", "lov", "elov", "slov", "hetslov", "'en", "'",
    ];

    // The package is of Snowball 2, which took «ers» from every word, and «s» after «er» where «ers» was not all in R1.
    private static readonly Dictionary<string, string> PublishedOtherwise = new()
    {
        ["tryllevers"] = "tryllev",
        ["tvers"] = "tver",
        ["ymers"] = "ymer",
    };

    [Fact]
    public void Every_word_of_the_published_vocabulary_has_its_published_stem_save_those_that_version_3_keeps_whole()
    {
        var published = Words("voc.txt").Zip(Words("output.txt")).ToArray();

        Assert.True(published.Length > 20_000, $"The vocabulary has only {published.Length} words.");
        Assert.Equal(
            PublishedOtherwise.Select(pair => (Word: pair.Key, Published: pair.Value, Stem: pair.Key)),
            published.Select(pair => (Word: pair.First, Published: pair.Second, Stem: Stemmer.Stem(pair.First))).Where(word => word.Stem != word.Published));
    }

    [Theory]
    [InlineData("univers", "univers")]
    [InlineData("universene", "univers")]
    [InlineData("kontrovers", "kontrovers")]
    [InlineData("tryllevers", "tryllevers")]
    [InlineData("arbeidsgivers", "arbeidsgiv")]
    [InlineData("selskapers", "selskap")]
    [InlineData("kapers", "kapers")]
    [InlineData("østers", "østers")]
    [InlineData("aktørers", "aktør")]
    public void The_ending_ers_stays_where_it_belongs_to_the_word(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("ters", "ters")]
    [InlineData("tvers", "tvers")]
    [InlineData("ymers", "ymers")]
    [InlineData("aurvandils", "aurvandil")]
    [InlineData("ansvars", "ansvar")]
    [InlineData("banks", "bank")]
    [InlineData("saks", "saks")]
    public void An_s_is_an_ending_after_certain_letters_and_never_after_er(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("vêr", "vêr")]
    [InlineData("vêret", "vêr")]
    [InlineData("vêrane", "vêr")]
    [InlineData("fôrene", "fôr")]
    [InlineData("idéen", "idé")]
    [InlineData("léta", "léta")]
    public void Letters_with_marks_are_vowels_but_for_e_acute(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("tv'en", "tv")]
    [InlineData("tv'ens", "tv")]
    [InlineData("tv'", "tv")]
    [InlineData("pdf'ene", "pdf")]
    [InlineData("lukas'", "lukas")]
    [InlineData("d'", "d'")]
    public void An_apostrophe_goes_with_the_ending_after_it(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("")]
    [InlineData("av")]
    [InlineData("råd")]
    [InlineData("2026")]
    [InlineData("nrk")]
    public void A_word_that_is_its_own_stem_is_not_copied(string word) => Assert.Same(word, Stemmer.Stem(word));

    [Fact]
    public void The_browser_has_the_same_stem_for_every_word_of_the_vocabulary() => AssertSameInBrowser(Words("voc.txt"));

    [Fact]
    public void The_browser_has_the_same_stem_for_whatever_is_written()
    {
        var random = new Random(20628);
        string Written(int letters) => string.Concat(Enumerable.Range(0, letters).Select(_ => Letters[random.Next(Letters.Length)]));

        AssertSameInBrowser([.. Enumerable.Range(0, 10_000).Select(_ => Written(random.Next(21)))]);
        AssertSameInBrowser([.. Enumerable.Range(0, 10_000).Select(_ => Written(random.Next(7)) + Endings[random.Next(Endings.Length)] + Endings[random.Next(Endings.Length)])]);
    }

    private static void AssertSameInBrowser(string[] words)
    {
        var browser = NodeProgram.Run("stem.mjs", string.Join('\n', words)).Split('\n');

        Assert.Equal(words.Select(word => (word, Stemmer.Stem(word))), words.Zip(browser));
    }

    internal static string[] Words(string file)
    {
        var path = Path.Combine(Vocabulary, file);
        Assert.True(File.Exists(path), $"{path} is missing: install the Debian package snowball-data, as test.sh does.");
        return File.ReadAllLines(path);
    }
}
