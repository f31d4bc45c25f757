namespace Samla.Tests.Commands;

public class DueTests
{
    [Fact]
    public void What_falls_due_is_told_by_community_and_date_with_the_line()
    {
        using var site = Made();
        var (code, printed, told) = TestSite.Command("due", "--input", site.Input, "--date", "2025-06-01");

        Assert.Equal((0, ""), (code, told));
        Assert.Equal(
            $"""
            Dette forfaller fra 1. juni 2025 til 31. juli 2025:

            Nordvik
              15. juni 2025  SSU: perioden til den som er leder, går ut. ({site.Input}/{TestSite.CommitteePath}:7)
              1. juli 2025   «Avtalen» går ut. ({site.Input}/agreements/nordvik/avtale.md:5)

            Sørvik
              30. juni 2025  SU: perioden til Kari (fastlege) går ut. ({site.Input}/communities/sorvik/su/index.md:7)

            Nasjonalt
              1. juni 2025   «Rammeavtale» går ut. ({site.Input}/agreements/national/rammeavtale.md:5)

            """,
            printed);
    }

    [Fact]
    public void As_markdown_it_is_a_list_of_tasks_with_links_to_the_lines()
    {
        using var site = Made();
        var (code, printed, told) = TestSite.Command(
            "due", "--input", site.Input, "--date", "2025-06-01", "--format", "markdown", "--files", "https://kode.example/nordvik/blob/main");

        Assert.Equal((0, ""), (code, told));
        Assert.StartsWith("Dette forfaller fra 1. juni 2025 til 31. juli 2025:\n\n## Nordvik\n\n- [ ] **15. juni 2025**: SSU: perioden til den som er leder, går ut. ([`", printed, StringComparison.Ordinal);
        Assert.Contains($"{TestSite.CommitteePath}:7`](https://kode.example/nordvik/blob/main/", printed, StringComparison.Ordinal);
        Assert.Contains($"{TestSite.CommitteePath}?plain=1#L7))\n", printed, StringComparison.Ordinal);
        Assert.Equal(4, printed.Split("- [ ] ").Length - 1);
        Assert.True(printed.IndexOf("## Sørvik", StringComparison.Ordinal) < printed.IndexOf("## Nasjonalt", StringComparison.Ordinal));
    }

    [Fact]
    public void As_markdown_without_an_address_files_are_named_and_nothing_is_a_task_when_nothing_is_due()
    {
        using var site = Made();

        Assert.Contains($"({'`'}{site.Input}/{TestSite.CommitteePath}:7{'`'})\n", TestSite.Command("due", "--input", site.Input, "--date", "2025-06-01", "--format", "markdown").Printed, StringComparison.Ordinal);
        Assert.Equal("Ingenting forfaller fra 1. januar 2020 til 1. mars 2020.\n", TestSite.Command("due", "--input", site.Input, "--date", "2020-01-01", "--format", "markdown").Printed);
    }

    [Fact]
    public void As_markdown_many_are_counted_where_there_is_no_room_for_them()
    {
        using var site = Made();
        var text = string.Concat(Enumerable.Range(0, 100).Select(i => $"\n  - {{ group: gp, members: [{{ name: Person {i}, until: 2025-06-30 }}] }}"));
        site.Write("communities/sorvik/su/index.md", TestSite.Page($"title: Samarbeidsutval\nshort: SU\ntier: strategic\n\nseats:{text}"));
        var printed = TestSite.Command("due", "--input", site.Input, "--date", "2025-06-01", "--format", "markdown").Printed;

        Assert.InRange(printed.Length, 3000, 5000);
        Assert.Contains(" til får ikke plass her.\n", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13d", false)]
    [InlineData("14d", true)]
    [InlineData("2w", true)]
    [InlineData("1m", true)]
    public void How_far_ahead_is_written_in_days_weeks_or_months(string within, bool there)
    {
        using var site = Made();

        Assert.Equal(there, TestSite.Command("due", "--input", site.Input, "--date", "2025-06-01", "--within", within).Printed.Contains("15. juni", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("60")]
    [InlineData("0d")]
    [InlineData("-3d")]
    [InlineData("to uker")]
    [InlineData("99999d")]
    public void Another_stretch_of_time_gets_a_sentence(string within)
    {
        var (code, _, told) = TestSite.Command("due", $"--within={within}");

        Assert.Equal(2, code);
        Assert.Contains($"«{within}» er ikke et tidsrom. Skriv dager, uker eller måneder: --within 60d, 8w eller 6m.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void One_community_can_be_asked_for()
    {
        using var site = Made();
        var printed = TestSite.Command("due", "--input", site.Input, "--date", "2025-06-01", "--community", "sorvik").Printed;

        Assert.Contains("Kari", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Nordvik", printed, StringComparison.Ordinal);
        Assert.Contains("Mente du «sorvik»?", TestSite.Command("due", "--input", site.Input, "--community", "sorvk").Told, StringComparison.Ordinal);
    }

    [Fact]
    public void When_nothing_falls_due_that_is_said()
    {
        using var site = Made();

        Assert.Equal("Ingenting forfaller fra 1. januar 2020 til 1. mars 2020.\n", TestSite.Command("due", "--input", site.Input, "--date", "2020-01-01").Printed);
    }

    [Fact]
    public void Errors_in_the_files_are_told_instead()
    {
        using var site = Made();
        site.Write("communities/sorvik/index.md", TestSite.Page("titel: Sørvik"));
        var (code, printed, told) = TestSite.Command("due", "--input", site.Input);

        Assert.Equal((1, ""), (code, printed));
        Assert.Contains("SAM0106", told, StringComparison.Ordinal);
        Assert.Equal(2, TestSite.Command("due", "--input", Path.Combine(site.Input, "borte")).Code);
    }

    private static TestSite Made() => new(
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic\n\nleaders:\n  - { role: chair, until: 2025-06-15 }")),
        ("communities/sorvik/index.md", TestSite.Page("title: Helsefellesskapet Sørvik\nshort: Sørvik\nlanguage: nn")),
        ("communities/sorvik/su/index.md", TestSite.Page("title: Samarbeidsutval\nshort: SU\ntier: strategic\n\nseats:\n  - { group: gp, members: [{ name: Kari, until: 2025-06-30 }] }")),
        ("agreements/nordvik/avtale.md", TestSite.Page("title: Avtalen\nlevels: [overall]\nparties: []\nvalidUntil: 2025-07-01")),
        ("agreements/national/rammeavtale.md", TestSite.Page("title: Rammeavtale\nlevels: [national]\nparties: []\nvalidUntil: 2025-06-01")));
}
