namespace Samla.Tests.Github;

public sealed class DueIssueScriptTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("samla-").FullName;

    [Fact]
    public async Task One_issue_is_opened_updated_and_closed()
    {
        await using var github = await FakeGithub.Start();
        Assert.Equal((0, "En sak er åpnet.\n", ""), Run(github, "Dette forfaller:\n\n- [ ] Første\n"));
        var issue = Assert.Single(github.Issues);
        Assert.Equal(("Dette forfaller", """["forfall"]""", "open"), ($"{issue["title"]}", issue["labels"]!.ToJsonString(), $"{issue["state"]}"));
        Assert.StartsWith("<!-- samla due -->\nDette forfaller:\n\n- [ ] Første\n", $"{issue["body"]}", StringComparison.Ordinal);

        Assert.Equal((0, "Sak 1 er oppdatert.\n", ""), Run(github, "Dette forfaller:\n\n- [ ] Andre\n"));
        Assert.Contains("- [ ] Andre\n", $"{Assert.Single(github.Issues)["body"]}", StringComparison.Ordinal);

        Assert.Equal((0, "Ingenting forfaller fra i dag til i morgen.\n", ""), Run(github, "Ingenting forfaller fra i dag til i morgen.\n"));
        Assert.Equal("closed", $"{github.Issues[0]["state"]}");
        Assert.Equal("Ingenting forfaller fra i dag til i morgen.", $"{Assert.Single(github.Comments)["body"]}");

        Run(github, "Ingenting forfaller fra i dag til i morgen.\n");
        Assert.Single(github.Comments);
        Run(github, "Dette forfaller:\n\n- [ ] Tredje\n");
        Assert.Equal(2, github.Issues.Count);
    }

    [Fact]
    public async Task What_is_ticked_stays_ticked_as_long_as_it_is_due()
    {
        await using var github = await FakeGithub.Start();
        Run(github, "- [ ] Første\n- [ ] Andre\n");
        github.Issues[0]["body"] = $"{github.Issues[0]["body"]}".Replace("- [ ] Første", "- [x] Første", StringComparison.Ordinal);
        Run(github, "- [ ] Andre\n- [ ] Første\n- [ ] Tredje\n");

        Assert.Contains("- [ ] Andre\n- [x] Første\n- [ ] Tredje\n", $"{github.Issues[0]["body"]}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_issue_of_somebody_else_with_the_same_label_is_left_alone()
    {
        await using var github = await FakeGithub.Start();
        github.Issues.Add(new() { ["number"] = 1, ["state"] = "open", ["body"] = "Husk årsmøtet.", ["labels"] = new System.Text.Json.Nodes.JsonArray("forfall") });
        Run(github, "- [ ] Første\n");

        Assert.Equal(["POST /repos/nordvik/samla/issues"], github.Written);
    }

    [Fact]
    public async Task The_program_s_own_list_is_understood()
    {
        using var site = new TestSite(
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik")),
            (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic\n\nleaders:\n  - { role: chair, until: 2025-06-15 }")));
        await using var github = await FakeGithub.Start();

        Run(github, TestSite.Command("due", "--input", site.Input, "--date", "2025-06-01", "--format", "markdown").Printed);
        Assert.Contains("## Nordvik\n\n- [ ] **15. juni 2025**: SSU: ", $"{Assert.Single(github.Issues)["body"]}", StringComparison.Ordinal);
        Run(github, TestSite.Command("due", "--input", site.Input, "--date", "2020-01-01", "--format", "markdown").Printed);
        Assert.Equal("closed", $"{github.Issues[0]["state"]}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private (int Code, string Printed, string Told) Run(FakeGithub github, string text)
    {
        var file = Path.Combine(folder, "due.md");
        File.WriteAllText(file, text);
        return Script.Run("due-issue.mjs", folder, github.Environment, file);
    }
}
