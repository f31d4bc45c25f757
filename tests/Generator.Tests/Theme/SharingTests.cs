using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>What a page tells search engines and those who get a link to it.</summary>
public class SharingTests
{
    private const string BaseUrl = "https://prove.example";

    // What would end the element, the attribute or the text, if it weren't encoded.
    private const string Hostile = "</script><script>alert(1)</script><!-- \" ' & \\ å";

    [Fact]
    public void Every_page_has_a_way_to_itself_that_begins_at_the_front_page()
    {
        using var site = Site();
        Assert.Empty(site.Build().Diagnostics);
        var read = 0;
        foreach (var path in site.Files().Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)))
        {
            var address = "/" + path[..^"index.html".Length];
            var steps = Find(Page(site, address), "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();

            Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.GetProperty("position").GetInt32()));
            Assert.Contains(steps[0].GetProperty("item").GetString(), (string[])[$"{BaseUrl}/", $"{BaseUrl}/nn/"]);
            Assert.Equal(Enumerable.Repeat(true, steps.Count - 1), steps.SkipLast(1).Select(step => step.TryGetProperty("item", out _)));
            read++;
        }

        Assert.True(read > 20, $"Only {read} pages were read.");
    }

    [Fact]
    public void Every_page_has_its_own_description_of_at_most_160_letters_and_says_the_same_where_it_is_shared()
    {
        using var site = Site();
        Assert.Empty(site.Build().Diagnostics);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in site.Files().Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)))
        {
            var address = "/" + path[..^"index.html".Length];
            var page = Page(site, address);
            var description = Meta(page, "description");

            Assert.InRange(description.Length, 20, 160);
            Assert.True(seen.TryAdd(description, address), $"{address} and {seen.GetValueOrDefault(description)} say: {description}");
            Assert.Equal((description, BaseUrl + address), (Shared(page, "description"), Shared(page, "url")));
            Assert.Equal(Shared(page, "url"), page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(page.DocumentElement.GetAttribute("lang") == "nn" ? "nn_NO" : "nb_NO", Shared(page, "locale"));
            Assert.Contains(Shared(page, "image")[BaseUrl.Length..].TrimStart('/'), site.Files().Keys);
        }
    }

    [Fact]
    public void The_picture_has_the_size_that_the_page_says()
    {
        using var site = Site();
        Assert.Empty(site.Build().Diagnostics);
        foreach (var address in (string[])["/", "/nn/"])
        {
            var page = Page(site, address);
            var bytes = site.Files()[Shared(page, "image")[(BaseUrl.Length + 1)..]];

            Assert.Equal("PNG"u8.ToArray(), bytes[1..4]);
            Assert.Equal((Shared(page, "image:width"), Shared(page, "image:height")), ($"{Number(bytes.AsSpan(16, 4))}", $"{Number(bytes.AsSpan(20, 4))}"));
        }
    }

    [Theory]
    [InlineData("2024-01-15", "time: \"12:00-14:30\"", "2024-01-15T12:00:00+01:00", "2024-01-15T14:30:00+01:00")]
    [InlineData("2024-07-15", "time: \"12:00\"", "2024-07-15T12:00:00+02:00", null)]
    [InlineData("2024-07-15", "summary: Uten tid.", "2024-07-15", null)]
    [InlineData("2024-07", "summary: Uten dag.", "2024-07", null)]
    public void A_meeting_is_an_event_with_what_is_known_of_its_time(string name, string front, string start, string? end)
    {
        var one = Meeting(name, front);

        Assert.Equal(start, one.GetProperty("startDate").GetString());
        Assert.Equal(end, one.TryGetProperty("endDate", out var last) ? last.GetString() : null);
        Assert.Equal(("GovernmentOrganization", $"{BaseUrl}/nordvik/ssu/"), (one.GetProperty("organizer").GetProperty("@type").GetString(), one.GetProperty("organizer").GetProperty("url").GetString()));
    }

    [Theory]
    [InlineData("2026-07-15", "summary: Kommer.", "EventScheduled")]
    [InlineData("2026-07-15", "status: cancelled", "EventCancelled")]
    [InlineData("2026-07-15", "status: moved", "EventPostponed")]
    [InlineData("2024-07-15", "status: held", "EventScheduled")]
    [InlineData("2024-07-15", "summary: Ikke bekreftet.", null)]
    public void A_meeting_says_how_it_stands_when_that_is_known(string name, string front, string? status) => Assert.Equal(
        status is null ? null : $"https://schema.org/{status}",
        Meeting(name, front).TryGetProperty("eventStatus", out var value) ? value.GetString() : null);

    [Fact]
    public void Communities_and_committees_are_public_organisations()
    {
        using var site = Site();
        Assert.Empty(site.Build().Diagnostics);
        var committee = Find(Page(site, "/nordvik/ssu/"), "GovernmentOrganization");

        Assert.Equal("Helsefellesskapet Nordvik", Find(Page(site, "/nordvik/"), "GovernmentOrganization").GetProperty("name").GetString());
        Assert.Equal("Strategisk samarbeidsutvalg", committee.GetProperty("name").GetString());
        Assert.Equal($"{BaseUrl}/nordvik/", committee.GetProperty("parentOrganization").GetProperty("@id").GetString());
    }

    [Fact]
    public void No_name_gets_out_of_the_place_that_it_is_written_in()
    {
        using var site = Site();
        var quoted = Hostile.Replace("'", "''", StringComparison.Ordinal);
        site.Write(TestSite.CommunityPath, TestSite.Page($"title: '{quoted}'\nlanguage: nb\nsummary: '{quoted}'"));
        site.Write(TestSite.CommitteePath, TestSite.Page($"title: '{quoted}'\ntier: strategic\nsummary: '{quoted}'"));
        site.Write(TestSite.MeetingPath, TestSite.Page($"title: '{quoted}'\nplace: '{quoted}'\nsummary: '{quoted}'"));
        Assert.Empty(site.Build().Diagnostics);

        foreach (var (address, type) in new[] { ("/nordvik/", "GovernmentOrganization"), ("/nordvik/ssu/", "GovernmentOrganization"), ("/nordvik/ssu/2024-03-18/", "Event") })
        {
            var page = Page(site, address);
            Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.GetAttribute("src") is null && script.GetAttribute("type") != "application/ld+json");
            Assert.StartsWith(Hostile, Find(page, type).GetProperty("name").GetString(), StringComparison.Ordinal);
            Assert.Contains(Hostile, Shared(page, "title"), StringComparison.Ordinal);
            Assert.Contains("</script><script>alert(1)", Shared(page, "description"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_page_for_what_is_not_found_is_not_shared()
    {
        using var site = Site();
        Assert.Empty(site.Build().Diagnostics);
        var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(site.Files()["404.html"]));

        Assert.Null(page.QuerySelector("link[rel=canonical], meta[property], script[type='application/ld+json']"));
        Assert.Equal("noindex", Meta(page, "robots"));
    }

    private static JsonElement Meeting(string name, string front)
    {
        using var site = Site();
        site.Write($"communities/nordvik/ssu/{name}.md", TestSite.Page(front));
        Assert.Empty(site.Build().Diagnostics);
        return Find(Page(site, $"/nordvik/ssu/{name}/"), "Event");
    }

    private static TestSite Site() => new(
        ("site.yaml", $"title: Prøve\naddress: {BaseUrl}\nlanguages: [nb, nn]\ndescription: {{ nb: Hvem som samarbeider i Nordvik., nn: Kven som samarbeider i Nordvik. }}\n"),
        ("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality }\n"),
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb\nmunicipalities: [alvik]\nsummary: Kommunene og sykehuset i Nordvik samarbeider.")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic\nsummary: Utvalget for ledelsen.")),
        ("communities/nordvik/fsu/index.md", TestSite.Page("title: Faglig samarbeidsutvalg\ntier: professional\nsummary: Utvalget for ledelsen.")),
        (TestSite.MeetingPath, TestSite.Page("summary: Et møte.", "## Sak 1/24 Budsjett\n\nVedtak: Godkjent.")),
        ("communities/nordvik/ssu/2024-05-20.md", TestSite.Page("summary: Et møte.")),
        ("communities/nordvik/plans/plan.md", TestSite.Page("title: Handlingsplan\nkind: action")),
        ("agreements/nordvik/avtale.md", TestSite.Page("title: Samarbeidsavtale")),
        ("guidelines/nordvik/regler.md", TestSite.Page("title: Regler")));

    private static IHtmlDocument Page(TestSite site, string address) => new HtmlParser().ParseDocument(site.PageAt(address));

    private static string Meta(IHtmlDocument page, string name) => page.QuerySelectorAll($"meta[name='{name}']").Single().GetAttribute("content")!;

    private static string Shared(IHtmlDocument page, string name) => page.QuerySelectorAll($"meta[property='og:{name}']").Single().GetAttribute("content")!;

    private static JsonElement Find(IHtmlDocument page, string type) => JsonDocument.Parse(page.QuerySelectorAll("script[type='application/ld+json']").Single().TextContent)
        .RootElement.GetProperty("@graph").EnumerateArray().Single(one => one.GetProperty("@type").GetString() == type);

    private static int Number(ReadOnlySpan<byte> bytes) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes);
}
