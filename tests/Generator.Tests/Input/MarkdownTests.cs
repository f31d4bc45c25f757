using Samla.Model;

namespace Samla.Tests.Input;

public class MarkdownTests
{
    [Theory]
    [InlineData("27/21 Godkjenning", "27/21", "Godkjenning")]
    [InlineData("27/2021 Godkjenning", "27/2021", "Godkjenning")]
    [InlineData("Sak 27/21 Godkjenning", "27/21", "Godkjenning")]
    [InlineData("Sak 27/21: Godkjenning", "27/21", "Godkjenning")]
    [InlineData("Sak nr. 27/21 – Godkjenning", "27/21", "Godkjenning")]
    [InlineData("SSU-sak 27/21. Godkjenning", "27/21", "Godkjenning")]
    [InlineData("27/21 **Godkjenning** av `x`", "27/21", "Godkjenning av x")]
    public void A_heading_with_a_number_is_a_case(string heading, string number, string title)
    {
        using var site = TestSite.WithMinutes($"## {heading}\n\nTekst.");
        var one = Assert.Single(site.Read().Sound().Meeting.Cases);

        Assert.Equal((number, title), (one.Number, one.Title));
        Assert.Equal($"nordvik/ssu/2024-03-18#sak-{number.Replace('/', '-')}", one.Id);
    }

    [Theory]
    [InlineData("Til stades")]
    [InlineData("14 plassar")]
    [InlineData("Saksliste")]
    [InlineData("2021-2024 i tall")]
    [InlineData("1. Innledning")]
    public void A_heading_without_a_number_is_no_case_and_no_mistake(string heading)
    {
        using var site = TestSite.WithMinutes($"## {heading}\n\nTekst.");
        var meeting = site.Read().Sound().Meeting;

        Assert.Empty(meeting.Cases);
        Assert.Equal([heading], meeting.Body.Sections.Select(section => section.Title));
    }

    [Theory]
    [InlineData("**Vedtak:** Godkjent.", "Godkjent.")]
    [InlineData("**Vedtak**: Godkjent.", "Godkjent.")]
    [InlineData("**vedtak:** Godkjent.", "Godkjent.")]
    [InlineData("**VEDTAK:**\nGodkjent.", "Godkjent.")]
    [InlineData("**Vedtak:**\n\nGodkjent.", "Godkjent.")]
    [InlineData("**Vedtak:** Første.\n\nAndre.", "Første.\nAndre.")]
    [InlineData("**Vedtak:**\n\n1. Første.\n2. Andre.", "Første.\nAndre.")]
    [InlineData("**Vedtak:**\n\n- Første\n  - Under", "Første\nUnder")]
    [InlineData("**Vedtak:**\n\n| År | Sum |\n|---|--:|\n| 2024 | 10 |", "År\nSum\n2024\n10")]
    [InlineData("**Vedtak:** Se [planen](https://nordvik.example) og *mer*.", "Se planen og mer.")]
    [InlineData("Drøfting.\n\n**Vedtak:** Godkjent.", "Godkjent.")]
    public void What_follows_the_mark_is_the_decision(string text, string decision)
    {
        using var site = TestSite.WithMinutes($"## 27/21 Budsjett\n\n{text}");

        Assert.Equal(decision, Assert.Single(site.Read().Sound().Meeting.Cases).Decision);
    }

    [Theory]
    [InlineData("Vedtak: Godkjent.")]
    [InlineData("**Vedtaket** ble utsatt.")]
    [InlineData("*Vedtak:* Godkjent.")]
    [InlineData("Dette er **Vedtak:** midt i.")]
    [InlineData("")]
    public void Without_the_mark_there_is_no_decision(string text)
    {
        using var site = TestSite.WithMinutes($"## 27/21 Budsjett\n\n{text}");

        Assert.Null(Assert.Single(site.Read().Sound().Meeting.Cases).Decision);
    }

