using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>Whom to write to: the way never ends in nothing.</summary>
public class ContactTests
{
    private static readonly string[] Pages = ["/nordvik/", "/kontakt/", "/fastlege/nordvik/", "/kommuner/alvik/"];

    [Fact]
    public void Where_no_contact_is_documented_the_party_that_houses_the_secretariat_is_named_with_its_site()
    {
        using var site = Site("hosts: [{ party: alvik }, { party: bevik, until: 2020 }]", "trusts: [helse]");

        Assert.All(Pages, address =>
        {
            var text = Text(Page(site, address).QuerySelector("main")!);
            Assert.Contains("Direkte kontakt er ikke dokumentert.", text, StringComparison.Ordinal);
            Assert.Contains("Alvik, vertskap for sekretariatet", text, StringComparison.Ordinal);
            Assert.Contains("Helse Nord, helseforetakhelse.example", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Bevik, vertskap", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Without_a_host_those_who_work_in_the_secretariat_are_named()
    {
        using var site = Site("posts: [{ title: Koordinator, party: bevik }, { title: Koordinator, party: alvik, until: 2020 }]", "trusts: [helse]");

        Assert.All(Pages, address => Assert.Contains("Bevik, har folk i sekretariatetHelse Nord, helseforetak", Text(Page(site, address).QuerySelector("main")!), StringComparison.Ordinal));
    }

    [Fact]
    public void Another_committee_is_the_way_where_the_secretariat_has_no_contact()
    {
        using var site = Site("hosts: [alvik]", "trusts: [helse]");
        site.Write("communities/nordvik/ssu/index.md", TestSite.Page("title: Strategisk utvalg\ntier: strategic\ncontact: { website: https://ssu.example/ }"));
        site.Write("communities/nordvik/lsu/index.md", TestSite.Page("title: Lokalt utvalg\ntier: local\ncontact: { website: https://lsu.example/ }"));
        Assert.Empty(site.Build().Diagnostics);

        Assert.All(["/nordvik/", "/fastlege/nordvik/", "/kommuner/alvik/"], address =>
        {
            var text = Text(Page(site, address).QuerySelector("main")!);
            Assert.Contains("Strategisk utvalgNettstedssu.example", text, StringComparison.Ordinal);
            Assert.Contains("Alvik, vertskap for sekretariatet", text, StringComparison.Ordinal);
        });
        Assert.Contains("lsu.example", Text(Page(site, "/kontakt/").Body!), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_of_nobody_is_said_to_be_undocumented()
    {
        using var site = Site("level: administrative", "otherNames: []");

        Assert.All(Pages, address => Assert.Contains("Institusjonene bak helsefellesskapet er ikke dokumentert.", Text(Page(site, address).QuerySelector("main")!), StringComparison.Ordinal));
    }

    private static TestSite Site(string secretariat, string community)
    {
        var site = new TestSite(
            ("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality }\nbevik: { name: Bevik, kind: municipality }\nhelse: { name: Helse Nord, kind: trust, website: https://helse.example/ }\n"),
            (TestSite.CommunityPath, TestSite.Page($"title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb\nmunicipalities: [alvik]\n{community}")),
            ("communities/nordvik/sekretariat/index.md", TestSite.Page($"title: Sekretariatet\ntier: secretariat\n{secretariat}")));
        Assert.Empty(site.Build().Diagnostics);
        return site;
    }

    private static IHtmlDocument Page(TestSite site, string address) => new HtmlParser().ParseDocument(site.PageAt(address));

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
