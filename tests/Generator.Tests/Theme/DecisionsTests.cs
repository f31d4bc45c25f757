using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Samla.Tests.Attachments;

namespace Samla.Tests.Theme;

/// <summary>Decisions across all communities, the way of a case, and how a meeting tells of both.</summary>
public class DecisionsTests
{
    private const string Raised = "nordvik/lsu/2023-02-01#sak-1-23";

    [Fact]
    public void All_decisions_stand_in_one_list_with_the_newest_first_and_lead_to_the_case_on_the_meetings_page()
    {
        using var site = Site();
        var rows = Page(site, "/vedtak/").QuerySelectorAll(".decisions > li").ToList();

        Assert.Equal(["4/24 Rutine for utskriving", "1/23 Utskriving"], rows.Select(row => Text(row.QuerySelector("h3")!)));
        Assert.Equal("/nordvik/ssu/2024-03-18/#sak-4-24", rows[0].QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("SSU, Nordvik", Text(rows[0].QuerySelector("h3 + p")!));
        Assert.Equal("Rutinen er vedtatt. Den gjelder fra mai.", Text(rows[0].QuerySelector(".said")!));
        Assert.Equal("2024-03-18", rows[0].QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void A_decision_says_which_measure_follows_it_up_and_which_meeting_took_the_case_up_again()
    {
        using var site = Site();
        var rows = Page(site, "/vedtak/").QuerySelectorAll(".decisions > li").ToList();

        Assert.Equal(["Tiltak: Innføre rutinen I gang", "Behandlet igjen 3. juni 2024 i SSU", "Hele saksgangen"], rows[0].QuerySelectorAll(".follow li").Select(Text));
        Assert.Equal("/nordvik/planer/plan/#s-tiltak", rows[0].QuerySelector(".follow a")!.GetAttribute("href"));
        Assert.Equal("/nordvik/ssu/2024-06-03/#sak-9-24", rows[0].QuerySelectorAll(".follow a")[1].GetAttribute("href"));
        Assert.Equal("/nordvik/lsu/2023-02-01/sak-1-23/", rows[0].QuerySelectorAll(".follow a")[2].GetAttribute("href"));
    }

    [Fact]
    public void Where_nothing_is_known_to_have_come_of_a_decision_that_is_said()
    {
        using var site = TestSite.WithMinutes("## 1/24 Budsjett\n\n**Vedtak:** Godkjent.");

        Assert.Equal("Ingen oppfølging er dokumentert.", Text(Page(site, "/vedtak/").QuerySelector(".follow")!));
        Assert.Equal("Inga oppfølging er dokumentert.", Text(Page(site, "/nn/vedtak/2024/").QuerySelector(".follow")!));
    }

    [Fact]
    public void What_a_meeting_adopted_is_told_at_its_decision()
    {
        using var site = TestSite.WithMinutes("## 1/24 Godkjenning av referat\n\n**Vedtak:** Godkjent.\n\n## 2/24 Retningslinje for deltakelse\n\n**Vedtak:** Vedtatt.");
        site.Write("guidelines/nordvik/deltaking.md", TestSite.Page("title: Retningslinje for deltakelse\nadopted: 2024-03-18\nadoptedBy: nordvik/ssu"));
        var page = Page(site, "/nordvik/ssu/2024-03-18/");

        Assert.Equal("Vedtatt her: Retningslinje for deltakelse", Text(page.QuerySelector("#sak-2-24 .follow")!));
        Assert.Equal("Ingen oppfølging er dokumentert.", Text(page.QuerySelector("#sak-1-24 .follow")!));
    }

    [Fact]
    public void Without_decisions_the_list_says_what_that_means()
    {
        using var site = TestSite.WithMinutes("## 1/24 Budsjett\n\nDrøftet.");
        var page = Page(site, "/vedtak/");

        Assert.Equal("Ingen vedtak er publisert her. Det betyr at vi ikke har funnet referater med vedtak. Det betyr ikke at ingenting er vedtatt.", Text(page.QuerySelector(".empty")!));
        Assert.Empty(page.QuerySelectorAll(".decisions"));
        Assert.False(File.Exists(Path.Combine(site.Output, "nordvik", "vedtak", "index.html")));
    }

    [Fact]
    public void A_community_has_its_own_list_once_and_a_topic_has_one_in_both_standards()
    {
        using var site = Site();

        Assert.Equal("Vedtak", Text(Page(site, "/nordvik/vedtak/").QuerySelector("h1")!));
        Assert.Equal(2, Page(site, "/nordvik/vedtak/").QuerySelectorAll(".decisions > li").Length);
        Assert.Equal("Skrøpelige eldre", Text(Page(site, "/vedtak/emne/skropelige-eldre/").QuerySelector("h1")!));
        Assert.Equal("Skrøpelege eldre", Text(Page(site, "/nn/vedtak/emne/skropelige-eldre/").QuerySelector("h1")!));
        Assert.Equal("nb", Page(site, "/nn/vedtak/emne/legemiddelliste/").QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal(
            ["/vedtak/emne/skropelige-eldre/", "/vedtak/emne/legemiddelliste/"],
            Page(site, "/vedtak/").QuerySelectorAll("section[aria-labelledby='s-emne'] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void No_page_has_more_than_two_hundred_rows_a_long_year_is_parted_by_month_and_a_long_month_in_parts()
    {
        using var site = TestSite.WithMinutes("");
        site.Write(TestSite.MeetingPath, TestSite.Page("summary: Et møte.", string.Concat(Enumerable.Range(1, 205).Select(number => $"## {number}/24 Sak nummer {number}\n\n**Vedtak:** Godkjent.\n\n"))));
        site.Write("communities/nordvik/ssu/2023-05-02.md", TestSite.Page("summary: Et møte.", "## 1/23 Sak\n\n**Vedtak:** Godkjent."));

        Assert.Equal(1, Rows("/vedtak/2023/"));
        Assert.Equal(20, Rows("/vedtak/2024/"));
        Assert.Equal([200, 5], [Rows("/vedtak/2024/03/"), Rows("/vedtak/2024/03/2/")]);
        Assert.Equal(20, Rows("/nordvik/vedtak/"));
        Assert.Equal([200, 5], [Rows("/nordvik/vedtak/2024/03/"), Rows("/nordvik/vedtak/2024/03/2/")]);
        Assert.Equal("Vedtak i mars 2024, del 2 av 2", Text(Page(site, "/vedtak/2024/03/2/").QuerySelector("h1")!));

        int Rows(string address) => Page(site, address).QuerySelectorAll(".decisions > li").Length;
    }

    [Fact]
    public void A_cases_way_is_a_list_of_the_meetings_with_tier_what_was_done_and_what_plans_do_about_it()
    {
        using var site = Site();
        var page = Page(site, "/nordvik/lsu/2023-02-01/sak-1-23/");

        Assert.Equal("Utskriving", Text(page.QuerySelector("h1")!));
        Assert.Equal(
            [
                "Vedtatt Lokalt samarbeidsutvalg. LSU, 1. februar 2023, sak 1/23",
                "Vedtatt Strategisk samarbeidsutvalg, løftet hit fra LSU. SSU, 18. mars 2024, sak 4/24",
                "Orientering Strategisk samarbeidsutvalg. SSU, 3. juni 2024, sak 9/24",
                "Oppfølging Innføre rutinen: i gang",
            ],
            page.QuerySelectorAll(".path li").Select(Text));
        Assert.Equal(["Strategisk samarbeidsutvalg", "Lokalt samarbeidsutvalg"], page.QuerySelectorAll(".lane").Select(Text));
        Assert.All(page.QuerySelectorAll(".lane, .line"), one => Assert.Equal("true", one.GetAttribute("aria-hidden")));
        Assert.Equal(["1/23 Utskriving", "4/24 Rutine for utskriving"], page.QuerySelectorAll(".decided h3").Select(Text));
    }

    [Fact]
    public void A_link_within_the_minutes_still_leads_there_from_the_cases_page()
    {
        using var site = Site();
        site.Write("communities/nordvik/lsu/2023-02-01.md", TestSite.Page("", "## 1/23 Utskriving\n\n**Vedtak:** Saken løftes, som [den andre](#sak-2-23).\n\n## 2/23 En annen sak\n\nDrøftet."));

        Assert.Equal("/nordvik/lsu/2023-02-01/#sak-2-23", Page(site, "/nordvik/lsu/2023-02-01/sak-1-23/").QuerySelector(".words a")!.GetAttribute("href"));
        Assert.Equal("#sak-2-23", Page(site, "/nordvik/lsu/2023-02-01/").QuerySelector(".words a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_case_that_a_coming_meeting_takes_up_says_that_it_is_still_to_be_handled()
    {
        using var site = Site();
        site.Write("communities/nordvik/ssu/2025-09-01.md", TestSite.Page($"status: planned\nagenda: [{{ number: 7/25, title: Evaluering, kind: decision, case: \"{Raised}\" }}]"));

        Assert.Equal("Skal behandles Strategisk samarbeidsutvalg. SSU, 1. september 2025, sak 7/25", Text(Page(site, "/nordvik/lsu/2023-02-01/sak-1-23/").QuerySelectorAll(".path li")[3]));
        Assert.Contains("unk", Page(site, "/nordvik/lsu/2023-02-01/sak-1-23/").QuerySelectorAll(".path li")[3].ClassList);
    }

    [Fact]
    public void A_case_may_name_a_later_handling_as_its_first_and_still_be_one()
    {
        using var site = Site();
        site.Write("communities/nordvik/ssu/2024-09-01.md", TestSite.Page("agenda: [{ number: 11/24, title: Evaluering, case: \"nordvik/ssu/2024-06-03#sak-9-24\" }]"));

        Assert.Equal(5, Page(site, "/nordvik/lsu/2023-02-01/sak-1-23/").QuerySelectorAll(".path li").Length);
    }

    [Fact]
    public void A_case_that_one_meeting_was_done_with_has_no_page_of_its_own()
    {
        using var site = TestSite.WithMinutes("## 1/24 Budsjett\n\n**Vedtak:** Godkjent.");
        site.Build();

        Assert.False(Directory.Exists(Path.Combine(site.Output, "nordvik", "ssu", "2024-03-18", "sak-1-24")));
    }

    [Fact]
    public void On_a_meetings_page_each_case_has_a_link_to_itself_and_its_way_marks_that_meeting()
    {
        using var site = Site();
        var one = Page(site, "/nordvik/ssu/2024-03-18/").QuerySelector("#sak-4-24")!;

        Assert.Equal("Lenke til sak 4/24", Text(one.QuerySelector("a[href='#sak-4-24'].more")!));
        Assert.Equal("Dette møtet, 18. mars 2024, sak 4/24", Text(one.QuerySelector("[aria-current=step]")!)[^36..]);
        Assert.Equal("/nordvik/lsu/2023-02-01/sak-1-23/", one.QuerySelector(".way + p a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_decision_can_be_quoted_with_committee_case_date_and_address()
    {
        using var site = Site();

        Assert.Equal(
            "Strategisk samarbeidsutvalg (SSU), Helsefellesskapet Nordvik, sak 4/24 «Rutine for utskriving». Vedtak 18. mars 2024. https://prove.example/nordvik/ssu/2024-03-18/#sak-4-24",
            Text(Page(site, "/nordvik/ssu/2024-03-18/").QuerySelector("#sak-4-24 .quote")!));
    }

    [Theory]
    [InlineData("status: planned\ndate: 2024-03-18", "Det er ikke bekreftet at møtet ble holdt. Referatet er ikke dokumentert.")]
    [InlineData("status: cancelled", "Møtet er avlyst.")]
    [InlineData("status: held\nminutesStatus: draft", "Møtet er holdt. Referatet er et utkast. Vedtakene kan bli rettet når referatet blir godkjent.")]
    [InlineData("status: held\nminutesStatus: { status: approved, date: 2024-06-03 }", "Møtet er holdt. Referatet ble godkjent 3. juni 2024.")]
    [InlineData("status: held\nminutesStatus: { status: none, reason: Det er ikke skrevet. }", "Møtet er holdt. Referatet mangler. Det er ikke skrevet.")]
    public void A_meeting_says_how_it_stands_and_how_far_its_minutes_have_come(string front, string expected)
    {
        using var site = TestSite.WithMinutes("", front);

        Assert.Equal(expected, Text(Page(site, "/nordvik/ssu/2024-03-18/").QuerySelector(".standing")!));
    }

    [Fact]
    public void A_paper_says_its_kind_and_its_size_or_where_it_lies()
    {
        using var site = new TestSite(
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik")),
            (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\ntier: strategic")),
            ("communities/nordvik/ssu/2024-03-18/index.md", TestSite.Page("agenda: [{ number: 1/24, title: Budsjett, papers: [{ title: Notat, file: notat.pdf }, { title: Rapport, address: \"https://arkiv.example/r.docx\" }] }]")));
        site.Write("communities/nordvik/ssu/2024-03-18/notat.pdf", new PdfFile { Pages = [new string('x', 2400)] }.Bytes());

        Assert.Equal(["Notat PDF, 3 kB", "Rapport DOCX, hos arkiv.example"], Page(site, "/nordvik/ssu/2024-03-18/").QuerySelectorAll(".papers li").Select(Text));
    }

    // A case that was raised locally, decided above, told of later and followed up by a plan.
    private static TestSite Site() => new(
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic")),
        ("communities/nordvik/lsu/index.md", TestSite.Page("title: Lokalt samarbeidsutvalg\nshort: LSU\ntier: local")),
        ("communities/nordvik/lsu/2023-02-01.md", TestSite.Page("agenda: [{ number: 1/23, title: Utskriving, topics: [legemiddelliste] }]", "## 1/23 Utskriving\n\n**Vedtak:** Saken løftes.")),
        (TestSite.MeetingPath, TestSite.Page($"agenda: [{{ number: 4/24, title: Rutine for utskriving, case: \"{Raised}\" }}]", "## 4/24 Rutine for utskriving\n\nSaken ble lagt fram.\n\n**Vedtak:** Rutinen er vedtatt.\n\nDen gjelder fra mai.")),
        ("communities/nordvik/ssu/2024-06-03.md", TestSite.Page($"agenda: [{{ number: 9/24, title: Status for rutinen, kind: information, case: \"{Raised}\" }}]", "## 9/24 Status for rutinen\n\nTatt i bruk.")),
        ("communities/nordvik/plans/plan.md", TestSite.Page("title: Handlingsplan\nkind: action\nmeasures: [{ title: Innføre rutinen, status: ongoing, patientGroup: frail-elderly, decision: \"nordvik/ssu/2024-03-18#sak-4-24\" }]")));

    private static IHtmlDocument Page(TestSite site, string address)
    {
        Assert.Empty(site.Build().Diagnostics);
        return new HtmlParser().ParseDocument(site.PageAt(address));
    }

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
