using System.Diagnostics;
using Samla.Diagnostics;
using Samla.Input.Yaml;

namespace Samla.Tests.Input;

/// <summary>Content that is far larger or deeper than anything anybody writes: each is refused with a sentence, or read, and nothing takes long or falls over.</summary>
public class BoundsTests
{
    private const int Large = 490_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Repeated =>
    [
        "[", "]", "[]", "[a](", "![](", "[a](<b", "[a](b \"", "> ", ">", "*a ", "*a_ ", "a**b", "*", "_a", "**x*a", "|", "a|", "|\n", "|a", "|`", "|[", "|:-|\n", "`", "e``", "&", "&a", "&#x41;", "<", "<a ", "<!--", "<https:",
        "https://", "www.", "https://a.b ", "- ", "1. ", "+ a\n", "[a]: ", "[a]:\n", "[a]: /x \"\n", "[a]: /x\n", "[a] ", "\\", "a\n", "\n", "## a\n", "## 1/24 a\n", "a\n===\n", "a", "\t", "```\n", "    a\n", "> - ", ">>>>>>>>>> a\n", "---\n", "a  \n",
        "~~a", "#", "**Vedtak:** x\n\n", "![](a.png)\n", "[a](b.md)\n", "[a](javascript:x)\n", "[a][b]", "> a\nb\n", "a\u030A", "(", "[^1]",
    ];

