using System.Net;
using System.Net.Sockets;
using System.Text;
using Samla.Commands;
using Samla.Previewing;
using Samla.Theme;

namespace Samla.Tests.Serving;

/// <summary>Who the servers on this machine answer, and that nobody gets out of the folder through them.</summary>
public sealed class LoopbackTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_this_machine_reaches_it()
    {
        using var site = Built();
        await using var server = await Serve.Start(site.Output, 0);

        Assert.Equal("127.0.0.1", new Uri(server.Address).Host);
        using var listener = new TcpListener(IPAddress.Parse("127.0.0.2"), new Uri(server.Address).Port);
        listener.Start();
    }

    [Theory]
    [InlineData("Host", "samla.example")]
    [InlineData("Host", "127.0.0.1.samla.example")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_request_of_another_site_is_refused_by_both(string header, string value)
    {
        using var site = Built();
        await using var server = await Serve.Start(site.Output, 0);
        await using var preview = await Shown(site);

        foreach (var (address, path) in (IEnumerable<(string, string)>)[(server.Address, "/"), (server.Address, "/data/index.json"), (preview.Address, "/"), (preview.Address, "/_preview/events?page=/"), (preview.Address, "/_preview/preview.js")])
        {
            Assert.Equal(HttpStatusCode.Forbidden, await Ask(address + path, (header, value)));
        }
    }

    [Fact]
    public async Task A_link_on_another_site_may_lead_here_as_a_page_of_its_own_and_not_within_theirs()
    {
        using var site = Built();
        await using var server = await Shown(site);

        Assert.Equal(HttpStatusCode.OK, await Ask(server.Address + "/", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")));
        Assert.Equal(HttpStatusCode.Forbidden, await Ask(server.Address + "/", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "iframe")));
        Assert.Equal(HttpStatusCode.OK, await Ask(server.Address + "/", ("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "cors")));
        Assert.Equal(HttpStatusCode.OK, await Ask(server.Address + "/", ("Origin", server.Address)));
        Assert.Equal(HttpStatusCode.OK, await Ask(server.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/"));
    }

    [Theory]
    [InlineData("/../input/site.yaml")]
    [InlineData("/%2e%2e/input/site.yaml")]
    [InlineData("/data/%2e%2e/%2e%2e/input/site.yaml")]
    [InlineData("/..%2finput/site.yaml")]
    [InlineData("/..%5cinput%5csite.yaml")]
    [InlineData("/%5c..%5cinput%5csite.yaml")]
    [InlineData("//input/site.yaml")]
    [InlineData("//etc/passwd")]
    [InlineData("/%2fetc/passwd")]
    [InlineData("/index.html%00.txt")]
    [InlineData("/%00")]
    [InlineData("/ut.txt")]
    [InlineData("/ut/site.yaml")]
    [InlineData("/C:/site.yaml")]
    [InlineData("/file:///etc/passwd")]
    public async Task Nothing_beside_the_folder_is_answered_with(string path)
    {
        using var site = Built();
        File.CreateSymbolicLink(Path.Combine(site.Output, "ut.txt"), Path.Combine(site.Input, "site.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(site.Output, "ut"), site.Input);
        await using var server = await Serve.Start(site.Output, 0);
        await using var preview = await Shown(site);

        foreach (var address in (string[])[server.Address, preview.Address])
        {
            // As it stands: a client of .NET would take the dots out itself.
            var answer = await Raw(new Uri(address), $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            Assert.Matches("^HTTP/1.1 (400|404) ", answer);
            Assert.DoesNotContain("title: Prøve", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_built_folder_that_is_itself_reached_through_a_link_is_shown()
    {
        using var site = Built();
        var link = Path.Combine(Path.GetDirectoryName(site.Output)!, "lenke");
        Directory.CreateSymbolicLink(link, site.Output);
        await using var server = await Serve.Start(link, 0);

        Assert.Equal(HttpStatusCode.OK, await Ask(server.Address + "/"));
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_on_within_this_server_whatever_its_name()
    {
        using var site = Built();
        Directory.CreateDirectory(Path.Combine(site.Output, "møte 1"));
        await File.WriteAllTextAsync(Path.Combine(site.Output, "møte 1", "index.html"), "x", Cancelled);
        await using var server = await Serve.Start(site.Output, 0);

        Assert.Contains("\r\nLocation: /m%C3%B8te%201/\r\n", await Raw(new Uri(server.Address), "GET /m%C3%B8te%201 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404 ", await Raw(new Uri(server.Address), "GET //data HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Whoever_shows_writes_nothing(string method)
    {
        using var site = Built();
        var before = site.InputFiles();
        await using var server = await Serve.Start(site.Output, 0);
        await using var preview = await Shown(site);

        foreach (var address in (string[])[server.Address + "/nordvik/ssu/", preview.Address + "/nordvik/ssu/", preview.Address + "/admin/api/v1"])
        {
            using var browser = new HttpClient();
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address)) { Content = new StringContent("x", Encoding.UTF8, "application/json") };
            Assert.Equal(HttpStatusCode.MethodNotAllowed, (await browser.SendAsync(request, Cancelled)).StatusCode);
        }

        Assert.Equal(before, site.InputFiles());
    }

    [Theory]
    [InlineData("sak.pdf", "application/pdf")]
    [InlineData("sak.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("tall.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("bilde.JPG", "image/jpeg")]
    [InlineData("bilde.gif", "image/gif")]
    [InlineData("bilde.webp", "image/webp")]
    [InlineData("kart.svg", "image/svg+xml")]
    [InlineData("ukjent.bin", "application/octet-stream")]
    public async Task An_attachment_is_sent_as_what_it_is(string name, string type)
    {
        using var site = Built();
        await File.WriteAllTextAsync(Path.Combine(site.Output, name), "x", Cancelled);
        await using var server = await Serve.Start(site.Output, 0);
        using var browser = new HttpClient();

        var answer = await browser.GetAsync(new Uri($"{server.Address}/{name}"), Cancelled);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    private static TestSite Built()
    {
        var site = TestSite.WithCommittee("");
        Assert.Empty(site.Build().Diagnostics);
        return site;
    }

    private static Task<Preview> Shown(TestSite site) => Preview.Start(new BuildOptions(site.Input, null, TestSite.Day, null, NoIndex: true), ThemeFiles.BesideProgram, 0);

    private static async Task<HttpStatusCode> Ask(string address, params (string Name, string Value)[] headers)
    {
        using var browser = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address));
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancelled);
        return answer.StatusCode;
    }

    private static async Task<string> Raw(Uri server, string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(server.Host, server.Port, Cancelled);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Cancelled);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(Cancelled);
    }
}
