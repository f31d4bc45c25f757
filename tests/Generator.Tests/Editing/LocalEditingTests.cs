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
        var editing = new LocalEditing(site.Input);
        await using var server = await Shown(site, editing);

        var listed = await Ask(server, editing.Address, """{"action":"entriesByFolder","params":{"folder":"input/communities/nordvik/ssu","extension":"md","depth":1}}""");
        Assert.Equal(["input/communities/nordvik/ssu/2024-03-18.md", "input/communities/nordvik/ssu/index.md"], JsonNode.Parse(listed.Text)!.AsArray().Select(one => one!["file"]!["path"]!.GetValue<string>()));
        var read = await Ask(server, editing.Address, """{"action":"getEntry","params":{"path":"input/communities/nordvik/ssu/2024-03-18.md"}}""");
        Assert.Equal("---\nsummary: Et møte.\n---\n\n\n", JsonNode.Parse(read.Text)!["data"]!.GetValue<string>());
        var written = await Ask(server, editing.Address, """{"action":"persistEntry","params":{"dataFiles":[{"path":"input/communities/nordvik/ssu/2024-06-01.md","raw":"---\n---\nØ\n"}],"assets":[]}}""");
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
    [InlineData("input//etc/x.md")]
    [InlineData("input/..\\..\\x.md")]
    [InlineData("input/communities/\0/x.md")]
    [InlineData("input/communities/./x.md")]
    public async Task Nothing_but_pages_of_the_content_is_written_or_read(string path)
    {
        using var site = Made();
        var editing = new LocalEditing(site.Input);
        await using var server = await Shown(site, editing);

        var written = await Ask(server, editing.Address, new JsonObject { ["action"] = "persistEntry", ["params"] = new JsonObject { ["dataFiles"] = new JsonArray(new JsonObject { ["path"] = path, ["raw"] = "x" }) } }.ToJsonString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, written.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Ask(server, editing.Address, new JsonObject { ["action"] = "getEntry", ["params"] = new JsonObject { ["path"] = path } }.ToJsonString())).Status);
    }

    [Theory]
    [InlineData("https://evil.example", "application/json")]
    [InlineData(null, "application/json")]
    [InlineData("", "text/plain")]
    public async Task A_page_of_another_site_can_ask_for_nothing(string? origin, string type)
    {
        using var site = Made();
        var editing = new LocalEditing(site.Input);
        await using var server = await Shown(site, editing);

        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(server, editing.Address, """{"action":"info","params":{}}""", origin?.Length == 0 ? server.Address : origin, type)).Status);
    }

    [Theory]
    [InlineData("/admin/api/v1")]
    [InlineData("/admin/api/v1?token=")]
    [InlineData("/admin/api/v1?token=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public async Task Who_does_not_know_the_token_of_this_start_can_ask_for_nothing(string address)
    {
        using var site = Made();
        await using var server = await Shown(site, new LocalEditing(site.Input));

        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(server, address, """{"action":"info","params":{}}""")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await Ask(server, new LocalEditing(site.Input).Address, """{"action":"info","params":{}}""")).Status);
    }

    [Fact]
    public async Task The_token_is_long_another_at_each_start_and_stands_in_the_editor_s_configuration_alone()
    {
        using var site = Made();
        var editing = new LocalEditing(site.Input);
        await using var server = await Shown(site, editing);
        using var browser = new HttpClient();
        var token = editing.Address[(editing.Address.IndexOf('=') + 1)..];

        Assert.Equal(64, token.Length);
        Assert.NotEqual(editing.Address, new LocalEditing(site.Input).Address);
        Assert.Contains(token, await Config(server), StringComparison.Ordinal);
        foreach (var address in (string[])["/", "/admin/", "/admin/nordvik/", "/admin/lister.json", "/nordvik/ssu/", "/data/index.json"])
        {
            Assert.DoesNotContain(token, await browser.GetStringAsync(new Uri(server.Address + address), Cancelled), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_link_in_the_content_leads_neither_reading_nor_writing_nor_listing_out_of_it()
    {
        using var site = Made();
        using var outside = new TestSite(("communities/nordvik/index.md", "---\nhemmelig: ja\n---\n"));
        Directory.CreateSymbolicLink(Path.Combine(site.Input, "communities", "ut"), Path.Combine(outside.Input, "communities"));
        File.CreateSymbolicLink(Path.Combine(site.Input, "communities", "nordvik", "ssu", "lenke.md"), Path.Combine(outside.Input, "communities", "nordvik", "index.md"));
        var editing = new LocalEditing(site.Input);
        await using var server = await Shown(site, editing);

        foreach (var path in (string[])["input/communities/ut/nordvik/index.md", "input/communities/nordvik/ssu/lenke.md"])
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Ask(server, editing.Address, $$$"""{"action":"getEntry","params":{"path":"{{{path}}}"}}""")).Status);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Ask(server, editing.Address, $$$"""{"action":"persistEntry","params":{"dataFiles":[{"path":"{{{path}}}","raw":"x"}]}}""")).Status);
        }

        Assert.DoesNotContain("lenke", (await Ask(server, editing.Address, """{"action":"entriesByFolder","params":{"folder":"input/communities/nordvik/ssu","extension":"md","depth":1}}""")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Ask(server, editing.Address, """{"action":"entriesByFolder","params":{"folder":"input/communities/ut","extension":"md","depth":3}}""")).Status);
        Assert.Equal("---\nhemmelig: ja\n---\n", outside.Text("communities/nordvik/index.md"));
    }

    [Fact]
    public async Task More_than_anybody_writes_is_refused_before_it_is_read()
    {
        using var site = Made();
        var editing = new LocalEditing(site.Input);
        await using var server = await Shown(site, editing);

        var text = new JsonObject { ["action"] = "persistEntry", ["params"] = new JsonObject { ["dataFiles"] = new JsonArray(new JsonObject { ["path"] = "input/communities/nordvik/ssu/x.md", ["raw"] = new string('x', 9 * 1024 * 1024) }) } };
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Ask(server, editing.Address, text.ToJsonString())).Status);
        Assert.False(File.Exists(Path.Combine(site.Input, "communities/nordvik/ssu/x.md")));
    }

    [Fact]
    public async Task Without_the_option_the_server_only_shows()
    {
        using var site = Made();
        await using var server = await Shown(site, null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Ask(server, new LocalEditing(site.Input).Address, """{"action":"info","params":{}}""")).Status);
        Assert.Contains("github", await Config(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configuration_writes_here_instead_of_to_github()
    {
        using var site = Made();
        var editing = new LocalEditing(site.Input);
        await using var server = await Shown(site, editing);
        var config = JsonNode.Parse(await Config(server))!["config"]!;

        Assert.Equal($$"""{"name":"proxy","proxy_url":"{{editing.Address}}","branch":"main"}""", config["backend"]!.ToJsonString());
        Assert.Null(config["publish_mode"]);
    }

    [Fact]
    public async Task The_editor_is_there_on_this_machine_even_when_the_site_names_no_repository()
    {
        using var site = TestSite.WithMinutes("");
        var editing = new LocalEditing(site.Input);
        await using var server = await Shown(site, editing);
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

    private static Task<(HttpStatusCode Status, string Text)> Ask(Preview server, string address, string text) => Ask(server, address, text, server.Address, "application/json");

    private static async Task<(HttpStatusCode Status, string Text)> Ask(Preview server, string address, string text, string? origin, string type)
    {
        using var browser = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address + address)) { Content = new StringContent(text, Encoding.UTF8, type) };
        // The server answers before it is sent what it won't take.
        request.Headers.ExpectContinue = text.Length > 1_000_000;
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
