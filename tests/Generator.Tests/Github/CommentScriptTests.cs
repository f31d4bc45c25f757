namespace Samla.Tests.Github;

public sealed class CommentScriptTests : IDisposable
{
    private const string Comments = "/repos/nordvik/samla/issues/7/comments";

    private readonly string folder = Directory.CreateTempSubdirectory("samla-").FullName;

    [Fact]
    public async Task The_first_time_there_is_a_comment_and_then_it_is_updated()
    {
        await using var github = await Started();
        Tell("## Dette publiseres\n\nFørste gang.\n");
        Assert.Equal((0, "Kommentaren er skrevet.\n", ""), Run(github));
        Tell("## Dette publiseres\n\nAndre gang.\n");
        Assert.Equal((0, "Kommentaren er oppdatert.\n", ""), Run(github));

        Assert.Equal(
            "<!-- samla -->\n**Forhåndsvisning:** https://deploy-preview-7--samla-portal.netlify.app. Den oppdateres noen minutter etter hver endring uten feil.\n\n## Dette publiseres\n\nAndre gang.",
            $"{Assert.Single(github.Comments)["body"]}");
        Assert.Equal([$"POST {Comments}", "PATCH /repos/nordvik/samla/issues/comments/1000"], github.Written);
    }

    [Fact]
    public async Task What_is_told_already_is_left_alone()
    {
        await using var github = await Started();
        Tell("Det samme.");
        Run(github);
        Run(github);

        Assert.Equal([$"POST {Comments}"], github.Written);
    }

    [Fact]
    public async Task Comments_of_others_are_left_alone_however_they_begin_and_however_many_there_are()
    {
        await using var github = await Started();
        github.AddComment(7, "<!-- samla -->\nJeg later som.", "User");
        for (var i = 0; i < 250; i++)
        {
            github.AddComment(7, $"Merknad {i}", i % 2 == 0 ? "User" : "Bot");
        }

        var own = github.AddComment(7, "<!-- samla -->\nFør.", "Bot");
        Tell("Nå.");
        Run(github);

        Assert.Equal([$"PATCH /repos/nordvik/samla/issues/comments/{own["id"]}"], github.Written);
    }

    [Fact]
    public async Task Without_a_change_of_the_content_nothing_is_said_but_an_earlier_comment_is_put_right()
    {
        await using var github = await Started();
        Tell("Ingenting i innholdet er endret.", changed: false);
        Run(github);
        Assert.Empty(github.Written);

        github.AddComment(7, "<!-- samla -->\n1 ny.", "Bot");
        Run(github);
        Assert.EndsWith("Ingenting i innholdet er endret.", $"{Assert.Single(github.Comments)["body"]}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gren", "gammel")]
    [InlineData("annen", "ny")]
    public async Task Only_the_pull_request_that_is_at_that_commit_is_told(string branch, string sha)
    {
        await using var github = await Started();
        Tell("Tekst.");
        var (code, printed, _) = Run(github, branch, sha);

        Assert.Equal((0, "Ingen åpen pull request er på denne versjonen. En nyere får sin egen melding.\n"), (code, printed));
        Assert.Empty(github.Written);
    }

    [Fact]
    public async Task A_link_in_the_place_of_the_text_is_refused()
    {
        await using var github = await Started();
        Tell("Tekst.");
        File.WriteAllText(Path.Combine(folder, "hemmelig"), "hemmelig");
        File.Delete(Path.Combine(folder, "comment.md"));
        File.CreateSymbolicLink(Path.Combine(folder, "comment.md"), Path.Combine(folder, "hemmelig"));

        Assert.Equal(1, Run(github).Code);
        Assert.Empty(github.Written);
    }

    [Fact]
    public async Task Text_that_is_too_long_is_cut()
    {
        await using var github = await Started();
        Tell(new string('x', 70_000));
        Run(github);

        Assert.InRange($"{Assert.Single(github.Comments)["body"]}".Length, 65_000, 65_536);
    }

    [Fact]
    public async Task Without_the_name_of_the_site_no_address_is_guessed()
    {
        await using var github = await Started();
        Tell("Tekst.");
        Run(github, site: "");

        Assert.Equal("<!-- samla -->\nTekst.", $"{Assert.Single(github.Comments)["body"]}");
    }

    [Fact]
    public async Task When_github_refuses_the_script_fails_and_says_so()
    {
        await using var github = await Started();
        Tell("Tekst.");
        var (code, _, told) = Script.Run("comment.mjs", folder, new(Environment(github, "gren", "ny", "")) { ["GITHUB_TOKEN"] = "feil" }, folder);

        Assert.Equal(1, code);
        Assert.Contains(": 401", told, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<FakeGithub> Started()
    {
        var github = await FakeGithub.Start();
        github.Pulls.Add((6, "kari:annen", "gammel"));
        github.Pulls.Add((7, "kari:gren", "ny"));
        return github;
    }

    private void Tell(string text, bool changed = true)
    {
        File.WriteAllText(Path.Combine(folder, "comment.md"), text);
        if (changed)
        {
            File.WriteAllText(Path.Combine(folder, "changed"), "");
        }
    }

    private (int Code, string Printed, string Told) Run(FakeGithub github, string branch = "gren", string sha = "ny", string site = "samla-portal") =>
        Script.Run("comment.mjs", folder, Environment(github, branch, sha, site), folder);

    private static Dictionary<string, string> Environment(FakeGithub github, string branch, string sha, string site) =>
        new(github.Environment) { ["HEAD_OWNER"] = "kari", ["HEAD_BRANCH"] = branch, ["HEAD_SHA"] = sha, ["NETLIFY_SITE_NAME"] = site };
}