    [Fact]
    public void A_decision_ends_at_the_next_heading_of_any_level()
    {
        using var site = TestSite.WithMinutes("## 27/21 Budsjett\n\n**Vedtak:** Godkjent.\n\n### Protokolltilførsel\n\nUenig.\n\n## 28/21 Regnskap\n\nTekst.");
        var cases = site.Read().Sound().Meeting.Cases;

        Assert.Equal(["Godkjent.", null], cases.Select(one => one.Decision));
        Assert.Equal([false, true], cases[0].Section!.Passages.Select(passage => passage.Decision is null));
        Assert.Contains("Uenig.", Html.Of(cases[0].Section!.Passages[1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30. november 2022 møttes de.", "<p>30. november 2022 møttes de.</p>\n")]
    [InlineData("1. Mai", "<p>1. Mai</p>\n")]
    [InlineData("Avtalen gjelder fra\n1. mars 2021.", "<p>Avtalen gjelder fra\n1. mars 2021.</p>\n")]
    [InlineData("- 1. august 2022: ny avtale", "<ul>\n<li>1. august 2022: ny avtale</li>\n</ul>\n")]
    public void A_date_at_the_start_of_a_line_is_text(string text, string html)
    {
        using var site = TestSite.WithMinutes($"## 27/21 Budsjett\n\n{text}");

        Assert.Equal(html, Html.Of(site.Read().Sound().Meeting.Cases[0].Section!));
    }

    [Theory]
    [InlineData("1. marsipan")]
    [InlineData("2. Januarmøtet")]
    [InlineData("1. Budsjettet")]
    public void Numbers_before_other_words_make_a_list(string text)
    {
        using var site = TestSite.WithMinutes($"## 27/21 Budsjett\n\n{text}");

        Assert.Contains("<ol", Html.Of(site.Read().Sound().Meeting.Cases[0].Section!), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mark_itself_is_not_part_of_the_text()
    {
        using var site = TestSite.WithMinutes("## 27/21 Budsjett\n\n**Vedtak:** Godkjent.");

        Assert.Equal("<p>Godkjent.</p>\n", Html.Of(site.Read().Sound().Meeting.Cases[0].Section!));
    }

    [Fact]
    public void Headings_of_chapters_get_anchors_from_their_clause_or_their_words()
    {
        using var site = TestSite.WithText("## Kap. 2 Organisering\n\nA.\n\n## 5.2 Plassar\n\nB.\n\n## 3. Økonomi\n\nC.\n\n## Formål og «ånd»\n\nD.\n\n## § 4 Virkning\n\nE.\n\n## Formål og ånd\n\nF.\n\n## 2024 i tall\n\nG.");

        Assert.Equal(
            [("punkt-2", "2", "Organisering"), ("punkt-5-2", "5.2", "Plassar"), ("punkt-3", "3", "Økonomi"), ("formal-og-and", null, "Formål og «ånd»"), ("punkt-4", "4", "Virkning"), ("formal-og-and-2", null, "Formål og ånd"), ("2024-i-tall", null, "2024 i tall")],
            site.Read().Sound().Community.Body.Sections.Select(section => (section.Anchor, section.Number, section.Title)));
    }

    [Fact]
    public void Deeper_headings_stay_in_the_text_on_the_level_below_with_anchors()
    {
        using var site = TestSite.WithText("## Kapittel\n\n### 1.1 Underkapittel\n\nTekst.");
        var section = Assert.Single(site.Read().Sound().Community.Body.Sections);

        Assert.Equal("<h3 id=\"punkt-1-1\">1.1 Underkapittel</h3>\n<p>Tekst.</p>\n", Html.Of(section));
    }

    [Fact]
    public void A_path_to_a_file_becomes_the_address_of_its_page()
    {
        using var site = new TestSite(
            (TestSite.CommunityPath, TestSite.Page("title: Nordvik\nlanguage: nn", "[a](ssu/index.md) [b](ssu/2024-03-18.md#sak-27-21) [c](plans/plan.md) [d](../../agreements/nordvik/avtale.md) [e](../../pages/om.nn.md)")),
            (TestSite.CommitteePath, TestSite.Page("title: Utval\ntier: strategic", "[opp](../index.md)")),
            (TestSite.MeetingPath, TestSite.Page("place: Nordvik", "## 27/21 Budsjett\n\nTekst.")),
            ("communities/nordvik/plans/plan.md", TestSite.Page("title: Plan\nkind: action")),
            ("agreements/nordvik/avtale.md", TestSite.Page("title: Avtale")),
            ("pages/om.nn.md", TestSite.Page("title: Om")));
        var portal = site.Read().Sound().Portal;

        Assert.Equal(
            "<p><a href=\"/nordvik/ssu/\">a</a> <a href=\"/nordvik/ssu/2024-03-18/#sak-27-21\">b</a> <a href=\"/nordvik/planar/plan/\">c</a> <a href=\"/avtaler/nordvik/avtale/\">d</a> <a href=\"/nn/om/\">e</a></p>\n",
            Html.Of(portal.Communities[0].Body));
        Assert.Equal("<p><a href=\"/nordvik/\">opp</a></p>\n", Html.Of(portal.Committees[0].Body));
    }

    [Theory]
    [InlineData("[x](#her)", "<a href=\"#her\">x</a>")]
    [InlineData("[x](/nordvik/#her)", "<a href=\"/nordvik/#her\">x</a>")]
    [InlineData("[x](https://nordvik.example/?a=1&b=2)", "<a href=\"https://nordvik.example/?a=1&amp;b=2\">x</a>")]
    [InlineData("[x](mailto:post@example.no)", "<a href=\"mailto:post@example.no\">x</a>")]
    [InlineData("[x](tel:+4755000000)", "<a href=\"tel:+4755000000\">x</a>")]
    [InlineData("<https://nordvik.example>", "<a href=\"https://nordvik.example\">https://nordvik.example</a>")]
    [InlineData("https://nordvik.example", "<a href=\"https://nordvik.example\">https://nordvik.example</a>")]
    [InlineData("www.nordvik.example", "<a href=\"https://www.nordvik.example\">www.nordvik.example</a>")]
    [InlineData("<post@example.no>", "<a href=\"mailto:post@example.no\">post@example.no</a>")]
    [InlineData("[x][y]\n\n[y]: https://nordvik.example", "<a href=\"https://nordvik.example\">x</a>")]
    public void A_link_that_is_allowed_is_written(string markdown, string html)
    {
        using var site = TestSite.WithText(markdown);

        Assert.Equal($"<p>{html}</p>\n", Html.Of(site.Read().Sound().Community.Body));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JavaScript:alert)")]
    [InlineData("[x](java\tscript:alert)")]
    [InlineData("[x](&#106;avascript:alert)")]
    [InlineData("[x](data:text/html,hei)")]
    [InlineData("[x](vbscript:hei)")]
    [InlineData("[x](//nordvik.example)")]
    [InlineData("[x](http://nordvik.example)")]
    [InlineData("<javascript:alert>")]
    [InlineData("<ftp://nordvik.example>")]
    public void A_link_that_is_not_allowed_is_told_of_and_not_written(string markdown)
    {
        using var site = TestSite.WithText(markdown);
        var read = site.Read();

        Assert.All(read.Codes, code => Assert.Equal("SAM0305", code));
        Assert.DoesNotContain("href", Html.Of(read.Community.Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("Fet <b onclick=\"x\">skrift</b>", "Fet &lt;b onclick=&quot;x&quot;&gt;skrift&lt;/b&gt;")]
    [InlineData("<!-- skjult -->", "&lt;!-- skjult --&gt;")]
    public void Raw_html_is_shown_as_text(string markdown, string html)
    {
        using var site = TestSite.WithText(markdown);

        Assert.Equal($"<p>{html}</p>\n", Html.Of(site.Read().Sound().Community.Body));
    }

    [Fact]
    public void Attributes_cannot_be_written()
    {
        using var site = TestSite.WithText("## Formål {onclick=alert}\n\nTekst {.klasse style=x}");
        var body = site.Read().Sound().Community.Body;

        Assert.Equal("Formål {onclick=alert}", body.Sections[0].Title);
        Assert.Equal("<p>Tekst {.klasse style=x}</p>\n", Html.Of(body));
    }

    [Fact]
    public void Tables_have_headers_with_scope_and_no_style_attributes()
    {
        using var site = TestSite.WithText("| År | Beløp |\n|:---|---:|\n| 2024 | 10 |");
        var html = Html.Of(site.Read().Sound().Community.Body);

        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">År</th><th scope=\"col\" class=\"num\">Beløp</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td>2024</td><td class=\"num\">10</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_in_two_parts_are_put_together_before_anything_is_made_of_them()
    {
        using var site = TestSite.WithText("## A\u030Arsplan\n\nPa\u030A.");
        var section = Assert.Single(site.Read().Sound().Community.Body.Sections);

        Assert.Equal(("arsplan", "Årsplan", "<p>På.</p>\n"), (section.Anchor, section.Title, Html.Of(section)));
    }

    [Fact]
    public void Windows_line_endings_change_nothing()
    {
        const string minutes = "## 27/21 Budsjett\n\nDrøfting\nover to linjer.\n\n**Vedtak:**\n\n- Godkjent\n- Sendt";
        using var unix = TestSite.WithMinutes(minutes);
        using var windows = TestSite.WithMinutes(minutes);
        windows.Write(TestSite.MeetingPath, TestSite.Page("summary: Et møte.", minutes).Replace("\n", "\r\n", StringComparison.Ordinal));
        var (one, other) = (unix.Read().Sound().Meeting, windows.Read().Sound().Meeting);

        Assert.Equal(one.Cases[0].Decision, other.Cases[0].Decision);
        Assert.Equal(Html.Of(one.Cases[0].Section!), Html.Of(other.Cases[0].Section!));
    }

    [Fact]
    public void A_picture_beside_the_meeting_is_shown_with_its_text()
    {
        using var site = TestSite.WithMinutes("");
        site.Delete(TestSite.MeetingPath);
        site.Write("communities/nordvik/ssu/2024-03-18/index.md", TestSite.Page("place: Nordvik", "![Kart over \"området\"](kart.png)"));
        site.Write("communities/nordvik/ssu/2024-03-18/kart.png", Privacy.Picture.Png);

        Assert.Equal("<p><img src=\"/nordvik/ssu/2024-03-18/kart.png\" alt=\"Kart over &quot;området&quot;\" loading=\"lazy\"></p>\n", Html.Of(site.Read().Sound().Meeting.Body));
    }

    [Fact]
    public void Sections_keep_their_order_and_text_before_the_first_heading_is_the_lead()
    {
        using var site = TestSite.WithText("Innledning.\n\n## B\n\nb\n\n## A\n\na");
        var body = site.Read().Sound().Community.Body;

        Assert.Equal("<p>Innledning.</p>\n", Html.Of(body.Lead));
        Assert.Equal(["B", "A"], body.Sections.Select(section => section.Title));
    }
}
