using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>Everything that can be read, from A to Å.</summary>
public class ContentsTests
{
    [Fact]
    public void The_first_page_has_the_letters_that_something_begins_with_in_Norwegian_order_each_with_its_number()
    {
        using var site = Site();
        var page = Page(site, "/innhold/");

        var letters = page.QuerySelectorAll("main nav a").ToList();
        Assert.Equal(["0–9", "A", "F", "H", "K", "N", "O", "P", "R", "S", "T", "U", "V", "Ø", "Å"], letters.Select(link => link.FirstChild!.TextContent));
        Assert.Equal(
            ["0-9", "a", "f", "h", "k", "n", "o", "p", "r", "s", "t", "u", "v", "oe", "aa"],
            letters.Select(link => link.GetAttribute("href")!.Split('/')[2]));
        Assert.Equal("2 oppslag", Text(letters.Single(link => link.GetAttribute("href") == "/innhold/aa/").QuerySelector(".num")!));
        Assert.Equal(["Avtaler", "Fastleger", "Helsefellesskap", "Kalender", "Kilder", "Kommuner", "Kontakt", "Nytt", "Ordliste", "Retningslinjer", "Status", "Vedtak"], page.QuerySelectorAll("section[aria-labelledby='s-oversikter'] a").Select(Text));
    }

    [Fact]
    public void Aa_stands_with_å_after_it_is_read_as_å_and_signs_before_a_name_are_passed_over()
    {
        using var site = Site();

        Assert.Equal(["Aadal", "Åga"], Names(Page(site, "/innhold/aa/")));
        Assert.Equal(["«Sammen» om planene", "SSU: se Strategisk samarbeidsutvalg", "Status", "Strategisk samarbeidsutvalg"], Names(Page(site, "/innhold/s/")));
    }

