using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samla.Tests.Commands;

public partial class CheckFormatTests
{
    [Fact]
    public void On_github_each_line_is_a_command_that_is_escaped()
    {
        using var site = RuledSite.Made();
        var (code, printed, told) = site.RunCheck("--format", "github", "--only", "undocumented", "--only", "broken");
        var lines = printed.TrimEnd('\n').Split('\n');

        Assert.Equal((1, ""), (code, told));
        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Assert.Matches(Command(), line));
        Assert.Contains(
            $"::error file={site.Input}/{TestSite.CommitteePath},line=6,col=1,endColumn=6,title=brutt%3A Fastlegen har plass – Nordvik%2C SSU::"
            + "Krever minst 1 fastlege.%0ASSU: listen over plasser er fullstendig og har ingen slik plass.%0Apunkt 2.1, skal, vedtatt av partene: ",
            printed,
            StringComparison.Ordinal);
        Assert.Contains("::warning ", printed, StringComparison.Ordinal);
        Assert.Contains("title=ikke dokumentert%3A God tone%2C alltid%3A 100 %25 – Nordvik::Et krav i ord.%0A", printed, StringComparison.Ordinal);
        Assert.Contains("::notice ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void On_github_a_mistake_is_an_error_with_reason_and_remedy()
    {
        using var site = TestSite.WithText("Om oss.", "regoin: nord");
        var (code, printed, told) = site.RunCheck("--format", "github");

        Assert.Equal((1, ""), (code, told));
        Assert.StartsWith($"::error file={site.Input}/{TestSite.CommunityPath},line=3,col=1,endColumn=7,title=SAM0106 unknown-key::Feltet «regoin» finnes ikke her.", printed, StringComparison.Ordinal);
        Assert.Equal(2, printed.Split("%0A").Length - 1);
    }

    [Fact]
    public void Json_has_every_finding_with_all_that_is_known_of_it()
    {
        using var site = RuledSite.Made();
        using var document = JsonDocument.Parse(site.RunCheck("--format", "json").Printed);
        var all = document.RootElement.EnumerateArray().ToList();
        var broken = all.Single(one => one.GetProperty("requirement").GetString() == "guidelines/nordvik/regler#fastlege");

        Assert.Equal(5, all.Count);
        Assert.All(all, one => Assert.Equal("finding", one.GetProperty("type").GetString()));
        Assert.Equal(
            [
                "type", "kind", "title", "subjectKind", "community", "committee", "subject", "requirement", "clause", "basis", "strength", "outcome", "expected", "found",
                "source", "url", "file", "line", "column", "endLine", "endColumn", "rule",
            ],
            broken.EnumerateObject().Select(field => field.Name));
        Assert.Equal("Krev minst 1 fastlege.", broken.GetProperty("expected").GetProperty("nn").GetString());
        Assert.Equal(6, broken.GetProperty("line").GetInt32());
        Assert.Equal(4, broken.GetProperty("rule").GetProperty("line").GetInt32());
        Assert.Equal("Det er bare én kommune.", all.Single(one => one.GetProperty("outcome").GetString() == "waived").GetProperty("waiver").GetProperty("reason").GetString());
    }

    [Fact]
    public void Json_has_diagnostics_with_the_words_in_both_standards()
    {
        using var site = TestSite.WithText("Om oss.", "regoin: nord");
        using var document = JsonDocument.Parse(site.RunCheck("--format", "json").Printed);
        var one = Assert.Single(document.RootElement.EnumerateArray());

        Assert.Equal(("diagnostic", "SAM0106", "error"), (one.GetProperty("type").GetString(), one.GetProperty("code").GetString(), one.GetProperty("severity").GetString()));
        Assert.Equal("Feltet «regoin» finst ikkje her. Meinte du «region»?", one.GetProperty("message").GetProperty("nn").GetString());
        Assert.Equal((3, 1, 3, 7), (one.GetProperty("line").GetInt32(), one.GetProperty("column").GetInt32(), one.GetProperty("endLine").GetInt32(), one.GetProperty("endColumn").GetInt32()));
    }

    [GeneratedRegex("^::(error|warning|notice) file=[^,:]+(,(line|col|endColumn)=[1-9][0-9]*)*,title=[^,:]+::[^\\r\\n]+$")]
    private static partial Regex Command();
}
