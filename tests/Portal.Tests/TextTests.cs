using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Tests;

public class TextTests
{
    [Theory]
    [InlineData("Våler (Østfold)", "valer-ostfold")]
    [InlineData("Sør-Aurdal", "sor-aurdal")]
    [InlineData("Kárášjohka", "karasjohka")]
    [InlineData("Deatnu – Tana", "deatnu-tana")]
    [InlineData("Hammerfest/Hámmárfeasta", "hammerfest-hammarfeasta")]
    [InlineData("Guovdageaidnu Ŋ Đ Ŧ Ž Č", "guovdageaidnu-n-d-t-z-c")]
    [InlineData("  Å være & ha  ", "a-vaere-ha")]
    [InlineData("A\u030Al", "al")]
    [InlineData("5.2", "5-2")]
    [InlineData("«»", "")]
    public void A_slug_keeps_letters_and_digits_as_a_to_z(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Theory]
    [InlineData("oslo", true)]
    [InlineData("st-olavs", true)]
    [InlineData("2024-03-18", true)]
    [InlineData("", false)]
    [InlineData("Oslo", false)]
    [InlineData("-oslo", false)]
    [InlineData("oslo-", false)]
    [InlineData("st--olavs", false)]
    [InlineData("st_olavs", false)]
    [InlineData("sør", false)]
    public void An_id_is_its_own_slug(string text, bool isId) => Assert.Equal(isId, Slug.IsId(text));

    [Theory]
    [InlineData("a\u030A", "å")]
    [InlineData("A\u030A", "Å")]
    [InlineData("o\u0308", "ö")]
    [InlineData("Ka\u0301ra\u0301s\u030Cjohka", "Kárášjohka")]
    [InlineData("x\u030A", "x\u030A")]
    [InlineData("\u030Aa", "\u030Aa")]
    [InlineData("blåbær", "blåbær")]
    public void Base_and_mark_become_one_letter_where_there_is_one(string text, string composed) => Assert.Equal(composed, Composed.Of(text));

    [Fact]
    public void A_text_without_marks_is_not_copied()
    {
        var text = new string("blåbær");

        Assert.Same(text, Composed.Of(text));
    }

    [Fact]
    public void Norwegian_order_has_ae_oe_aa_last()
    {
        string[] ordered = ["alta", "Bergen", "Zeta", "Æra", "Øksnes", "Øygarden", "Ål", "Aas", "Åsnes"];

        Assert.Equal(ordered, ordered.Reverse().Order(NorwegianOrder.Instance));
    }

    [Fact]
    public void Norwegian_order_is_a_total_order()
    {
        string[] words = ["aa", "å", "Å", "Aa", "a", "á", "A", "", "a b", "a-b", "ab", "Herøy", "Herøy (Nordland)", "2", "10"];

        Assert.All(words, one => Assert.All(words, other => Assert.Equal(
            Math.Sign(NorwegianOrder.Instance.Compare(one, other)),
            -Math.Sign(NorwegianOrder.Instance.Compare(other, one)))));
        Assert.All(words, one => Assert.Equal(words.Count(other => other == one), words.Count(other => NorwegianOrder.Instance.Compare(one, other) == 0)));
    }

    [Theory]
    [InlineData("Herøy", "Herøy (Nordland)")]
    [InlineData("a", "á")]
    [InlineData("Våler", "Øyer")]
    public void The_shorter_and_the_plainer_come_first(string first, string second) =>
        Assert.True(NorwegianOrder.Instance.Compare(first, second) < 0);

    [Theory]
    [InlineData(LeaderRole.DeputyChair, "deputy-chair")]
    [InlineData(LeaderRole.Chair, "chair")]
    public void A_value_is_written_in_lower_case_with_hyphens(LeaderRole role, string word)
    {
        Assert.Equal(word, Words<LeaderRole>.For(role));
        Assert.Equal(role, Words<LeaderRole>.Find(word));
    }

    [Theory]
    [InlineData("DeputyChair")]
    [InlineData("deputychair")]
    [InlineData("0")]
    [InlineData("")]
    public void What_is_no_word_has_no_value(string word) => Assert.Null(Words<LeaderRole>.Find(word));

    [Fact]
    public void Words_stand_in_the_order_of_their_values() => Assert.Equal(["nord", "midt", "vest", "sor-ost"], Words<Region>.All);

    [Theory]
    [InlineData("municipalites", "municipalities")]
    [InlineData("muncipalities", "municipalities")]
    [InlineData("Title", "title")]
    [InlineData("tilte", "title")]
    [InlineData("kommuner", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_at_most_a_third_of_the_letters_away(string word, string? nearest) =>
        Assert.Equal(nearest, Nearest.To(word, ["title", "municipalities", "summary"]));

    [Fact]
    public void Of_two_words_that_are_equally_near_the_first_in_the_alphabet_is_meant() =>
        Assert.Equal("bergan", Nearest.To("bergxn", ["bergen", "bergan"]));

    [Fact]
    public void A_swap_of_neighbours_is_one_edit() => Assert.Equal("nord", Nearest.To("nrod", ["nord", "vest"]));

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-03", "mars 2024")]
    [InlineData("2024-03-01", "1. mars 2024")]
    public void A_date_is_told_as_precisely_as_it_is_known(string date, string words) =>
        Assert.Equal(words, NorwegianDates.Long(PartialDate.Parse(date)!.Value));

    [Fact]
    public void A_span_is_told_with_the_year_once_when_it_is_the_same()
    {
        Assert.Equal("mellom 18. mars og 18. juni 2021", NorwegianDates.Long(PartialDate.Between(new(2021, 3, 18), new(2021, 6, 18))));
        Assert.Equal("mellom 1. desember 2021 og 31. januar 2022", NorwegianDates.Long(PartialDate.Between(new(2021, 12, 1), new(2022, 1, 31))));
    }

    [Fact]
    public void Months_have_long_and_short_names()
    {
        Assert.Equal(("januar", "desember"), (NorwegianDates.MonthName(1), NorwegianDates.MonthName(12)));
        Assert.Equal(("mai", "sept."), (NorwegianDates.ShortMonthName(5), NorwegianDates.ShortMonthName(9)));
    }
}
