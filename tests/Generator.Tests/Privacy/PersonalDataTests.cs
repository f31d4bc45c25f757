using Samla.Privacy;

namespace Samla.Tests.Privacy;

public class PersonalDataTests
{
    public static TheoryData<string> Written => [.. WrittenNumbers.Patterns];

    [Theory]
    [MemberData(nameof(Written))]
    public void An_identity_number_is_found_however_it_is_written(string pattern)
    {
        foreach (var number in (string[])[SyntheticNumbers.One(7), SyntheticNumbers.D(7)])
        {
            var text = $"Møtet gjaldt {WrittenNumbers.Filled(pattern, number)} og mer.";

            var found = Assert.Single(PersonalData.WithoutList.In(text));

            Assert.Equal(PersonalDataKind.IdentityNumber, found.Kind);
        }
    }

    [Fact]
    public void Of_a_year_with_its_century_the_last_two_digits_are_the_numbers()
    {
        var number = SyntheticNumbers.One(3);
        var (date, rest) = ($"{number[..2]}.{number[2..4]}.19{number[4..6]}", number[6..]);

        Assert.Equal(PersonalDataKind.IdentityNumber, Assert.Single(PersonalData.WithoutList.In($"Født {date} {rest}")).Kind);
        Assert.Equal(PersonalDataKind.IdentityNumber, Assert.Single(PersonalData.WithoutList.In($"| 19{number[4..6]}-{number[2..4]}-{number[..2]} | {rest} |")).Kind);
    }

    [Theory]
    [InlineData("120340-752/10")]
    [InlineData("12.03.1940-752/10")]
    [InlineData("120340.752/10")]
    public void A_number_in_one_piece_is_none_of_a_case(string text) => Assert.Equal(PersonalDataKind.IdentityNumber, Assert.Single(PersonalData.WithoutList.In(text)).Kind);

    [Theory]
    [InlineData("Sak 27/2024, journalpost 2024/123456-7")]
    [InlineData("Kontonummer 1234.56.78901")]
    [InlineData("Telefon 55 97 12 34, 55 97 12 35")]
    [InlineData("Organisasjonsnummer 983 974 724")]
    [InlineData("GLN 7080001234567")]
    [InlineData("12.03.2024 kl. 09.00–11.30, sak 12/24, 13/24 og 14/24")]
    [InlineData("Budsjett 2024: 45 000 000 kroner, 2025: 46 500 000 kroner")]
    [InlineData("ISBN 978-82-8430-123-4")]
    [InlineData("Fristen er 12.03.1940.\n\n## 752/10 Neste sak")]
    [InlineData("| 12.03.1940 | 752/10 | Neste sak |")]
    [InlineData("Møtet 120340 752/10")]
    public void Other_numbers_are_left_alone(string text) => Assert.Empty(PersonalData.WithoutList.In(text));

    [Fact]
    public void A_wrong_check_digit_makes_it_another_number()
    {
        var number = SyntheticNumbers.One(5);

        Assert.All(Enumerable.Range(1, 9), more => Assert.Empty(PersonalData.WithoutList.In($"Nr. {number[..10]}{(number[10] - '0' + more) % 10}.")));
    }

    [Theory]
    [InlineData("Ola Nordmann, 12.03.1954")]
    [InlineData("Ola Nordmann (12.03.1954)")]
    [InlineData("Ola Nordmann (f. 12.03.1954)")]
    [InlineData("Ola Nordmann f. 12.3.54")]
    [InlineData("| Kari Marie Nordmann | 12.03.1954 |")]
    [InlineData("12.03.1954 Ola Nordmann")]
    [InlineData("Kari Nordmann, 1954-03-12")]
    [InlineData("Ola Nordmann, født 12. mars 1954")]
    [InlineData("Pasienten er fødd 12.03.2021.")]
    [InlineData("Fødselsdato: 120354")]
    [InlineData("Kari-Anne Nordmann, 12. mars 1954")]
    public void A_date_of_birth_is_found(string text) => Assert.Equal(PersonalDataKind.BirthDate, Assert.Single(PersonalData.WithoutList.In(text)).Kind);

    [Theory]
    [InlineData("Ola Nordmann, 12.03.2024")]
    [InlineData("Kari Nordmann orienterte i møtet 12.03.24.")]
    [InlineData("Lov 2. juli 1999 nr. 64 om helsepersonell")]
    [InlineData("Helse Bergen 01.01.2002")]
    [InlineData("Barn født etter 01.01.2024 får tilbudet.")]
    [InlineData("Barn født 1. januar 2024 eller senere får tilbudet.")]
    [InlineData("jf. 12.03.2024")]
    [InlineData("Indre Fosen kommune 1.1.2008")]
    public void Other_dates_are_left_alone(string text) => Assert.Empty(PersonalData.WithoutList.In(text));

