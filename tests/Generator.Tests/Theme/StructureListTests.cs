using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>How the committees of a community are laid out, in words.</summary>
public class StructureListTests
{
    private static readonly (string Path, string Text)[] Whole =
    [
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nlanguage: nb")),
        ("communities/nordvik/mote/index.md", TestSite.Page("title: Partnerskapsmøtet\ntier: partnership")),
        ("communities/nordvik/ssu/index.md", TestSite.Page("title: Utvalget\ntier: strategic\nparent: nordvik/mote")),
        ("communities/nordvik/kontor/index.md", TestSite.Page("title: Sekretariatet\ntier: secretariat\nserves: [nordvik/ssu]")),
        ("communities/nordvik/fagrad/index.md", TestSite.Page("title: Fagrådet\ntier: professional\nparent: nordvik/ssu\nreportsTo: [nordvik/ssu]")),
        ("communities/nordvik/under/index.md", TestSite.Page("title: Underutvalget\ntier: professional\nparent: nordvik/fagrad")),
        ("communities/nordvik/forum/index.md", TestSite.Page("title: Forumet\ntier: professional\nreportsTo: [nordvik/fagrad]")),
        ("communities/nordvik/alene/index.md", TestSite.Page("title: Alene\ntier: professional")),
        ("communities/nordvik/gruppe/index.md", TestSite.Page("title: Gruppa\ntier: working\nparent: nordvik/ssu")),
    ];

    [Fact]
    public void The_tiers_come_in_order_and_each_committee_stands_once_with_a_link()
    {
        var section = Section(Whole);

        Assert.Equal(
            ["Partnerskapsmøte politisk", "Strategisk samarbeidsutvalg administrativt", "Sekretariat", "Faglige utvalg"],
            section.QuerySelectorAll(".tier").Select(tier => Plain(tier)));
        Assert.Equal(
            ["Partnerskapsmøtet", "Utvalget", "Sekretariatet", "Alene", "Fagrådet", "Underutvalget", "Forumet", "Gruppa"],
            section.QuerySelectorAll(".node a").Select(link => link.TextContent));
        Assert.Equal("Fagrådet", Box(section, "Underutvalget").Closest("li")!.ParentElement!.Closest("li")!.QuerySelector("a")!.TextContent);
    }

    [Theory]
    [InlineData("Utvalget", "m", "Hører under Partnerskapsmøtet.")]
    [InlineData("Sekretariatet", "r", "Arbeider for Utvalget.")]
    [InlineData("Fagrådet", "m r", "Hører under Utvalget. Rapporterer til Utvalget.")]
    [InlineData("Underutvalget", "m", "Hører under Fagrådet.")]
    [InlineData("Alene", "", "Hvilket organ det hører under, er ikke dokumentert.")]
    public void What_the_line_from_a_box_shows_is_also_said(string name, string lines, string words)
    {
        var box = Box(Section(Whole), name);

        Assert.Equal(lines, box.ParentElement!.ClassName ?? "");
        Assert.EndsWith(words, Plain(box), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Forumet", "Rapporterer til Fagrådet.")]
    [InlineData("Gruppa", "Hører under Utvalget.")]
    public void What_no_line_shows_is_said_in_sight(string name, string words)
    {
        var box = Box(Section(Whole), name);

        Assert.Equal("", box.ParentElement!.ClassName ?? "");
        Assert.EndsWith(words, Plain(box), StringComparison.Ordinal);
        Assert.Null(box.QuerySelector(".vh"));
    }

    [Fact]
    public void The_key_tells_of_the_lines_that_are_drawn_and_of_boxes_without_one()
    {
        Assert.Equal(
            ["hører under eller har mandat fra nivået over", "rapporterer til nivået over eller forbereder saker for det", "Uten strek: ikke dokumentert hvilket organ det hører under"],
            Section(Whole).QuerySelectorAll(".linekey li").Select(item => Plain(item)));
        Assert.Equal(["hører under eller har mandat fra nivået over"], Section([.. Whole[..3]]).QuerySelectorAll(".linekey li").Select(item => Plain(item)));
        Assert.Empty(Section([.. Whole[..2]]).QuerySelectorAll(".linekey li"));
    }

    [Fact]
    public void Several_strategic_committees_stand_in_one_row_and_say_themselves_whom_the_others_answer_to()
    {
        var section = Section([.. Whole, ("communities/nordvik/asu/index.md", TestSite.Page("title: Administrativt utvalg\ntier: strategic"))]);

        Assert.Equal(["Administrativt utvalg", "Utvalget"], section.QuerySelectorAll(".s-strat .node a").Select(link => link.TextContent));
        Assert.EndsWith("Hører under Utvalget. Rapporterer til Utvalget.", Plain(Box(section, "Fagrådet")), StringComparison.Ordinal);
        Assert.Null(Box(section, "Fagrådet").QuerySelector(".vh"));
    }

    [Fact]
    public void Planned_ended_and_stand_in_are_said_in_words()
    {
        var section = Section(
        [
            .. Whole,
            ("communities/nordvik/neste/index.md", TestSite.Page("title: Neste\ntier: local\nfromPlanned: 2026-01")),
            ("communities/nordvik/gammelt/index.md", TestSite.Page("title: Gammelt\ntier: local\nuntil: 2023-08-31")),
            ("communities/nordvik/team/index.md", TestSite.Page("title: Teamet\ntier: working\nstandsInFor: { tier: local, reason: Gjør det samme. }")),
        ]);

        Assert.Contains("planned", Box(section, "Neste").ClassName, StringComparison.Ordinal);
        Assert.Contains("Planlagt fra januar 2026.", Plain(Box(section, "Neste")), StringComparison.Ordinal);
        Assert.Contains("Tilsvarer her det lokale samarbeidsutvalget.", Plain(Box(section, "Teamet")), StringComparison.Ordinal);
        Assert.Equal("Lokale utvalg", Plain(Box(section, "Teamet").Closest(".s-group")!.QuerySelector(".tier")!));
        Assert.Equal("Gammelt avsluttet 31. august 2023", Plain(section.QuerySelector(".former")!));
        Assert.DoesNotContain("Gammelt", section.QuerySelectorAll(".node a").Select(link => link.TextContent));
    }

    private static IElement Section((string Path, string Text)[] files)
    {
        using var site = new TestSite(files);
        Assert.Empty(site.Build().Diagnostics);
        return new HtmlParser().ParseDocument(site.PageAt("/nordvik/")).QuerySelector("section[aria-labelledby='s-struktur']")!;
    }

    private static IElement Box(IElement section, string name) => section.QuerySelectorAll(".node").Single(box => box.QuerySelector("a")!.TextContent == name);

    private static string Plain(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
