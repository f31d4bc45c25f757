using Samla.Diagnostics;
using Samla.Input;
using Samla.PostProcess;
using Samla.Text;

namespace Samla.Tests.PostProcess;

public sealed class SiteCheckTests
{
    private static readonly Place Written = new("input/communities/oslo/index.md", 12, 3, 12, 20);

    [Fact]
    public void Links_to_pages_anchors_and_files_that_are_there_are_no_fault() => Assert.Empty(Check(
        [Page("/", links: ["/oslo/", "/oslo/#ssu", "/data/index.json", "/404.html"]), Page("/oslo/", ids: ["ssu"]), Page("/404.html")],
        [new ContentLink(Written, "/oslo/", "ssu"), new ContentLink(Written, "/data/index.json", null)]));

    [Fact]
    public void A_dead_link_on_a_page_is_told_of_with_what_was_meant()
    {
        var diagnostic = Assert.Single(Check([Page("/", links: ["/kommuner/osol/"]), Page("/kommuner/oslo/")]));

        Assert.Equal(PageRules.BrokenLink, diagnostic.Rule);
        Assert.Equal("side /", diagnostic.Place.File);
        Assert.Equal("Lenken peker på «/kommuner/osol/», som ikke finnes. Mente du «/kommuner/oslo/»?", diagnostic.Message.Nb);
        Assert.Equal("Lenkja peikar på «/kommuner/osol/», som ikkje finst. Meinte du «/kommuner/oslo/»?", diagnostic.Message.Nn);
    }

    [Fact]
    public void A_dead_anchor_on_a_page_is_told_of_with_what_was_meant() => Assert.Equal(
        ["Lenken peker på «/oslo/#sak-27-12», men siden har ikke «#sak-27-12». Mente du «#sak-27-21»?"],
        Messages(Check([Page("/", links: ["/oslo/#sak-27-12"]), Page("/oslo/", ids: ["om", "sak-27-21"])])));

    [Fact]
    public void Nothing_is_suggested_when_nothing_is_near() => Assert.Equal(
        ["Lenken peker på «/helt-noe-annet/», som ikke finnes."],
        Messages(Check([Page("/", links: ["/helt-noe-annet/"]), Page("/oslo/")])));

    [Fact]
    public void A_dead_link_that_an_author_wrote_is_told_of_once_where_it_was_written()
    {
        var diagnostics = Check(
            [Page("/", links: ["/oslo/#sak", "/osol/"]), Page("/oslo/", links: ["/osol/"])],
            [new ContentLink(Written, "/osol/", null), new ContentLink(Written with { Line = 14 }, "/oslo/", "sak")]);

        Assert.Equal(
            [(TextRules.DeadLink.Code, 12), (TextRules.DeadAnchor.Code, 14)],
            diagnostics.Select(one => (one.Rule.Code, one.Place.Line)));
        Assert.All(diagnostics, one => Assert.Equal(Written.File, one.Place.File));
    }

    [Fact]
    public void Every_place_where_an_author_wrote_a_dead_link_is_told_of() => Assert.Equal(2, Check(
        [Page("/", links: ["/osol/"])],
        [new ContentLink(Written, "/osol/", null), new ContentLink(Written with { Line = 14 }, "/osol/", null)]).Count);

    [Fact]
    public void Two_pages_of_one_written_standard_cannot_share_a_title()
    {
        var diagnostic = Assert.Single(Check([Page("/a/", title: "Møte"), Page("/b/", title: "Møte"), Page("/nn/a/", "nn", "Møte")]));

        Assert.Equal(PageRules.SameTitle, diagnostic.Rule);
        Assert.Equal("side /b/", diagnostic.Place.File);
        Assert.Equal("side /a/", Assert.Single(diagnostic.Related).Place.File);
        Assert.Equal("Siden /b/ har samme tittel som /a/: «Møte».", diagnostic.Message.Nb);
    }

    [Fact]
    public void A_fault_of_a_page_is_told_of_at_its_content_file_when_that_is_known()
    {
        var faulty = Page("/oslo/") with { Faults = [new PageFault(PageRules.Structure, new Bilingual("Feil.", "Feil."))] };

        var diagnostic = Assert.Single(Check([faulty, Page("/")], placeOf: address => address == "/oslo/" ? new Place("input/o.md") : null));

        Assert.Equal((PageRules.Structure, new Place("input/o.md")), (diagnostic.Rule, diagnostic.Place));
    }

    [Fact]
    public void The_order_of_the_pages_does_not_matter()
    {
        PageFacts[] pages = [Page("/a/", title: "Møte", links: ["/x/"]), Page("/b/", title: "Møte"), Page("/c/", title: "Møte", links: ["/y/"])];

        Assert.Equal(Messages(Check(pages)), Messages(Check([.. pages.Reverse()])));
    }

    private static PageFacts Page(string address, string language = "nb", string? title = null, string[]? ids = null, string[]? links = null) => new(
        address,
        language,
        title ?? address,
        ids ?? [],
        [.. (links ?? []).Select(link => LinkTarget.Internal(address, link)!.Value)],
        []);

    private static IReadOnlyList<Diagnostic> Check(PageFacts[] pages, ContentLink[]? written = null, Func<string, Place?>? placeOf = null)
    {
        var diagnostics = new DiagnosticBag();
        new SiteCheck(new HashSet<string> { "/data/index.json" }, placeOf ?? (_ => null)).Check(pages, written ?? [], diagnostics);
        return diagnostics.Sorted(new Dictionary<string, Severity>());
    }

    private static IEnumerable<string> Messages(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(one => one.Message.Nb);
}