    [Theory]
    [InlineData("ola.nordmann@gmail.com")]
    [InlineData("<Ola.Nordmann@Hotmail.no>")]
    [InlineData("ola (at) online.no")]
    [InlineData("ola[at]outlook(punktum)com")]
    [InlineData("ola.nordmann&#64;icloud.com")]
    [InlineData("mailto:ola@proton.me")]
    public void A_private_e_mail_address_is_found(string text) => Assert.Equal(PersonalDataKind.PrivateEmail, Assert.Single(PersonalData.WithoutList.In(text)).Kind);

    [Theory]
    [InlineData("post@nordvik.example")]
    [InlineData("ola@helse-nordvik.no, kari@gmail.example.no")]
    [InlineData("Vi skrev i gmail.com om dette.")]
    [InlineData("post@online.com, @start i tide")]
    public void Other_addresses_are_left_alone(string text) => Assert.Empty(PersonalData.WithoutList.In(text));

    [Theory]
    [InlineData("Ring 900 00 000.")]
    [InlineData("(+47) 41 00 00 00")]
    [InlineData("+47 900 00 000")]
    [InlineData("+4790000000")]
    [InlineData("004790000000")]
    [InlineData("mobil 90000000")]
    [InlineData("Mob: 9000 0000")]
    [InlineData("tlf. 90.00.00.00")]
    [InlineData("Ring 47 12 34 56.")]
    [InlineData("Mobil 47-12-34-56")]
    [InlineData("+47 47 12 34 56")]
    [InlineData("Ola Nordmann\t45\t900 00 000")]
    [InlineData("900 00 000\t55 97 12 34")]
    public void A_mobile_number_is_found(string text) => Assert.Equal(PersonalDataKind.MobileNumber, Assert.Single(PersonalData.WithoutList.In(text)).Kind);

    [Theory]
    [InlineData("Mobil 90000000/91000000")]
    [InlineData("Tlf. 900 00 000/911 11 111")]
    [InlineData("900 00 000 / 911 11 111")]
    public void Two_mobile_numbers_beside_each_other_are_both_found(string text) =>
        Assert.Equal([PersonalDataKind.MobileNumber, PersonalDataKind.MobileNumber], PersonalData.WithoutList.In(text).Select(one => one.Kind));

    [Fact]
    public void What_is_found_many_times_in_a_long_text_is_told_of_each_time()
    {
        const int Times = 200_000;
        var text = string.Concat(Enumerable.Repeat("90000000\n", Times));

        Assert.Equal(Times, PersonalData.WithoutList.In(text).Count);
        Assert.Equal((Times, 1, Times, 9), TextScan.Of(text, "a.md", 0, PersonalData.WithoutList)[^1].Place is var place ? (place.Line, place.Column, place.EndLine, place.EndColumn) : default);
    }

    [Theory]
    [InlineData("Telefon 55 97 00 00")]
    [InlineData("45 000 000 kroner, kr 45000000")]
    [InlineData("Sak 45123456, https://prove.example/artikkel/45123456")]
    [InlineData("Uke 41 42 43 44 45")]
    [InlineData("Org. 912 345 678")]
    [InlineData("20240315")]
    public void Other_telephone_numbers_and_sums_are_left_alone(string text) => Assert.Empty(PersonalData.WithoutList.In(text));

    [Theory]
    [InlineData("PROSJEKT  blåfjell")]
    [InlineData("prosjekt\nBlåfjell")]
    [InlineData("(hemmelig)")]
    public void A_listed_word_is_found_as_a_whole_word_whatever_its_case(string text) =>
        Assert.Equal(PersonalDataKind.ListedWord, Assert.Single(new PersonalData(["Prosjekt Blåfjell", "hemmelig"]).In(text)).Kind);

    [Fact]
    public void A_part_of_a_word_is_no_listed_word() => Assert.Empty(new PersonalData(["hemmelig"]).In("Det er ikke hemmelighetsfullt."));

    [Fact]
    public void What_is_found_is_hidden_but_for_its_ends_and_lines_stay_as_they_are()
    {
        var number = SyntheticNumbers.One();
        var text = $"a {number[..6]}\n{number[6..]} b";

        var masked = PersonalData.WithoutList.Masked(text);

        Assert.Equal($"a {number[0]}•••••\n••••{number[10]} b", masked);
    }
}
