namespace Samla.Tests.Commands;

public class CheckTests
{
    [Fact]
    public void A_broken_duty_is_told_with_the_line_that_would_change_it_and_where_the_rule_stands()
    {
        using var site = RuledSite.Made();
        var (code, printed, told) = site.RunCheck();

        Assert.Equal((1, ""), (code, told));
        Assert.Contains(
            $"""
            {site.Input}/{TestSite.CommitteePath}

            brutt (representation): Fastlegen har plass – Nordvik, SSU
              --> {site.Input}/{TestSite.CommitteePath}:6:1
               6 | seats:
                 | ^^^^^
              Kravet: Krever minst 1 fastlege.
              Funnet: SSU: listen over plasser er fullstendig og har ingen slik plass.
              Regelen: punkt 2.1, skal, vedtatt av partene: {site.Input}/{RuledSite.RulesPath}:4:5

            """,
            printed,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_breaks_no_duty_has_one_line_and_the_rest_is_only_counted()
    {
        using var site = RuledSite.Made();
        var printed = site.RunCheck().Printed;

        Assert.Contains("brutt (representation): Brukerne har plass – Nordvik, SSU. SSU: listen over plasser er fullstendig og har ingen slik plass. (linje 6)\n", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Kommunene har plass", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("God tone", printed, StringComparison.Ordinal);
        Assert.Contains("           brutt  ikke dokumentert  avvik med grunn  oppfylt  gjelder ikke\n  Nordvik      2                 1                1        1             0\n", printed, StringComparison.Ordinal);
        Assert.Contains("1 plikt er brutt, så koden er 1. Med --fail-on none er den 0.", printed, StringComparison.Ordinal);
        Assert.Contains("--only undocumented", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("met", "oppfylt (representation): Kommunene har plass")]
    [InlineData("undocumented", "ikke dokumentert (text): God tone, alltid: 100 %")]
    [InlineData("waived", "  Grunn: Det er bare én kommune.")]
    [InlineData("tier", "avvik med grunn (tier): Det finnes et lokalt utvalg – Nordvik")]
    public void Only_shows_what_is_asked_for_in_full(string word, string part)
    {
        using var site = RuledSite.Made();
        var (code, printed, _) = site.RunCheck("--only", word);

        Assert.Equal(0, code);
        Assert.Contains(part, printed, StringComparison.Ordinal);
        Assert.DoesNotContain("brutt (", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_words_a_kind_and_an_outcome_must_both_fit()
    {
        using var site = RuledSite.Made();
        var printed = site.RunCheck("--only", "representation", "--only", "met", "--only", "undocumented").Printed;

        Assert.Contains("Kommunene har plass", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Fastlegen har plass", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("God tone", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_shows_its_diagnostics_and_no_finding()
    {
        using var site = RuledSite.Made();
        site.Write(TestSite.MeetingPath, TestSite.Page("agenda:\n  - { number: 27/21, title: Budsjett }", "## 27/21 Budsjett for 2022\n\nTekst."));

        Assert.Contains("advarsel SAM0303", site.RunCheck("--only", "sam0303").Told, StringComparison.Ordinal);
        Assert.DoesNotContain("Fastlegen har plass", site.RunCheck("--only", "SAM0303").Printed, StringComparison.Ordinal);
        Assert.Equal("", site.RunCheck("--only", "SAM0106").Told);
        Assert.Equal("", site.RunCheck("--only", "met").Told);
    }

    [Fact]
    public void A_community_by_itself_counts_by_itself()
    {
        using var site = RuledSite.Made();
        var (code, printed, _) = site.RunCheck("--community", "sorvik");

        Assert.Equal(0, code);
        Assert.DoesNotContain("Fastlegen", printed, StringComparison.Ordinal);
        Assert.Equal(1, site.RunCheck("--community", "nordvik").Code);
    }

    [Theory]
    [InlineData("broken", 1)]
    [InlineData("undocumented", 1)]
    [InlineData("none", 0)]
    public void The_code_follows_what_it_is_to_fail_on(string word, int code)
    {
        using var site = RuledSite.Made();

        Assert.Equal(code, site.RunCheck("--fail-on", word).Code);
    }

    [Fact]
    public void What_nothing_is_known_of_fails_only_when_asked_to()
    {
        using var site = RuledSite.Made();
        site.AddDoctor();

        Assert.Equal(0, site.RunCheck().Code);
        Assert.Equal(1, site.RunCheck("--fail-on", "undocumented").Code);
        Assert.Contains("1 plikt er brutt eller ikke dokumentert", site.RunCheck("--fail-on", "undocumented").Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_doesn_t_fail_on_findings()
    {
        using var site = RuledSite.Made();

        Assert.Equal(0, TestSite.Command("build", "--input", site.Input, "--output", site.Output, "--date", "2025-06-01").Code);
    }

    [Fact]
    public void With_errors_in_the_files_no_requirement_is_held_against_them_and_that_is_said()
    {
        using var site = RuledSite.Made();
        site.Write("communities/sorvik/index.md", TestSite.Page("title: Sørvik\nregoin: nord"));
        var (code, printed, _) = site.RunCheck("--fail-on", "none");

        Assert.Equal(1, code);
        Assert.Contains("Kravene er ikke holdt mot opplysningene, for filene har feil.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_told_in_the_written_standard_of_their_file()
    {
        using var site = RuledSite.Made();
        site.Write(TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nn"));
        var printed = site.RunCheck().Printed;

        Assert.Contains("brote (representation): Fastlegen har plass", printed, StringComparison.Ordinal);
        Assert.Contains("  Kravet: Krev minst 1 fastlege.", printed, StringComparison.Ordinal);
        Assert.Contains("skal, vedteke av partane", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml", "text, github, sarif eller json")]
    [InlineData("--fail-on", "alt", "broken, undocumented eller none")]
    [InlineData("--only", "represetation", "Mente du «representation»?")]
    [InlineData("--only", "zzz", "broken, undocumented, waived, met, not-applicable")]
    [InlineData("--community", "nordvk", "Mente du «nordvik»? Skriv nordvik eller sorvik")]
    [InlineData("--against", "ikke-her.json", "data/findings.json")]
    public void An_unknown_value_gets_a_sentence_with_those_that_are_known(string option, string value, string part)
    {
        using var site = RuledSite.Made();
        var (code, _, told) = site.RunCheck(option, value);

        Assert.Equal(2, code);
        Assert.Contains($"«{value}»", told, StringComparison.Ordinal);
        Assert.Contains(part, told, StringComparison.Ordinal);
    }
}