    [Fact]
    public void A_committee_is_found_by_its_abbreviation_and_its_other_names_too()
    {
        using var site = Site();
        var reference = Entry(Page(site, "/innhold/t/"), "Toppmøtet");

        Assert.Equal("Toppmøtet: se Strategisk samarbeidsutvalg Samarbeidsorgan, Nordvik", Text(reference));
        Assert.Equal("/nordvik/ssu/", reference.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Meetings_stand_under_their_committee_with_the_newest_first_and_have_no_line_of_their_own()
    {
        using var site = Site();
        var entry = Entry(Page(site, "/innhold/s/"), "Strategisk samarbeidsutvalg");

        Assert.Equal("2 møter", Text(entry.QuerySelector("summary")!));
        Assert.Equal(["11. november 2024", "18. mars 2024"], entry.QuerySelectorAll("details a").Select(Text));
        Assert.Equal("/nordvik/ssu/2024-11-11/", entry.QuerySelector("details a")!.GetAttribute("href"));
    }

    [Fact]
    public void An_abbreviation_that_several_committees_have_is_one_entry_that_leads_to_each()
    {
        using var site = Site();
        site.Write("communities/sor/index.md", TestSite.Page("title: Helsefellesskapet Sør\nshort: Sør\nlanguage: nn"));
        site.Write("communities/sor/ssu/index.md", TestSite.Page("title: Strategisk samarbeidsutval\nshort: SSU\ntier: strategic"));
        var entry = Entry(Page(site, "/innhold/s/"), "SSU");

        Assert.Equal(["/nordvik/ssu/", "/sor/ssu/"], entry.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
        Assert.Equal([null, "nn"], entry.QuerySelectorAll("li a").Select(link => link.GetAttribute("lang")));
    }

    [Fact]
    public void What_the_portal_says_itself_is_led_to_in_the_language_of_the_page_and_what_a_community_says_carries_its_language()
    {
        using var site = Site();
        var page = Page(site, "/nn/innhold/n/");

        Assert.Equal("nb", Entry(page, "Nordvik").QuerySelector("a")!.GetAttribute("lang"));
        Assert.Equal("/nordvik/", Entry(page, "Nordvik").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/nn/kommuner/adal/", Entry(Page(site, "/nn/innhold/aa/"), "Aadal").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/nn/status/", Entry(Page(site, "/nn/innhold/s/"), "Status").QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_word_of_the_glossary_leads_to_its_place_there()
    {
        using var site = Site();
        var link = Entry(Page(site, "/innhold/oe/"), "ØHD").QuerySelector("a")!.GetAttribute("href");

        Assert.Equal("/ordliste/#s-ord-ohd", link);
        Assert.NotNull(Page(site, "/ordliste/").GetElementById("s-ord-ohd"));
    }

    [Fact]
    public void Requirements_stand_under_the_guideline_that_states_them()
    {
        using var site = Site();
        var entry = Entry(Page(site, "/innhold/r/"), "Rutine for deltakelse");

        Assert.Equal("1 krav", Text(entry.QuerySelector("summary")!));
        Assert.Equal("/krav/nordvik/deltaking/mote/", entry.QuerySelector("details a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_letter_that_only_one_language_has_is_no_alternate_of_a_page_that_isn_t_there()
    {
        using var site = Site();

        site.Write("pages/personvern.nb.md", TestSite.Page("title: Bruk av personopplysninger"));

        Assert.Null(Page(site, "/innhold/b/").QuerySelector("link[hreflang=nn]"));
        Assert.Equal("/nn/", Page(site, "/innhold/b/").QuerySelector("header a[hreflang=nn]")!.GetAttribute("href"));
        Assert.NotNull(Page(site, "/innhold/k/").QuerySelector("link[hreflang=nn]"));
    }

    [Fact]
    public void Each_letter_leads_to_the_one_before_and_the_one_after()
    {
        using var site = Site();
        var page = Page(site, "/innhold/h/");

        Assert.Equal("/innhold/f/", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/innhold/k/", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("H", Text(page.QuerySelector("main nav [aria-current=page]")!));
        Assert.Null(Page(site, "/innhold/0-9/").QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public void A_letter_with_more_than_200_rows_has_several_pages_and_what_is_folded_away_counts()
    {
        using var site = Site();
        foreach (var place in Enumerable.Range(1, 5))
        {
            var requirements = string.Join(", ", Enumerable.Range(1, 90).Select(n => $"{{ id: krav-{n}, title: Krav {place}.{n}, strength: must, basis: adopted, committee: nordvik/ssu, kind: text, why: Ord kan ikke måles. }}"));
            site.Write($"guidelines/nordvik/veileder-{place}.md", TestSite.Page($"title: Veileder {place}\nrequirements: [{requirements}]"));
        }

        var first = Page(site, "/innhold/v/");
        var last = new HtmlParser().ParseDocument(site.PageAt("/innhold/v/3/"));
        var all = new HtmlParser().ParseDocument(site.PageAt("/innhold/"));

        Assert.Equal(["Veileder 1", "Veileder 2"], Names(first));
        Assert.Equal("Innhold: V (1 av 3)", Text(first.QuerySelector("h1")!));
        Assert.Equal("/innhold/v/2/", first.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("Neste: V (2 av 3)", Text(first.QuerySelector("a[rel=next]")!));
        Assert.Equal(["Veileder 5"], Names(last));
        Assert.Equal("/innhold/v/2/", last.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("V", Text(last.QuerySelector("main nav [aria-current=true]")!));
        Assert.NotNull(last.QuerySelector("link[hreflang=nn]"));
        Assert.Equal("5 oppslag", Text(all.QuerySelector("a[href='/innhold/v/'] .num")!));
    }

    [Fact]
    public void Every_page_leads_to_it_from_the_foot()
    {
        using var site = Site();

        Assert.Equal("Innhold A–Å", Text(Page(site, "/nordvik/").QuerySelector("footer a[href='/innhold/']")!));
        Assert.Equal("Innhald A–Å", Text(Page(site, "/nn/kommuner/").QuerySelector("footer a[href='/nn/innhold/']")!));
    }

    private static TestSite Site() => new(
        ("parties/alle.yaml", "adal: { name: Aadal, kind: municipality }\naga: { name: Åga, kind: municipality }\n"),
        ("glossary.yaml", "- { term: ØHD, nb: { form: øyeblikkelig hjelp }, nn: { form: augeblikkeleg hjelp } }\n"),
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic\notherNames: [Toppmøtet, Utvalget]")),
        (TestSite.MeetingPath, TestSite.Page("summary: Et møte.")),
        ("communities/nordvik/ssu/2024-11-11.md", TestSite.Page("summary: Et møte til.")),
        ("communities/nordvik/plans/sammen.md", TestSite.Page("title: «Sammen» om planene\nkind: action")),
        ("communities/nordvik/plans/plan.md", TestSite.Page("title: 2025 og videre\nkind: action")),
        ("communities/nordvik/plans/planen.md", TestSite.Page("title: Planen\nkind: action")),
        ("guidelines/nordvik/deltaking.md", TestSite.Page("title: Rutine for deltakelse\nrequirements: [{ id: mote, title: Utvalget møtes, strength: must, basis: adopted, committee: nordvik/ssu, kind: text, why: Ord kan ikke måles. }]")));

    private static IHtmlDocument Page(TestSite site, string address)
    {
        Assert.Empty(site.Build().Diagnostics);
        return new HtmlParser().ParseDocument(site.PageAt(address));
    }

    private static IEnumerable<string> Names(IHtmlDocument page) =>
        page.QuerySelectorAll(".entries > li").Select(entry => entry.QuerySelector(":scope > span[class]") is { } detail ? Text(entry).Split($" {Text(detail)}")[0] : Text(entry));

    private static IElement Entry(IHtmlDocument page, string name) =>
        page.QuerySelectorAll(".entries > li").Single(entry => Text(entry.Children[0]) == name);

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
