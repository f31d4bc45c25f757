using System.Text;

namespace Samla.Tests.Exporters;

/// <summary>Contacts as files that telephones save.</summary>
public class VCardTests
{
    [Fact]
    public void A_committee_that_can_be_reached_has_a_file_with_its_contact_and_when_that_was_confirmed()
    {
        using var site = WithContact("{ name: Ida Åsen, title: Rådgiver, organisation: alvik, email: ida@alvik.example, phone: +47 00 00 00 00, website: https://alvik.example/, confirmed: 2025-02-03 }");

        Assert.Equal(
            """
            BEGIN:VCARD
            VERSION:3.0
            FN:Ida Åsen
            N:;Ida Åsen;;;
            ORG:Alvik;Strategisk samarbeidsutvalg
            TITLE:Rådgiver
            EMAIL;TYPE=INTERNET:ida@alvik.example
            TEL;TYPE=WORK:+47 00 00 00 00
            URL:https://alvik.example/
            NOTE:Bekreftet 3. februar 2025. https://prove.example/nordvik/ssu/
            REV:2025-02-03
            UID:https://prove.example/nordvik/ssu/kontakt.vcf#1
            SOURCE:https://prove.example/nordvik/ssu/kontakt.vcf
            END:VCARD

            """.ReplaceLineEndings("\r\n"),
            File(site, "nordvik/ssu/kontakt.vcf"));
        Assert.Contains("href=\"/nordvik/ssu/kontakt.vcf\"", site.PageAt("/nordvik/ssu/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/nordvik/ssu/kontakt.vcf\"", site.PageAt("/kontakt/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_are_folded_at_75_octets_and_never_inside_a_letter()
    {
        var name = string.Concat(Enumerable.Repeat("Bjørnstjerne Ærlig Åsgård 😀 ", 12)).Trim();
        using var site = WithContact($"{{ name: {name}, email: a@b.example }}");
        var bytes = site.Files()["nordvik/ssu/kontakt.vcf"];
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

        var lines = new List<string>();
        for (var start = 0; start < bytes.Length;)
        {
            var end = bytes.AsSpan(start).IndexOf("\r\n"u8) + start;
            Assert.InRange(end - start, 1, 75);
            lines.Add(strict.GetString(bytes.AsSpan(start, end - start)));
            start = end + 2;
        }

        Assert.Contains(lines, line => line.StartsWith(' '));
        Assert.Contains($"\r\nFN:{name}\r\n", Unfolded(strict.GetString(bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_can_neither_end_a_line_nor_begin_a_property_or_a_card()
    {
        using var site = WithContact("""{ name: "Kari; Ola, \\ \"x\"\nTEL:666\nEND:VCARD", title: "a\nNOTE:b", email: a@b.example, website: "https://a.example/?q=1;2,3" }""");
        var lines = Unfolded(File(site, "nordvik/ssu/kontakt.vcf")).Split("\r\n");

        Assert.Contains("""FN:Kari\; Ola\, \\ "x"\nTEL:666\nEND:VCARD""", lines);
        Assert.Contains("""TITLE:a\nNOTE:b""", lines);
        Assert.Contains("""EMAIL;TYPE=INTERNET:a@b.example""", lines);
        Assert.Contains("URL:https://a.example/?q=1;2,3", lines);
        Assert.Equal(["BEGIN", "VERSION", "FN", "N", "ORG", "TITLE", "EMAIL", "URL", "NOTE", "UID", "SOURCE", "END"], lines[..^1].Select(line => line.Split(':', ';')[0]));
    }

    [Fact]
    public void A_contact_is_confirmed_when_the_sources_that_name_it_held()
    {
        using var site = WithContact(
            "{ website: https://a.example/ }\nsources: [{ id: gammel, for: [contact] }, { id: ny, for: [seats] }]",
            ("sources.yaml", "- { id: gammel, title: Gammel, kind: website, date: 2023-04 }\n- { id: ny, title: Ny, kind: website, date: 2025-01 }\n"));

        Assert.Contains("NOTE:Bekreftet april 2023.", File(site, "nordvik/ssu/kontakt.vcf"), StringComparison.Ordinal);
        Assert.Contains("Bekreftet april 2023.", site.PageAt("/kontakt/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_contact_of_somebody_in_a_post_goes_with_the_post()
    {
        const string Post = "posts: [{ title: Koordinator, name: Ida, until: UNTIL, contact: { email: ida@alvik.example } }]";
        using var now = Site(Post.Replace("UNTIL", "2025-12-31", StringComparison.Ordinal));
        using var past = Site(Post.Replace("UNTIL", "2024-12-31", StringComparison.Ordinal));

        Assert.Contains("FN:Ida\r\n", File(now, "nordvik/ssu/kontakt.vcf"), StringComparison.Ordinal);
        AssertNowhere(past, "ida@alvik.example");
    }

    [Fact]
    public void The_contact_of_a_committee_that_names_a_person_goes_when_that_person_has_left()
    {
        const string Front = "contact: { name: Ida, email: ida@alvik.example }\nseats: [{ side: municipal, members: [{ name: Ida, until: UNTIL }] }]";
        using var now = Site(Front.Replace("UNTIL", "2025-12-31", StringComparison.Ordinal));
        using var past = Site(Front.Replace("UNTIL", "2024-12-31", StringComparison.Ordinal));

        Assert.Contains("FN:Ida\r\n", File(now, "nordvik/ssu/kontakt.vcf"), StringComparison.Ordinal);
        AssertNowhere(past, "ida@alvik.example");
    }

    [Fact]
    public void A_gp_who_can_be_reached_has_a_file_as_long_as_the_place_is_held()
    {
        const string Front = "seats: [{ id: gp, group: gp, members: [{ name: Ida, title: Fastlege, until: UNTIL, contact: { phone: '00 11 00' } }] }]";
        using var now = Site(Front.Replace("UNTIL", "2025-12-31", StringComparison.Ordinal));
        using var past = Site(Front.Replace("UNTIL", "2024-12-31", StringComparison.Ordinal));

        Assert.Contains("TEL;TYPE=WORK:00 11 00\r\n", File(now, "nordvik/ssu/gp/kontakt.vcf"), StringComparison.Ordinal);
        Assert.Contains("href=\"/nordvik/ssu/gp/kontakt.vcf\"", now.PageAt("/fastlege/nordvik/"), StringComparison.Ordinal);
        Assert.DoesNotContain(past.Files().Keys, path => path.EndsWith(".vcf", StringComparison.Ordinal));
        AssertNowhere(past, "00 11 00");
    }

    private static TestSite WithContact(string contact, params (string Path, string Text)[] others) => Site($"contact: {contact}", others);

    private static TestSite Site(string front, params (string Path, string Text)[] others)
    {
        var site = TestSite.WithCommittee(front, [("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality }\n"), .. others]);
        Assert.Empty(site.Build().Diagnostics);
        return site;
    }

    private static string File(TestSite site, string path) => Encoding.UTF8.GetString(site.Files()[path]);

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);

    private static void AssertNowhere(TestSite site, string text) =>
        Assert.DoesNotContain(site.Files(), file => Encoding.UTF8.GetString(file.Value).Contains(text, StringComparison.Ordinal));
}
