using System.Text;
using System.Text.RegularExpressions;

namespace Samla.Tests.Privacy;

public partial class PrivacyGateTests
{
    private static readonly string Number = SyntheticNumbers.One();

    [Fact]
    public void A_build_with_an_identity_number_in_a_text_publishes_nothing_and_leaves_the_old_site_as_it_was()
    {
        using var site = TestSite.WithMinutes("Møtet ble holdt.");
        site.Build();
        var before = site.Files();

        site.Write(TestSite.MeetingPath, TestSite.Page("summary: Et møte.", $"Saken gjaldt {Number}."));

        Assert.Null(site.Build().Output);
        Assert.Equal(before, site.Files());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("json")]
    public void No_way_of_telling_repeats_what_was_found(string format)
    {
        // Beside mistakes that quote it: a field nobody knows, a date that isn't one, a link to nowhere, a heading, a file without a place.
        using var site = TestSite.WithMinutes($"## 1/24\n\n[lenke]({Number}.md) <x:{Number}>\n\n#### {Number}", $"{Number}: ja\nsummary: «{Number[..6]} {Number[6..]}»\ntime: {Number}\nkind: x{Number}");
        site.Write($"communities/nordvik/ssu/{Number}.txt", "x");
        site.Write($"communities/nordvik/{Number}/index.md", "---\ntier: strategic\n---\n");

        var (code, printed, told) = TestSite.Command("check", "--input", site.Input, "--format", format);

        Assert.Equal(1, code);
        Assert.Contains("SAM0501", printed + told, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, printed + told, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Number[..6]} {Number[6..]}", printed + told, StringComparison.Ordinal);
        Assert.DoesNotContain(Number[2..9], printed + told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u200b", 0)]
    [InlineData("\u00ad", 0)]
    [InlineData("", 1_988)]
    [InlineData("", 1_991)]
    public void A_number_with_hidden_letters_in_it_or_where_a_message_is_cut_is_not_repeated(string between, int before)
    {
        var written = $"{new string('x', before)} {Number[..6]}{between}{Number[6..]}";
        using var site = TestSite.WithMinutes($"[lenke](<{written}.md>)\n\n#### {written}", $"time: \"{written}\"");
        site.Write($"communities/nordvik/ssu/{written[Math.Min(before, 1_900)..]}.txt", "x");

        var (_, printed, told) = TestSite.Command("check", "--input", site.Input);

        Assert.Contains("SAM0501", told, StringComparison.Ordinal);
        Assert.DoesNotMatch(string.Join("[^0-9]{0,12}", Number[2..7].ToCharArray()), HiddenLetter().Replace(printed + told, ""));
    }

    [Theory]
    [InlineData("due")]
    [InlineData("due", "--format", "markdown")]
    [InlineData("build")]
    [InlineData("new", "meeting", "--committee", "nordvik/ssu", "--date", "2025-08-20")]
    [InlineData("new", "minutes", "nordvik/ssu/2024-03-18")]
    [InlineData("move", "nordvik/ssu", "nordvik/sus")]
    public void No_command_repeats_what_was_found(params string[] command)
    {
        using var site = TestSite.WithMinutes($"## 1/24 Om {Number}\n\n**Vedtak:** {Number}", $"summary: Om {Number}\nplace: Rom {Number}");
        site.Write("agreements/nordvik/avtale.md", $"---\ntitle: Avtale {Number}\nvalidUntil: 2025-06-20\n---\n");
        site.Write(TestSite.CommitteePath, $"---\ntitle: Utvalget {Number}\ntier: strategic\nseats:\n  - side: municipal\n    members: [{{ name: Kari {Number}, untilPlanned: 2025-06-20 }}]\n---\n");

        var (_, printed, told) = TestSite.Command([.. command, "--input", site.Input]);

        Assert.NotEqual("", printed + told);
        Assert.DoesNotContain(Number, printed + told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_and_the_last_digit_and_the_place_are_told()
    {
        using var site = TestSite.WithMinutes($"Saken gjaldt {Number}.");

        Assert.Equal([$"SAM0501 Her står et fødselsnummer eller D-nummer ({Number[0]}…{Number[^1]})."], site.Read().Messages);
        Assert.Equal((5, 14), (site.Read().Diagnostics[0].Place.Line, site.Read().Diagnostics[0].Place.Column));
    }

    [Theory]
    [InlineData("site.yaml", "title: Prøve\naddress: https://prove.example\ndescription: { nb: Nr. N., nn: Nr. }\n")]
    [InlineData("sources.yaml", "- { id: rapport, title: Rapport N, publisher: KS, date: 2024, kind: report }\n")]
    [InlineData("parties/alle.yaml", "nordvik: { name: Nordvik, kind: municipality, note: Nr. N. }\n")]
    [InlineData("glossary.yaml", "- { term: N, nb: { form: a, text: b }, nn: { form: a, text: b } }\n")]
    [InlineData("lexicon.yaml", "- { nb: N, nn: møte }\n")]
    [InlineData("addresses.json", "{ \"moved\": {}, \"published\": [\"/N/\"] }")]
    [InlineData("pages/om.nb.md", "---\ntitle: Om N\n---\n")]
    [InlineData("communities/nordvik/plans/plan.md", "---\ntitle: Plan\nkind: action\n---\n\n| navn | nr |\n|---|---|\n| a | N |\n")]
    [InlineData("agreements/nordvik/avtale.md", "---\ntitle: Avtale\n# N\n---\n")]
    [InlineData("guidelines/nordvik/regler.md", "ingen felt N")]
    [InlineData("communities/nordvik/N/index.md", "---\ntitle: Organ\ntier: working\n---\n")]
    public void It_is_looked_for_in_every_kind_of_file_and_in_names(string path, string text)
    {
        using var site = TestSite.WithText("Tekst.");
        site.Write(path.Replace("N", Number, StringComparison.Ordinal), text.Replace("N", Number, StringComparison.Ordinal));

        Assert.Contains("SAM0501", site.Read().Codes);
        Assert.DoesNotContain(site.Read().Diagnostics, one => $"{one.Message.Nb} {one.Place} {one.Field}".Contains(Number, StringComparison.Ordinal));
    }

    [Fact]
    public void A_telephone_number_may_stand_in_a_contact_and_not_in_another_field()
    {
        using var contact = TestSite.WithCommittee("contact:\n  name: Kari\n  phone: \"+47 900 00 000\"");
        using var flow = TestSite.WithCommittee("contact: { name: Kari, phone: 90000000 }");
        using var note = TestSite.WithCommittee("seats: [{ side: municipal, note: \"Ring 900 00 000.\" }]");
        using var text = TestSite.WithText("phone: 900 00 000");

        Assert.Empty(contact.Read().Codes);
        Assert.Empty(flow.Read().Codes);
        Assert.Equal(["SAM0504"], note.Read().Codes);
        Assert.Equal(["SAM0504"], text.Read().Codes);
    }

    [Fact]
    public void What_somebody_has_looked_at_is_published_until_it_must_be_looked_at_again()
    {
        using var site = TestSite.WithMinutes("Ring vakten på 900 00 000.", "reviewed: [{ what: mobile-number, by: Redaktøren, on: 2025-05-01, why: Vakttelefon., until: 2025-06-30 }]");

        Assert.NotNull(site.Build(new DateOnly(2025, 6, 30)).Output);
        Assert.Equal(["SAM0504", "SAM0506"], site.Build(new DateOnly(2025, 7, 1)).Diagnostics.Select(one => one.Rule.Code).Order());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" og 900 00 002", "SAM0504 SAM0504 SAM0504 SAM0506")]
    public void Two_reviews_of_the_same_kind_cover_as_many_as_they_say_together(string more, string told)
    {
        const string Review = "{ what: mobile-number, by: Redaktøren, on: 2025-05-01, why: Vakttelefon., until: 2025-06-30 }";
        using var site = TestSite.WithMinutes($"Ring 900 00 000 eller 910 00 001{more}.", $"reviewed: [{Review}, {Review}]");

        Assert.Equal(told, string.Join(' ', site.Read().Codes.Order()));
        Assert.Equal(more.Length > 0, site.Read().Diagnostics.Any(one => one.Message.Nb == "Vurderingene gjelder til sammen 2 av «mobile-number», men nå er det 3."));
    }

    [Fact]
    public void A_register_is_reviewed_in_the_sites_own_file()
    {
        using var site = new TestSite(
            ("site.yaml", "title: Prøve\naddress: https://prove.example\nprivacy:\n  reviewed: [{ what: mobile-number, file: parties/alle.yaml, by: Redaktøren, on: 2025-05-01, why: Sentralbord., until: 2026-01-01 }]\n"),
            ("parties/alle.yaml", "nordvik: { name: Nordvik, kind: municipality, note: Ring 900 00 000. }\n"));

        Assert.Empty(site.Read().Codes);
    }

    [Fact]
    public void A_review_of_one_thing_lets_no_other_through()
    {
        using var site = TestSite.WithMinutes($"Ring vakten på 900 00 000. Saken gjaldt {Number}.", "reviewed: [{ what: mobile-number, by: Redaktøren, on: 2025-05-01, why: Vakttelefon., until: 2025-06-30 }]");

        Assert.Equal(["SAM0501"], site.Read().Codes);
    }

    [Fact]
    public void A_review_says_who_and_when_and_why_and_until_when()
    {
        using var site = TestSite.WithMinutes("Ring vakten på 900 00 000.", "reviewed: [{ what: mobile-number }]");

        Assert.Equal(["SAM0108", "SAM0108", "SAM0108", "SAM0108", "SAM0504"], site.Read().Codes.Order());
    }

    [Fact]
    public void The_list_of_words_may_name_them_and_nothing_else_may()
    {
        using var site = new TestSite(
            ("site.yaml", "title: Prøve\naddress: https://prove.example\nprivacy: { words: [Blåfjell] }\n"),
            ("pages/om.nb.md", "---\ntitle: Om blåfjell\n---\n"));

        Assert.Equal(["SAM0505 Her står et ord fra listen i site.yaml (b…l)."], site.Read().Messages);
    }

    [Theory]
    [InlineData("title: Prøve for Blåfjell\naddress: https://prove.example\nprivacy: { words: [Blåfjell] }\n", 1)]
    [InlineData("{ privacy: { words: \"Blåfjell\" }, address: https://prove.example, title: Blåfjell }", 1)]
    [InlineData("title: Prøve\nprivacy:\n  words:\n\n  - Blåfjell\naddress: https://blåfjell.example\n", 6)]
    public void A_word_of_the_list_elsewhere_in_the_same_file_is_told_of(string site, int line)
    {
        using var folder = new TestSite(("site.yaml", site));

        var told = Assert.Single(folder.Read().Diagnostics, one => one.Rule.Code == "SAM0505");

        Assert.Equal(line, told.Place.Line);
    }

    [Theory]
    [InlineData("2025-05-31", false)]
    [InlineData("2025-06-01", true)]
    public void The_contact_of_a_member_vanishes_from_every_file_when_the_membership_ends(string until, bool shown) =>
        AssertShown($"seats: [{{ id: lege, group: gp, members: [{{ name: Kari Nordvik, until: {until}, {Contact} }}] }}]", shown);

    [Theory]
    [InlineData("2025-05-31", false)]
    [InlineData("2025-06-01", true)]
    public void The_contact_of_a_member_vanishes_when_the_seat_ends(string until, bool shown) =>
        AssertShown($"seats: [{{ id: lege, group: gp, until: {until}, members: [{{ name: Kari Nordvik, {Contact} }}] }}]", shown);

    [Theory]
    [InlineData("2025-05-31", false)]
    [InlineData("2025-06-01", true)]
    public void The_contacts_of_a_committee_vanish_when_it_ends(string until, bool shown) =>
        AssertShown($"until: {until}\nseats: [{{ id: lege, group: gp, members: [{{ name: Kari Nordvik, {Contact} }}] }}]", shown);

    [Theory]
    [InlineData("2025-05-31", false)]
    [InlineData("2025-06-01", true)]
    public void The_contact_of_a_post_vanishes_when_it_ends(string until, bool shown) =>
        AssertShown($"posts: [{{ title: Koordinator, name: Kari Nordvik, until: {until}, {Contact} }}]", shown);

    [Theory]
    [InlineData("2025-05-31", false)]
    [InlineData("2025-06-01", true)]
    public void The_committees_contact_vanishes_when_whom_it_names_has_left(string until, bool shown) =>
        AssertShown($"contact: {{ name: Kari Nordvik, {Contact["contact: { ".Length..]}\nleaders: [{{ role: chair, name: Kari Nordvik, until: {until} }}]", shown);

    private const string Contact = "contact: { email: kari.direkte@nordvik.example, phone: \"55 00 11 22\", portrait: kari.png, consent: 2025-01-01 }";

    private static void AssertShown(string committee, bool shown)
    {
        using var site = TestSite.WithCommittee(committee);
        site.Write("communities/nordvik/ssu/kari.png", Picture.Png);

        var result = site.Build();

        Assert.Empty(result.Diagnostics.Select(one => one.Message.Nb));
        var files = site.Files();
        Assert.Equal(shown, files.ContainsKey("nordvik/ssu/kari.png"));
        Assert.Equal(shown, files.Values.Any(bytes => Holds(bytes, "kari.direkte@nordvik.example")));
        Assert.Equal(shown, files.Values.Any(bytes => Holds(bytes, "55 00 11 22") || Holds(bytes, "55001122")));
        Assert.Equal(shown, files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Any(file => Holds(file.Value, "/nordvik/ssu/kari.png")));
    }

    private static bool Holds(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    [GeneratedRegex("<U\\+[0-9A-F]{4}>")]
    private static partial Regex HiddenLetter();
}