    public static TheoryData<string> RepeatedFields =>
    [
        "[", "{", "{a: ", "- ", "? ", "[? ", "a: b\n", "x", "'", "\"", ":", ": ", "# a\n", "&a ", "*a ", "!a ", "%a b\n", "--- a\n", "<<: *a\n", ",", "- a\n", "a: [\n", "a: &a [*a, *a]\n", "\"\\u0041", "|\n", ">\n",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void The_same_sign_half_a_million_times_in_a_text_is_read_or_refused_at_once(string sign)
    {
        using var site = TestSite.WithMinutes(string.Concat(Enumerable.Repeat(sign, Large / sign.Length)));
        var watch = Stopwatch.StartNew();
        site.Read();

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
    }

    [Theory]
    [MemberData(nameof(RepeatedFields))]
    public void The_same_sign_half_a_million_times_among_fields_is_told_of_at_once(string sign)
    {
        using var site = TestSite.WithText("", "short: " + string.Concat(Enumerable.Repeat(sign, Large / sign.Length)));
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(site.Read().Codes);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
    }

    [Fact]
    public void Lists_that_stand_deeper_and_deeper_are_refused()
    {
        using var site = TestSite.WithText(string.Concat(Enumerable.Range(0, 600).Select(i => $"{new string(' ', i * 2)}- a\n")));

        Assert.Equal(["SAM0708"], site.Read().Codes);
    }

    [Fact]
    public void A_few_columns_and_many_short_rows_make_no_enormous_table()
    {
        using var site = TestSite.WithText($"{string.Concat(Enumerable.Repeat("|a", 200))}|\n{string.Concat(Enumerable.Repeat("|-", 200))}|\n{string.Concat(Enumerable.Repeat("|\n", 20_000))}");

        Assert.StartsWith("SAM0708 En tabell har 4\u00A0000\u00A0400 ruter. Grensen er 20\u00A0000 («cells»).", Assert.Single(site.Read().Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_expands_to_nothing()
    {
        var bag = new DiagnosticBag();
        var yaml = "a0: &a0 x\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));
        var map = Assert.IsType<MapNode>(YamlReader.Read(yaml, "a.yaml", 0, bag));

        Assert.Equal(61, map.Entries.Count);
        Assert.All(bag.Found, one => Assert.Equal("SAM0114", one.Rule.Code));
    }

    [Fact]
    public void An_enormous_text_is_refused_before_it_is_read()
    {
        using var site = new TestSite();
        using (var file = File.Create(Path.Combine(site.Input, "sources.yaml")))
        {
            file.SetLength(3L << 30);
        }

        Assert.Equal(["SAM0707 Filen er på 3\u00A0221\u00A0226 kB. Grensen er 500 kB («textFile»)."], site.Read().Messages);
    }

    [Fact]
    public void An_attachment_that_is_too_large_is_told_of_until_the_bound_is_raised()
    {
        using var site = new TestSite(
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik")),
            (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\ntier: strategic")),
            ("communities/nordvik/ssu/2024-03-18/index.md", TestSite.Page("summary: Et møte.")),
            ("communities/nordvik/ssu/2024-03-18/film.mp4", ""));
        using (var file = File.OpenWrite(Path.Combine(site.Input, "communities/nordvik/ssu/2024-03-18/film.mp4")))
        {
            file.SetLength(60_000_000);
        }

        Assert.Equal(["SAM0707 Vedlegget er på 60 MB. Grensen er 50 MB («attachment»)."], site.Read().Messages);

        site.Write("site.yaml", site.Text("site.yaml") + "limits: { attachment: 60 }\n");
        Assert.DoesNotContain("SAM0707", site.Read().Codes);
    }

    [Fact]
    public void Of_ten_thousand_equal_mistakes_the_first_are_told_and_how_many_more_there_are()
    {
        using var site = TestSite.WithText(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"Se [a](b{i}.md)\n\n")));
        var told = TestSite.Command("check", "--input", site.Input).Told;

        Assert.Equal(50, told.Split("feil SAM0304").Length - 1);
        Assert.Contains("… og 9950 til av samme slag (SAM0304) i ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_endless_line_only_what_stands_around_the_place_is_shown()
    {
        using var site = TestSite.WithText(string.Concat(Enumerable.Repeat("ord ", 2_000)) + "[a](b.md) " + string.Concat(Enumerable.Repeat("ord ", 2_000)));
        var told = TestSite.Command("check", "--input", site.Input).Told;

        Assert.Contains("[a](b.md)", told, StringComparison.Ordinal);
        Assert.InRange(told.Split('\n').Max(line => line.Length), 1, 600);
    }

    [Fact]
    public void The_name_of_a_language_behind_a_fence_becomes_no_class()
    {
        using var site = TestSite.WithText("```html onclick=x\" class=\"fare\n<b>kode</b>\n```\n\n## Del {.fare onclick=x}\n\nTekst. {#fare}");
        site.Read().Sound();
        site.Build();

        Assert.Contains("<pre><code>&lt;b&gt;kode&lt;/b&gt;", site.PageAt("/nordvik/"), StringComparison.Ordinal);
        Assert.DoesNotContain("=\"fare", site.PageAt("/nordvik/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> ## Tittel\n>\n> Tekst.", "<blockquote>\n<p><strong>Tittel</strong></p>")]
    [InlineData("- # Tittel", "<li>\n<p><strong>Tittel</strong></p>")]
    public void A_heading_within_a_quote_or_a_list_is_no_part_of_the_outline(string text, string html)
    {
        using var site = TestSite.WithText(text);
        site.Read().Sound();
        site.Build();

        Assert.Contains(html, site.PageAt("/nordvik/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_requirements_with_the_same_id_are_told_of_by_a_whole_build_too()
    {
        const string Requirement = "{ id: leder, title: Leder, kind: leadership, basis: law, strength: must, tier: strategic }";
        using var site = new TestSite(
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik")),
            ("guidelines/nordvik/regler.md", TestSite.Page($"title: Regler\nrequirements:\n  - {Requirement}\n  - {Requirement}")));

        Assert.Contains("SAM0205", site.Build().Diagnostics.Select(one => one.Rule.Code));
    }

    [Fact]
    public void A_place_below_a_definition_of_a_link_and_after_other_line_breaks_is_within_the_file()
    {
        using var site = TestSite.WithText("[a]: /nordvik/\nSe <javascript:x>", "short: a\u2028b\nukjent: x");
        var told = site.Read().Diagnostics;

        Assert.Equal(["SAM0106", "SAM0305", "SAM0705"], told.Select(one => one.Rule.Code).Order(StringComparer.Ordinal));
        Assert.Equal((4, 1), told.Where(one => one.Rule.Code == "SAM0106").Select(one => (one.Place.Line, one.Place.Column)).Single());
        Assert.InRange(told.Single(one => one.Rule.Code == "SAM0305").Place.Column, 1, 18);
    }
}
