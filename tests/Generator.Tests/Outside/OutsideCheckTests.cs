using System.Net;
using System.Net.Sockets;
using Samla.Diagnostics;
using Samla.Outside;
using Samla.Text;

namespace Samla.Tests.Outside;

/// <summary>What comes of asking the addresses outside a site.</summary>
public sealed class OutsideCheckTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("samla-").FullName;
    private readonly FakeWeb web = new();

    [Fact]
    public async Task Links_in_texts_and_addresses_in_fields_are_asked_once_and_told_of_where_they_stand()
    {
        using var site = Site("Se [siden](https://a.example/borte) og <https://a.example/her>.\n\nEn gang til: https://a.example/borte#punkt\n", "website: https://b.example/borte");
        web.Answers("https://a.example/borte", 404);
        web.Answers("https://a.example/her", 200);
        web.Answers("https://b.example/borte", 410);

        Assert.Equal(
            [
                "communities/nordvik/index.md:6:4 SAM0313 Lenken «https://a.example/borte» fører ingen steder: svaret er 404.",
                "communities/nordvik/index.md:8:14 SAM0313 Lenken «https://a.example/borte» fører ingen steder: svaret er 404.",
                "parties/alle.yaml:1:64 SAM0313 Lenken «https://b.example/borte» fører ingen steder: svaret er 410.",
            ],
            await Told(site));
        Assert.Equal(["GET https://a.example/borte", "GET https://b.example/borte", "HEAD https://a.example/borte", "HEAD https://a.example/her", "HEAD https://b.example/borte"], web.Asked.Order());
        Assert.All(web.Agents, agent => Assert.StartsWith("Samla/", agent, StringComparison.Ordinal));
        Assert.All(web.Agents, agent => Assert.EndsWith("(+https://prove.example/; link check)", agent, StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_with_something_private_in_it_is_sent_to_nobody()
    {
        using var site = Site("Se [siden](https://a.example/?epost=ola.nordmann@gmail.com) og <https://a.example/her>.");

        Assert.Equal(["https://a.example/her"], OutsideCheck.Outside(site.Build()).Select(one => one.Address));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_server_that_does_not_let_programs_in_or_fails_says_nothing_of_the_address(int status)
    {
        using var site = Site("Se [siden](https://a.example/).");
        web.Answers("https://a.example/", status);

        Assert.Equal([$"communities/nordvik/index.md:7:4 SAM0314 Lenken «https://a.example/» kunne ikke prøves: svaret er {status}."], await Told(site));
    }

    [Fact]
    public async Task Where_head_is_not_answered_well_get_is()
    {
        using var site = Site("Se [siden](https://a.example/).");
        web.Answers("https://a.example/", method => new HttpResponseMessage(method == HttpMethod.Head ? HttpStatusCode.MethodNotAllowed : HttpStatusCode.OK));

        Assert.Empty(await Told(site));
        Assert.Equal(["HEAD https://a.example/", "GET https://a.example/"], web.Asked);
    }

    [Fact]
    public async Task A_host_that_says_that_it_is_too_much_is_left_alone()
    {
        using var site = Site("[1](https://a.example/1) [2](https://a.example/2) [3](https://a.example/3) [4](https://b.example/)");
        web.Answers("https://a.example/1", 429);
        web.Answers("https://b.example/", 200);

        Assert.Equal(
            ["svaret er 429", "nettstedet ba om å få være i fred", "nettstedet ba om å få være i fred"],
            (await Told(site)).Select(one => one[(one.LastIndexOf(": ", StringComparison.Ordinal) + 2)..^1]));
        Assert.Equal(["HEAD https://a.example/1", "HEAD https://b.example/"], web.Asked.Order());
    }

    [Fact]
    public async Task One_at_a_time_is_asked_of_each_host()
    {
        var hosts = Enumerable.Range(0, 12).Select(one => $"https://h{one}.example/").ToList();
        var all = hosts.SelectMany(host => Enumerable.Range(0, 4).Select(one => $"{host}{one}")).ToList();
        all.ForEach(one => web.Answers(one, 200));
        using var site = Site(string.Join(' ', all.Select(one => $"[x]({one})")));

        Assert.Empty(await Told(site));
        Assert.Equal(48, web.Asked.Count);
        Assert.All(web.AtOnce.Values, most => Assert.Equal(1, most));
    }

    [Fact]
    public async Task A_second_check_asks_nobody_again_until_the_answers_are_old()
    {
        using var site = Site("[1](https://a.example/her) [2](https://a.example/borte)");
        web.Answers("https://a.example/her", 200);
        web.Answers("https://a.example/borte", 404);

        var first = await Told(site);
        Assert.Single(first);
        var asked = web.Asked.Count;
        Assert.Equal(first, await Told(site, Noon.AddHours(23)));
        Assert.Equal(asked, web.Asked.Count);

        await Told(site, Noon.AddDays(2));
        Assert.Equal(["HEAD https://a.example/borte", "GET https://a.example/borte"], web.Asked.Skip(asked));
        await Told(site, Noon.AddDays(8));
        Assert.Contains("HEAD https://a.example/her", web.Asked.Skip(asked + 2));
    }

    [Fact]
    public async Task A_file_of_answers_that_cannot_be_read_is_as_none()
    {
        using var site = Site("[1](https://a.example/)");
        web.Answers("https://a.example/", 200);
        foreach (var text in (string[])["", "[]", "{", """{"https://a.example/":1}""", """{"https://a.example/":{"asked":"i går","answer":"there","reason":"200"}}""", """{"https://a.example/":{"asked":"2099-01-01","answer":"there","reason":"200"}}"""])
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "svar.json"), text, TestContext.Current.CancellationToken);
            web.Asked.Clear();

            Assert.Empty(await Told(site));
            Assert.Equal(["HEAD https://a.example/"], web.Asked);
        }
    }

    [Fact]
    public async Task When_the_time_is_over_the_rest_is_told_of_and_asked_the_next_time()
    {
        using var site = Site("[1](https://a.example/)");
        web.Answers("https://a.example/", 200);

        Assert.EndsWith("tiden gikk ut før turen kom til den.", Assert.Single(await Told(site, time: TimeSpan.Zero)), StringComparison.Ordinal);
        Assert.Empty(await Told(site));
    }

    [Fact]
    public async Task An_address_may_lead_on_a_few_times_and_only_with_https()
    {
        using var site = Site("[1](https://a.example/1) [2](https://a.example/2) [3](https://a.example/3)");
        web.LeadsOn("https://a.example/1", "/her");
        web.LeadsOn("https://a.example/2", "https://a.example/2");
        web.LeadsOn("https://a.example/3", "http://a.example/her");
        web.Answers("https://a.example/her", 200);

        Assert.Equal(
            ["den fører videre for mange ganger", "den fører til noe som ikke er på det åpne nettet med https"],
            (await Told(site)).Select(one => one[(one.LastIndexOf(": ", StringComparison.Ordinal) + 2)..^1]));
        Assert.DoesNotContain(web.Asked, one => one.Contains("http://", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://127.0.0.1:PORT/")]
    [InlineData("https://localhost:PORT/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://a.example:8443/")]
    public async Task This_machine_and_its_network_are_never_asked_not_even_when_another_address_leads_there(string address)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        address = address.Replace("PORT", $"{((IPEndPoint)listener.LocalEndpoint).Port}", StringComparison.Ordinal);
        using var beyond = Asker.Handler();
        using var real = new FakeWeb(beyond);
        real.LeadsOn("https://a.example/", address);

        foreach (var written in (string[])[address, "https://a.example/"])
        {
            using var asker = new Asker(real, "https://prove.example", TimeSpan.Zero);
            Assert.Equal(Answer.NotPublic, (await asker.Ask([written], TimeSpan.FromSeconds(20)))[written]);
        }

        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2a00:1450::1", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("198.18.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fd12::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001:0:7f00:1::", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    public void Only_what_is_given_out_to_the_world_counts_as_the_open_internet(string address, bool open) =>
        Assert.Equal(open, PublicNetwork.Has(IPAddress.Parse(address)));

    [Fact]
    public void Nothing_is_asked_without_the_option_and_what_is_found_is_a_warning_unless_the_site_says_otherwise()
    {
        Assert.Equal((Severity.Warning, Severity.Warning), (TextRules.OutsideLinkGone.Severity, TextRules.OutsideLinkUnasked.Severity));
        using var site = Site("Se [siden](https://10.0.0.1/).");

        var without = TestSite.Command("check", "--input", site.Input, "--only", "SAM0314");
        Assert.Equal((0, ""), (without.Code, without.Told));
        var before = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", folder);
        try
        {
            var with = TestSite.Command("check", "--external", "--input", site.Input, "--only", "SAM0314");
            Assert.Equal(0, with.Code);
            Assert.Contains("advarsel SAM0314 (outside-link-unasked): Lenken «https://10.0.0.1/» kunne ikke prøves: den fører til noe som ikke er på det åpne nettet med https.", with.Told, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(folder, "samla", "outside-links.json")));

            site.Write("site.yaml", site.Text("site.yaml") + "severities: { SAM0314: error }\n");
            Assert.Equal(1, TestSite.Command("check", "--external", "--input", site.Input).Code);
        }
        finally
        {
            Environment.SetEnvironmentVariable("XDG_CACHE_HOME", before);
        }
    }

    [Fact]
    public void Only_this_and_what_verifies_a_published_site_send_anything_over_the_network()
    {
        var senders = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("HttpClient", StringComparison.Ordinal) || text.Contains("HttpMessage", StringComparison.Ordinal) || text.Contains("System.Net.Sockets", StringComparison.Ordinal)))
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)));

        Assert.Equal(["Outside", "Verifying"], senders.Distinct().Order(StringComparer.Ordinal));
    }

    public void Dispose()
    {
        web.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static TestSite Site(string text, string party = "sector: x") => party == "sector: x"
        ? TestSite.WithText(text, "short: Nordvik\nlanguage: nb")
        : new TestSite(
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik", text)),
            ("parties/alle.yaml", $"nordvik-kommune: {{ name: Nordvik, kind: municipality, {party} }}\n"));

    private async Task<List<string>> Told(TestSite site, DateTimeOffset? now = null, TimeSpan? time = null)
    {
        using var asker = new Asker(web, "https://prove.example", TimeSpan.Zero);
        var found = new DiagnosticBag();
        var result = site.Check();
        Assert.Empty(result.Diagnostics);
        await OutsideCheck.Check(OutsideCheck.Outside(result), asker, new AskedBefore(Path.Combine(folder, "svar.json"), now ?? Noon), time ?? TimeSpan.FromMinutes(1), found);
        return [.. found.Sorted(new Dictionary<string, Severity>()).Select(one => $"{one.Place} {one.Rule.Code} {one.Message.In(Language.Nb)}".Replace(site.Input + "/", "", StringComparison.Ordinal))];
    }
}
