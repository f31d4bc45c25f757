using System.Text.Json;
using Samla.Search.Analysis;
using Samla.Tests;

namespace Samla.Search.Tests;

/// <summary>What the generator does to a text and what the browser does to a query.</summary>
public class BothHalvesTests
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzæøåÆØÅABCXYZ0123456789 .,-–‑/:;§'\"()«»\u00AD\u030A\u0308\u0301éÉöÖäÄšŠđŊžáçßİ漢😀\t\n";

    [Fact]
    public void Words_places_and_terms_are_the_same_for_every_word_of_the_vocabulary_and_for_random_strings()
    {
        var random = new Random(11);
        string[] texts =
        [
            .. StemmerTests.Words("voc.txt"),
            .. Enumerable.Range(0, 10_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(0, 40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]))),
            .. CommonWords.Stops, .. CommonWords.Irregular.SelectMany(group => group),
            .. Corpora.Analyzer.Lexicon.Forms.Keys.SelectMany(form => new[] { form, "fag" + form, form + "ordning", form + "s" }),
            new string('a', 64), new string('a', 65), new string('b', 63) + "-c", new string('b', 64) + "-c",
        ];
        var data = new
        {
            letters = Letters.Groups,
            forms = Corpora.Analyzer.Lexicon.Forms,
            beginnings = Corpora.Analyzer.Lexicon.Beginnings,
            names = Corpora.Analyzer.Lexicon.Names,
            stops = CommonWords.Stops,
            synonyms = new { },
            texts,
        };

        var browser = NodeProgram.Run("analyse.mjs", JsonSerializer.Serialize(data)).Split('\n');
        var own = texts.Select(text => string.Join(' ', AnalysisTests.Tokens(text).Select(token => $"{token.Word}@{token.Start}-{token.End}={Corpora.Analyzer.TermOf(token.Word)}{(Analyzer.IsStop(token.Word) ? "!" : "")}"))).ToArray();

        Assert.Equal(texts.Length, browser.Length);
        Assert.Equal([], texts.Index().Where(one => own[one.Index] != browser[one.Index]).Select(one => $"{one.Item}: {own[one.Index]} / {browser[one.Index]}").Take(10));
        Assert.Contains(own, one => one.Contains(' ', StringComparison.Ordinal));
    }
}
