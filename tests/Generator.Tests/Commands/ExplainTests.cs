using Samla.Diagnostics;
using Samla.Requirements;

namespace Samla.Tests.Commands;

public class ExplainTests
{
    [Theory]
    [InlineData("SAM0301")]
    [InlineData("sam0301")]
    [InlineData("malformed-case-number")]
    public void A_code_or_its_name_gives_its_page_as_plain_text(string word)
    {
        var (code, printed, told) = TestSite.Command("explain", word);

        Assert.Equal((0, ""), (code, told));
        Assert.StartsWith("SAM0301 malformed-case-number\n=============================\n\nA heading in minutes", printed, StringComparison.Ordinal);
        Assert.Contains("\n| feil SAM0301 (malformed-case-number): Saksnummeret i «27-21 Godkjenning» kan ikke leses.\n\nSeverity: error.\n\nFails\n-----\n", printed, StringComparison.Ordinal);
        Assert.Contains("\n    ## 27-21 Godkjenning\n", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("```", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_is_explained() =>
        Assert.All(Rules.All, rule => Assert.StartsWith($"{rule.Code} {rule.Name}\n", TestSite.Command("explain", rule.Code).Printed, StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_requirement_that_has_a_page_is_explained() => Assert.All(
        RequirementKind.All.Keys.Where(kind => File.Exists(Path.Combine(Repository.Root, "docs", "requirements", $"{kind}.md"))),
        kind => Assert.StartsWith($"{kind}\n=", TestSite.Command("explain", kind).Printed, StringComparison.Ordinal));

    [Fact]
    public void A_table_stands_in_columns_and_a_list_keeps_its_marks() => Assert.Equal(
        "krav\n====\n\nEn lenke og kode.\n\nfelt   hva\n-----  ---\nseats  a\n\n- en\n- to\n  - inni\n",
        Explaining.PlainPage.Of("# `krav`\n\nEn [lenke](x.md) og `kode`.\n\n| felt | hva |\n|---|---|\n| `seats` | a |\n\n- en\n- to\n  - inni\n"));

    [Fact]
    public void An_unknown_word_gets_the_nearest_ones()
    {
        var (code, printed, told) = TestSite.Command("explain", "unknwon-key");

        Assert.Equal((2, ""), (code, printed));
        Assert.StartsWith("«unknwon-key» er verken en kode eller en kravtype. Mente du «unknown-key»", told, StringComparison.Ordinal);
        Assert.Contains("«SAM0301»", TestSite.Command("explain", "SAM0331").Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_word_what_can_be_asked_for_is_told() => Assert.Contains("fra SAM0101 til SAM0904", TestSite.Command("explain").Told, StringComparison.Ordinal);
}
