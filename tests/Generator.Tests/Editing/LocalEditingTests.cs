using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Samla.Commands;
using Samla.Editing;
using Samla.Previewing;
using Samla.Theme;

namespace Samla.Tests.Editing;

/// <summary>What the server on this machine lets the editor in the browser do, and nobody else.</summary>
public class LocalEditingTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_listed_read_and_written_in_the_folder_of_the_content()
    {
        using var site = Made();
        await using var server = await Shown(site, new LocalEditing(site.Input));

        var listed = await Ask(server, """{"action":"entriesByFolder","params":{"folder":"input/communities/nordvik/ssu","extension":"md","depth":1}}""");
        Assert.Equal(["input/communities/nordvik/ssu/2024-03-18.md", "input/communities/nordvik/ssu/index.md"], JsonNode.Parse(listed.Text)!.AsArray().Select(one => one!["file"]!["path"]!.GetValue<string>()));
        var read = await Ask(server, """{"action":"getEntry","params":{"path":"input/communities/nordvik/ssu/2024-03-18.md"}}""");
        Assert.Equal("---\nsummary: Et møte.\n---\n\n\n", JsonNode.Parse(read.Text)!["data"]!.GetValue<string>());
        var written = await Ask(server, """{"action":"persistEntry","params":{"dataFiles":[{"path":"input/communities/nordvik/ssu/2024-06-01.md","raw":"---\n---\nØ\n"}],"assets":[]}}""");
        Assert.Equal(HttpStatusCode.OK, written.Status);
        Assert.Equal("---\n---\nØ\n", await File.ReadAllTextAsync(Path.Combine(site.Input, "communities/nordvik/ssu/2024-06-01.md"), Cancelled));
    }

    [Theory]
    [InlineData("input/../../x.md")]
    [InlineData("output/index.md")]
    [InlineData("/etc/x.md")]
    [InlineData("input/../input-2/x.md")]
    [InlineData("input/site.yaml")]
    [InlineData("input/communities/nordvik/ssu/x.sh")]
    public async Task Nothing_but_pages_of_the_content_is_written_or_read(string path)
    {
        using var site = Made();
        await using var server = await Shown(site, new LocalEditing(site.Input));

        var written = await Ask(server, new JsonObject { ["action"] = "persistEntry", ["params"] = new JsonObject { ["dataFiles"] = new JsonArray(new JsonObject { ["path"] = path, ["raw"] = "x" }) } }.ToJsonString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, written.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Ask(server, new JsonObject { ["action"] = "getEntry", ["params"] = new JsonObject { ["path"] = path } }.ToJsonString())).Status);
    }

    [Theory]
    [InlineData("https://evil.example", "application/json")]
    [InlineData(null, "application/json")]
    [InlineData("", "text/plain")]
    public async Task A_page_of_another_site_can_ask_for_nothing(string? origin, string type)
    {
        using var site = Made();
        await using var server = await Shown(site, new LocalEditing(site.Input));

        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(server, """{"action":"info","params":{}}""", origin?.Length == 0 ? server.Address : origin, type)).Status);
    }

    [Fact]
    public async Task Without_the_option_the_server_only_shows()
    {
        using var site = Made();
        await using var server = await Shown(site, null);

        Assert.Equal(HttpStatusCode.NotFound, (await Ask(server, """{"action":"info","params":{}}""")).Status);
        Assert.Contains("github", await Config(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configuration_writes_here_instead_of_to_github()
    {
        using var site = Made();
        await using var server = await Shown(site, new LocalEditing(site.Input));
        var config = JsonNode.Parse(await Config(server))!["config"]!;

        Assert.Equal("""{"name":"proxy","proxy_url":"/admin/api/v1","branch":"main"}""", config["backend"]!.ToJsonString());
        Assert.Null(config["publish_mode"]);
    }

    [Fact]
    public async Task The_editor_is_there_on_this_machine_even_when_the_site_names_no_repository()
    {
        using var site = TestSite.WithMinutes("");
        await using var server = await Shown(site, new LocalEditing(site.Input));
        await using var without = await Shown(site, null);
        using var browser = new HttpClient();

        Assert.Contains("proxy", await Config(server), StringComparison.Ordinal);
        Assert.Contains("/admin/nordvik/", await browser.GetStringAsync(new Uri($"{server.Address}/admin/"), Cancelled), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri($"{without.Address}/admin/"), Cancelled)).StatusCode);
    }

    private static async Task<string> Config(Preview server)
    {
        using var browser = new HttpClient();
        return await browser.GetStringAsync(new Uri($"{server.Address}/admin/nordvik/config.json"), Cancelled);
    }

    private static Task<(HttpStatusCode Status, string Text)> Ask(Preview server, string text) => Ask(server, text, server.Address, "application/json");

    private static async Task<(HttpStatusCode Status, string Text)> Ask(Preview server, string text, string? origin, string type)
    {
        using var browser = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address + LocalEditing.Address)) { Content = new StringContent(text, Encoding.UTF8, type) };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        var answer = await browser.SendAsync(request, Cancelled);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private static Task<Preview> Shown(TestSite site, LocalEditing? editing) => Preview.Start(new BuildOptions(site.Input, null, TestSite.Day, null, NoIndex: true), ThemeFiles.BesideProgram, 0, editing);

    private static TestSite Made()
    {
        var site = TestSite.WithMinutes("");
        site.Write("site.yaml", "title: Prøve\naddress: https://prove.example\nlanguages: [nb, nn]\nediting: { repository: nordvik/portal, logIn: https://innlogging.example }\n");
        return site;
    }
}
