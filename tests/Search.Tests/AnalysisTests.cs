using Samla.Search.Analysis;

namespace Samla.Search.Tests;

public class AnalysisTests
{
    [Theory]
    [InlineData("Møtet vedtok sak 27/21.", "møtet|vedtok|sak|27/21")]
    [InlineData("bokmål/nynorsk", "bokmål|nynorsk")]
    [InlineData("§ 6-2 og §3", "6-2|og|3")]
    [InlineData("f.eks. bl.a. kl.12 pkt. 5.2 den 18.03.2024", "feks|bla|kl|12|pkt|5.2|den|18.03.2024")]
    [InlineData("Nord-Troms, helse- og omsorg, 2021–2024", "nord-troms|helse|og|omsorg|2021-2024")]
    [InlineData("sam\u00ADarbeids\u00ADutvalg", "samarbeidsutvalg")]
    [InlineData("a\u030Apen, cafe\u0301, Öst, Ä, idé, ŠADDÁ", "åpen|cafe|øst|æ|ide|sadda")]
    [InlineData("«Saman» (OU‑Voss)", "saman|ou-voss")]
    [InlineData("post@helse.example", "post|helse|example")]
    [InlineData("-- / . 漢字 \uD83D\uDE00", "")]
    public void A_text_is_taken_apart_into_words(string text, string words) => Assert.Equal(words, string.Join('|', Tokens(text).Select(token => token.Word)));

    [Fact]
    public void A_word_knows_where_it_stands() =>
        Assert.Equal([("de", 0, 2), ("åpne", 3, 8), ("f", 9, 10)], Tokens("De a\u030Apne f.").Select(token => (token.Word, token.Start, token.End)));

    [Fact]
    public void What_is_longer_than_any_word_is_none() =>
        Assert.Equal(["før", new string('b', 64), "etter"], Tokens($"før {new string('a', 65)} {new string('b', 64)} etter").Select(token => token.Word));

    [Theory]
    [InlineData("leder lederen ledere lederne leiar leiaren leiarar leiarane lederens")]
    [InlineData("nestleder nestlederen nestledere nestleiar nestleiaren nestleiarane")]
    [InlineData("medlem medlemmer medlemmene medlemmet medlemar medlemene")]
    [InlineData("forum fora foraene forumet")]
    [InlineData("bok boka boken bøker bøkene")]
    [InlineData("håndbok håndboka håndbøker håndbøkene")]
    [InlineData("åpen åpent åpne open opent opne")]
    [InlineData("utvalg utvalget utvalgene utval utvalet utvala")]
    [InlineData("samarbeidsutvalg samarbeidsutvalget samarbeidsutval samarbeidsutvala")]
    [InlineData("utvalgsleder utvalsleiar utvalgslederen utvalsleiaren")]
    [InlineData("sykehus sykehuset sykehusene sjukehus sjukehuset sjukehusa")]
    [InlineData("sykehusavtale sykehusavtalen sjukehusavtale sjukehusavtalane")]
    [InlineData("tjeneste tjenester tjenesten teneste tenester tenesta")]
    [InlineData("avtale avtalen avtaler avtalene avtalar avtalane avtala")]
    [InlineData("bruker brukere brukeren brukar brukarar brukarane")]
    [InlineData("møte møter møtet møtene møta")]
    [InlineData("kommune kommuner kommunene kommunar kommunane")]
    [InlineData("fastlege fastleger fastlegen fastlegene fastlegar fastlegane")]
    [InlineData("vedtak vedtaket vedtatt vedta vedteke vedtek")]
    [InlineData("faglig faglige fagleg faglege")]
    [InlineData("årene året åra år")]
    [InlineData("Bergen Bergens")]
    [InlineData("nord-troms nordtroms")]
    public void Forms_of_one_word_are_one_term(string forms) => Assert.Single(Tokens(forms).Select(token => Corpora.Analyzer.TermOf(token.Word)).Distinct());

    [Theory]
    [InlineData("råd rad raad")]
    [InlineData("leder ledelse lede")]
    [InlineData("Bergen berg")]
    [InlineData("møte mot")]
    [InlineData("for før")]
    public void Different_words_stay_apart(string words) =>
        Assert.Equal(words.Split(' ').Length, Tokens(words).Select(token => Corpora.Analyzer.TermOf(token.Word)).Distinct().Count());

    [Fact]
    public void Numbers_are_left_as_they_are() =>
        Assert.Equal(["27/21", "6-2", "18.03.2024", "2020s"], Tokens("27/21 6-2 18.03.2024 2020s").Select(token => Corpora.Analyzer.TermOf(token.Word)));

    [Fact]
    public void A_synonym_leads_to_the_word_and_back()
    {
        var lexicon = Corpora.Analyzer.Lexicon;

        Assert.Equal([lexicon.TermOf("komite")], lexicon.Synonyms[lexicon.TermOf("utvalg")]);
        Assert.Equal([lexicon.TermOf("utvalg")], lexicon.Synonyms[lexicon.TermOf("komite")]);
    }

    internal static List<(string Word, int Start, int End)> Tokens(string text)
    {
        List<(string, int, int)> all = [];
        var tokens = new Tokenizer(text);
        while (tokens.Next())
        {
            all.Add((tokens.Word.ToString(), tokens.Start, tokens.End));
        }

        return all;
    }
}
