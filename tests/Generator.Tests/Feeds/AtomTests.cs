using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Samla.Tests.Theme;

namespace Samla.Tests.Feeds;

/// <summary>The feeds, held against what RFC 4287 asks of one.</summary>
public class AtomTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Xml = XNamespace.Xml;

    [Theory]
    [InlineData("nytt.xml", "nb", "/nytt/")]
    [InlineData("nn/nytt.xml", "nn", "/nn/nytt/")]
    [InlineData("nordvik/nytt.xml", "nb", "/nordvik/nytt/")]
    [InlineData("nordvik/ssu/nytt.xml", "nb", "/nordvik/ssu/")]
    public void A_feed_has_what_every_feed_must_have_and_tells_where_it_stands_and_which_page_shows_the_same(string path, string language, string page)
    {
        using var site = NewsTests.Site();
        Build(site);
        var feed = Feed(site, path);

        Assert.Equal($"https://prove.example/{path}", Assert.Single(feed.Elements(Atom + "id")).Value);
        Assert.NotEmpty(Assert.Single(feed.Elements(Atom + "title")).Value);
        Assert.NotEmpty(Assert.Single(feed.Elements(Atom + "author")).Element(Atom + "name")!.Value);
        Assert.Equal(language, feed.Attribute(Xml + "lang")!.Value);
        Assert.Equal($"https://prove.example/{path}", Link(feed, "self"));
        Assert.Equal($"https://prove.example{page}", Link(feed, "alternate"));
        Assert.Equal("application/atom+xml", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("type")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        foreach (var entry in entries)
        {
            Assert.True(Uri.IsWellFormedUriString(Assert.Single(entry.Elements(Atom + "id")).Value, UriKind.Absolute));
            Assert.NotEmpty(Assert.Single(entry.Elements(Atom + "title")).Value);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", Assert.Single(entry.Elements(Atom + "updated")).Value);
            Assert.StartsWith("https://prove.example/", Link(entry, "alternate"), StringComparison.Ordinal);
        }

        Assert.Equal(entries.Max(entry => entry.Element(Atom + "updated")!.Value), Assert.Single(feed.Elements(Atom + "updated")).Value);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public void Times_are_the_first_day_that_a_date_can_be_and_the_rest_is_said_in_words()
    {
        using var site = NewsTests.Site();
        Build(site);
        var entries = Feed(site, "nordvik/nytt.xml").Elements(Atom + "entry").ToDictionary(entry => entry.Element(Atom + "title")!.Value);

        Assert.Equal("2024-01-01T00:00:00Z", entries["Retningslinje vedtatt: Rutinen, Nordvik"].Element(Atom + "updated")!.Value);
        Assert.Equal("2024. Retningslinje vedtatt.", entries["Retningslinje vedtatt: Rutinen, Nordvik"].Element(Atom + "summary")!.Value);
        Assert.Equal("Mellom 1. juni 2021 og 30. april 2024. Organ startet.", entries["Organ startet: Lokalt samarbeidsutvalg, Nordvik"].Element(Atom + "summary")!.Value);
        Assert.Equal("18. mars 2024. Møte med vedtak. Referatet er godkjent. 1/24 Handlingsplan.", entries["Møte med vedtak: SSU 18. mars 2024, Nordvik"].Element(Atom + "summary")!.Value);
    }

    [Fact]
    public void A_committee_s_feed_tells_of_its_own_meetings_and_of_what_it_adopted()
    {
        using var site = NewsTests.Site();
        Build(site);

        Assert.Equal(["Referat godkjent", "Møte med vedtak", "Retningslinje vedtatt"], Kinds(site, "nordvik/ssu/nytt.xml"));
        Assert.Equal(["Organ startet"], Kinds(site, "nordvik/lsu/nytt.xml"));
    }

    [Fact]
    public void What_is_written_in_another_standard_is_told_in_it_and_says_so()
    {
        using var site = NewsTests.Site();
        site.Write("communities/sor/index.md", TestSite.Page("title: Helsefellesskapet Sør\nshort: Sør\nlanguage: nn\nestablished: 2025-02-01"));
        Build(site);
        var first = Feed(site, "nytt.xml").Elements(Atom + "entry").First();

        Assert.Equal("nn", first.Attribute(Xml + "lang")!.Value);
        Assert.Equal("Helsefellesskap skipa: Helsefellesskapet Sør", first.Element(Atom + "title")!.Value);
    }

    [Fact]
    public void Text_that_would_break_the_file_is_only_text_there()
    {
        const string Hostile = "]]> </title><script>alert('x')</script> & \"q\" &amp; 😀";
        using var site = NewsTests.Site();
        site.Write("guidelines/nordvik/rutine.md", TestSite.Page("title: \"" + Hostile.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"\nadopted: 2024"));
        Build(site);

        Assert.Contains(Feed(site, "nytt.xml").Elements(Atom + "entry"), entry => entry.Element(Atom + "title")!.Value.StartsWith($"Retningslinje vedtatt: {Hostile}", StringComparison.Ordinal));
        Assert.DoesNotContain("<script", Encoding.UTF8.GetString(site.Files()["nytt.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_fifty_are_told_and_a_feed_with_nothing_to_tell_is_a_feed_too()
    {
        using var site = TestSite.WithCommittee("", [.. Enumerable.Range(1, 60).Select(number => ($"communities/nordvik/ssu/2024-01-15-m{number:00}.md", TestSite.Page("summary: Et møte.\nstatus: held")))]);
        site.Write("communities/nordvik/lsu/index.md", TestSite.Page("title: Lokalt utvalg\ntier: local"));
        Build(site);

        Assert.Equal(50, Feed(site, "nordvik/nytt.xml").Elements(Atom + "entry").Count());
        Assert.Empty(Feed(site, "nordvik/lsu/nytt.xml").Elements(Atom + "entry"));
        Assert.Equal("1970-01-01T00:00:00Z", Feed(site, "nordvik/lsu/nytt.xml").Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void Built_for_another_day_it_has_the_same_bytes_when_nothing_has_happened()
    {
        using var site = NewsTests.Site();
        Build(site);
        var before = site.Files().Where(file => file.Key.EndsWith("nytt.xml", StringComparison.Ordinal)).ToDictionary();
        Assert.Empty(site.Build(TestSite.Day.AddDays(40)).Diagnostics);

        Assert.Equal(4 + 1, before.Count);
        Assert.All(before, file => Assert.Equal(file.Value, site.Files()[file.Key]));
    }

    [Fact]
    public void What_is_known_of_a_meeting_grows_and_it_is_still_the_same_entry()
    {
        using var site = TestSite.WithMinutes("", "status: held");
        Build(site);
        var before = Ids(site);
        site.Write(TestSite.MeetingPath, TestSite.Page("status: held", "## 1/24 Handlingsplan\n\n**Vedtak:** Planen er vedtatt."));
        Build(site);

        Assert.Equal(before, Ids(site));
        Assert.Equal(["Møte med vedtak"], Kinds(site, "nytt.xml"));
    }

    [Theory]
    [InlineData("/", "/nytt.xml")]
    [InlineData("/nn/nytt/", "/nn/nytt.xml")]
    [InlineData("/nordvik/", "/nordvik/nytt.xml")]
    [InlineData("/nordvik/nytt/", "/nordvik/nytt.xml")]
    [InlineData("/nordvik/ssu/", "/nordvik/ssu/nytt.xml")]
    public void A_page_tells_in_its_head_which_feed_follows_it(string address, string feed)
    {
        using var site = NewsTests.Site();
        Build(site);

        var link = new HtmlParser().ParseDocument(site.PageAt(address)).Head!.QuerySelector("link[rel=alternate][type='application/atom+xml']")!;
        Assert.Equal(feed, link.GetAttribute("href"));
        Assert.NotEmpty(link.GetAttribute("title")!);
        Assert.Contains("application/atom+xml; charset=utf-8", Encoding.UTF8.GetString(site.Files()["_headers"]), StringComparison.Ordinal);
    }

    private static void Build(TestSite site) => Assert.Empty(site.Build().Diagnostics);

    private static XElement Feed(TestSite site, string path)
    {
        using var bytes = new MemoryStream(site.Files()[path]);
        var root = XDocument.Load(bytes).Root!;
        Assert.Equal(Atom + "feed", root.Name);
        return root;
    }

    private static string Link(XElement of, string rel) => of.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == rel).Attribute("href")!.Value;

    private static IEnumerable<string> Ids(TestSite site) => Feed(site, "nytt.xml").Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value);

    private static IEnumerable<string> Kinds(TestSite site, string path) =>
        Feed(site, path).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "category")!.Attribute("label")!.Value);
}
