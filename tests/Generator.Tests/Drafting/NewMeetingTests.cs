namespace Samla.Tests.Drafting;

/// <summary>The commands <c>new meeting</c> and <c>new minutes</c>. Today is 1 June 2025.</summary>
public sealed class NewMeetingTests
{
    private static readonly string[] Dates = ["2024-03-14", "2024-05-16", "2024-09-12", "2024-12-05", "2025-03-13", "2025-05-15"];

    [Fact]
    public void Without_answers_the_meeting_is_like_the_earlier_ones_a_year_before()
    {
        using var site = Committee();
        var (code, printed, told) = New(site, "", "meeting", "--committee", "nordvik/ssu");

        Assert.Equal((0, ""), (code, told));
        Assert.StartsWith("Dato [2025-09-11]: ", printed, StringComparison.Ordinal);
        Assert.Contains("2025-09-11.md.\n", printed, StringComparison.Ordinal);
        Assert.Equal(
            """
            ---
            time: "12:00-14:00"
            place: Teams
            digital: true
            status: planned
            agenda:
              - number: "5/25"
                title: Godkjenning av innkalling og saksliste
                kind: decision
                duration: 5
              - number: "6/25"
                title: Eventuelt
                kind: other
            ---

            """,
            site.Text("communities/nordvik/ssu/2025-09-11.md"));
        Assert.Contains("Innkalles:\n  Anne Nes, Kommunedirektør, Nordvik (vara: Bo Vik)\n", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Forrige Medlem", printed, StringComparison.Ordinal);
        Assert.Empty(site.Build().Diagnostics);
        Assert.Contains("Teams", site.PageAt("/nordvik/ssu/2025-09-11/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_that_is_planned_is_not_suggested_again_and_a_new_year_begins_at_1()
    {
        using var site = Committee();
        Assert.Equal(0, New(site, "", "meeting", "--committee", "nordvik/ssu", "--yes").Code);
        var (_, printed, _) = New(site, "\n", "meeting", "--committee", "nordvik/ssu");
        Assert.StartsWith("Dato [2025-12-04]: ", printed, StringComparison.Ordinal);
        Assert.Equal(0, New(site, "", "meeting", "--committee", "nordvik/ssu", "--yes").Code);

        Assert.Contains("number: \"1/26\"", site.Text("communities/nordvik/ssu/2026-03-12.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_answered_is_written_and_wrong_answers_are_asked_again()
    {
        using var site = Committee();
        var (code, printed, told) = New(
            site,
            "nordvik/sus\nnordvik/ssu\ni høst\n2025-10-01\n14-13\n9.30-11\nRådhuset: sal 2\nkanskje\nnei\nBudsjett 2026: «tall»\nÅrsmelding\n\n",
            "meeting");

        Assert.Equal(0, code);
        Assert.Equal(
            """
            Det finnes ikke noe samarbeidsorgan «nordvik/sus». Mente du «nordvik/ssu»?
            «i høst» er ikke en dato. Skriv år, måned og dag, som 2025-09-17.
            Møtet slutter før det begynner: «14-13». Skriv fra og til, som 12:00-14:00.
            «kanskje» er verken ja eller nei. Skriv ja eller nei.

            """,
            told);
        Assert.Contains("Sak 6/25 (kan stå tomt): ", printed, StringComparison.Ordinal);
        Assert.Contains(
            """
            time: "09:30-11:00"
            place: "Rådhuset: sal 2"
            status: planned
            """,
            site.Text("communities/nordvik/ssu/2025-10-01.md"),
            StringComparison.Ordinal);
        Assert.Empty(site.Build().Diagnostics);
        var page = site.PageAt("/nordvik/ssu/2025-10-01/");
        Assert.All((string[])["Rådhuset: sal 2", "6/25", "Budsjett 2026: «tall»", "7/25", "Årsmelding", "8/25"], text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public void When_the_answers_end_after_a_wrong_one_nothing_is_written()
    {
        using var site = Committee();
        var before = site.InputFiles();
        var (code, _, told) = New(site, "nordvik/ssu\nen dag", "meeting");

        Assert.Equal(2, code);
        Assert.EndsWith("Svarene tok slutt før dato var på plass. Ingenting er skrevet.\n", told, StringComparison.Ordinal);
        Assert.Equal(before, site.InputFiles());
    }

    [Fact]
    public void What_has_no_suggestion_and_is_not_given_is_told_of_in_a_sentence()
    {
        using var site = TestSite.WithCommittee("");
        var (code, _, told) = New(site, "", "meeting", "--yes");

        Assert.Equal((2, "Det mangler dato. Skriv --date.\n"), (code, told));
    }

    [Theory]
    [InlineData("--date", "2025-02-30", "«2025-02-30» er ikke en dato.")]
    [InlineData("--time", "klokka ni", "«klokka ni» er ikke klokkeslett.")]
    [InlineData("--committee", "nordvik/su", "Det finnes ikke noe samarbeidsorgan «nordvik/su». Mente du «nordvik/ssu»?")]
    public void A_wrong_option_is_told_of_and_not_asked_for_again(string option, string value, string sentence)
    {
        using var site = Committee();
        var (code, _, told) = New(site, "\n\n\n\n\n\n\n", "meeting", option, value);

        Assert.Equal(2, code);
        Assert.StartsWith(sentence, told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_meeting_on_a_day_gets_a_name_of_its_own_and_nothing_is_overwritten()
    {
        using var site = Committee();
        var before = site.Text("communities/nordvik/ssu/2025-05-15.md");
        Assert.Equal(0, New(site, "", "meeting", "--committee", "nordvik/ssu", "--date", "2025-05-15", "--yes").Code);
        Assert.Equal(0, New(site, "12\nekstra\ntema\n\n\n\n\n", "meeting", "--committee", "nordvik/ssu", "--date", "2025-05-15").Code);

        Assert.Equal(before, site.Text("communities/nordvik/ssu/2025-05-15.md"));
        Assert.DoesNotContain("status", site.Text("communities/nordvik/ssu/2025-05-15-ekstra.md"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Input, "communities/nordvik/ssu/2025-05-15-tema.md")));
    }

    [Fact]
    public void Years_of_four_digits_and_the_words_of_a_community_in_nynorsk_are_kept()
    {
        using var site = Nynorsk();
        Assert.Equal(0, New(site, "", "meeting", "--committee", "nordvik/ssu", "--date", "2025-10-01", "--case", "Budsjett", "--draft", "--yes").Code);

        Assert.Equal(
            """
            ---
            draft: true
            status: planned
            agenda:
              - number: "3/2025"
                title: Godkjenning av møtebok
              - number: "4/2025"
                title: Budsjett
              - number: "5/2025"
                title: Ymse
            ---

            """,
            site.Text("communities/nordvik/ssu/2025-10-01.md"));
    }

    [Fact]
    public void A_committee_that_has_not_met_takes_the_words_of_its_community()
    {
        using var site = Nynorsk();
        site.Write("communities/nordvik/au/index.md", TestSite.Page("title: Arbeidsutval\ntier: working"));
        Assert.Equal(0, New(site, "", "meeting", "--committee", "nordvik/au", "--date", "2025-10-01", "--yes").Code);

        Assert.Contains("\"1/25\"\n    title: Godkjenning av møtebok\n", site.Text("communities/nordvik/au/2025-10-01.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_begin_with_who_was_called_and_a_heading_for_each_case_and_the_agenda_stays_byte_for_byte()
    {
        using var site = Committee();
        const string Agenda = "---\r\n# Innkallingen\r\nplace:   Teams\r\nagenda:\r\n  - { number: 5/25, title: Budsjett *2026*, kind: decision }\r\n  - { title: Pause, kind: break }\r\n  - { title: Orientering, kind: information }\r\n---\r\n";
        site.Write("communities/nordvik/ssu/2025-05-30.md", Agenda);
        var (code, printed, told) = New(site, "", "minutes", "nordvik/ssu/2025-05-30");

        Assert.Equal((0, ""), (code, told));
        Assert.Contains("2025-05-30.md.\n", printed, StringComparison.Ordinal);
        Assert.Equal(
            Agenda[..^"---\r\n".Length] + """
            minutesStatus: draft
            attendance:
              # Ta bort «#» foran varaene som møtte, og skriv «absent: true» på dem som ikke møtte.
              - { name: Anne Nes, title: Kommunedirektør, organisation: Nordvik, as: member }
              # - { name: Bo Vik, title: Helsesjef, as: deputy }
              - { name: Cato Li, as: observer }
              - { name: Dag Moe, as: secretary }
              - { name: Eva Ås, title: Referent, as: secretary }
            ---

            ## 5/25 Budsjett \*2026\*

            **Vedtak:**

            ## Orientering

            """.ReplaceLineEndings("\r\n"),
            site.Text("communities/nordvik/ssu/2025-05-30.md"));
        var told2 = site.Build().Diagnostics;
        Assert.Equal(["SAM0309"], told2.Select(one => one.Rule.Code));
        Assert.Equal(Samla.Diagnostics.Severity.Warning, told2[0].Severity);
        Assert.Contains("Anne Nes", site.PageAt("/nordvik/ssu/2025-05-30/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bo Vik", site.PageAt("/nordvik/ssu/2025-05-30/"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_decision_is_an_error_once_the_minutes_are_no_draft()
    {
        using var site = TestSite.WithMinutes("## 1/24 Budsjett\n\n**Vedtak:**", "minutesStatus: approved");
        Assert.Equal([Samla.Diagnostics.Severity.Error], site.Check().Diagnostics.Select(one => one.Severity));

        site.Write(TestSite.MeetingPath, TestSite.Page("minutesStatus: { status: draft }", "## 1/24 Budsjett\n\n**Vedtak:**"));
        Assert.Equal([Samla.Diagnostics.Severity.Warning], site.Check().Diagnostics.Select(one => one.Severity));
    }

    [Fact]
    public void Minutes_in_nynorsk_are_explained_in_nynorsk()
    {
        using var site = Nynorsk("seats:\n  - { party: nordvik, members: [{ name: Anne Nes }] }");
        site.Write("communities/nordvik/ssu/2025-05-30.md", "---\nplace: Teams\n---\n");
        Assert.Equal(0, New(site, "", "minutes", "nordvik/ssu/2025-05-30").Code);

        Assert.Contains("  # Ta bort «#» framfor varaene som møtte, og skriv «absent: true» på dei som ikkje møtte.\n", site.Text("communities/nordvik/ssu/2025-05-30.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nordvik/ssu/2025-05-16", "Det finnes ikke noe møte «nordvik/ssu/2025-05-16». Mente du «nordvik/ssu/2024-05-16»?")]
    [InlineData("nordvik/ssu/2024-03-14", "har alt tekst under feltene. Den blir ikke rørt.")]
    [InlineData("nordvik/ssu/2025-01-01", "Møtet «nordvik/ssu/2025-01-01» er et utkast. Ta bort «draft: true» i filen først.")]
    [InlineData("nordvik/ssu/2025-01-02", "sier at det ikke finnes referat (minutesStatus: none). Ta bort det feltet først.")]
    [InlineData("nordvik/ssu/2025-01-03", "står ikke på hver sin linje, så ingenting kan legges til.")]
    public void What_cannot_become_minutes_is_left_alone(string meeting, string sentence)
    {
        using var site = Committee();
        site.Write("communities/nordvik/ssu/2025-01-01.md", TestSite.Page("draft: true"));
        site.Write("communities/nordvik/ssu/2025-01-02.md", TestSite.Page("minutesStatus: none"));
        site.Write("communities/nordvik/ssu/2025-01-03.md", TestSite.Page("{ place: Teams }"));
        var before = site.InputFiles();
        var (code, _, told) = New(site, "", "minutes", meeting);

        Assert.Equal(2, code);
        Assert.Contains(sentence, told, StringComparison.Ordinal);
        Assert.Equal(before, site.InputFiles());
    }

    private static (int Code, string Printed, string Told) New(TestSite site, string answers, params string[] arguments)
    {
        using var reader = new StringReader(answers);
        return TestSite.Command(reader, ["new", .. arguments, "--input", site.Input]);
    }

    // A committee that meets four times a year on Thursdays, twice of three times on Teams.
    private static TestSite Committee()
    {
        var site = TestSite.WithCommittee(
            """
            seats:
              - party: nordvik
                members:
                  - { name: Forrige Medlem, until: 2024-12-31 }
                  - { name: Anne Nes, title: Kommunedirektør, organisation: Nordvik, from: 2025-01-01, deputy: { name: Bo Vik, title: Helsesjef } }
              - { group: users, kind: observer, members: [{ name: Cato Li }] }
              - { party: nordvik, role: secretary, members: [{ name: Dag Moe }] }
            """,
            ("parties/alle.yaml", "nordvik: { name: Nordvik, kind: municipality }\n"));
        for (var i = 0; i < Dates.Length; i++)
        {
            var number = i < 4 ? $"{(2 * i) + 1}/24" : $"{(2 * (i - 4)) + 1}/25";
            var last = i < 4 ? $"{(2 * i) + 2}/24" : $"{(2 * (i - 4)) + 2}/25";
            site.Write($"communities/nordvik/ssu/{Dates[i]}.md", TestSite.Page(
                $"""
                time: "{(i == 5 ? "09:00-10:00" : "12:00-14:00")}"
                place: {(i % 3 == 0 ? "Rådhuset" : "Teams")}
                digital: {(i % 3 == 0 ? "false" : "true")}
                agenda:
                  - number: {number}
                    title: Godkjenning av innkalling og saksliste
                    kind: decision
                    duration: 5
                  - title: Tema {i}
                  - title: Pause
                    kind: break
                  - number: {last}
                    title: Eventuelt
                    kind: other
                attendance:
                  - name: Eva Ås
                    title: Referent
                    as: secretary
                """,
                $"## {number} Godkjenning av innkalling og saksliste\n\nGodkjent."));
        }

        return site;
    }

    private static TestSite Nynorsk(string front = "short: SSU") => new(
        ("parties/alle.yaml", "nordvik: { name: Nordvik, kind: municipality }\n"),
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nlanguage: nn")),
        (TestSite.CommitteePath, TestSite.Page($"title: Strategisk samarbeidsutval\ntier: strategic\n{front}")),
        ("communities/nordvik/ssu/2025-03-01.md", TestSite.Page("agenda:\n  - { number: 1/2025, title: Godkjenning av møtebok }\n  - { number: 2/2025, title: Ymse }")));
}
