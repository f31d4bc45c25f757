using System.Net;
using System.Text;
using Samla.Commands;

namespace Samla.Tests.Moving;

/// <summary>The command <c>move</c>: everything that leads to a page is written anew, and nothing else.</summary>
public sealed class MoveTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public void A_committee_moves_with_its_meetings_and_attachments_and_every_id_and_link_that_leads_to_it()
    {
        using var site = Whole();
        var (code, printed, told) = Move(site, "nordvik/ssu", "nordvik/strategi");

        Assert.Equal((0, ""), (code, told));
        Assert.Contains("Flyttet «nordvik/ssu» til «nordvik/strategi»: 4 filer.", printed, StringComparison.Ordinal);
        Assert.Contains("  communities/nordvik/au/index.md: 7 henvisninger skrevet om\n", printed, StringComparison.Ordinal);
        Assert.Contains("  /nordvik/ssu/ fører nå til /nordvik/strategi/\n", printed, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Input, "communities/nordvik/ssu")));
        Assert.Equal("Tall.", site.Text("communities/nordvik/strategi/2024-06-10/tall.csv"));
        Assert.Equal(AuText.Replace("nordvik/ssu", "nordvik/strategi", StringComparison.Ordinal).Replace("../ssu/", "../strategi/", StringComparison.Ordinal), site.Text("communities/nordvik/au/index.md"));
        Assert.Equal(
            GuidelineText.Replace("nordvik/ssu", "nordvik/strategi", StringComparison.Ordinal),
            site.Text("guidelines/nordvik/deltaking.md"));
        Assert.Empty(site.Build().Diagnostics);
        Assert.Contains("href=\"/nordvik/strategi/2024-06-10/#sak-2-24\"", site.PageAt("/nordvik/au/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_the_ids_changes_and_moving_back_gives_the_same_bytes()
    {
        using var site = Whole();
        TestSite.Command("build", "--remember", "--input", site.Input, "--output", site.Output);
        var before = site.InputFiles();
        Assert.Equal(0, Move(site, "nordvik/ssu", "nordvik/strategi").Code);
        Assert.Equal(0, Move(site, "nordvik/strategi", "nordvik/ssu").Code);
        var after = site.InputFiles();

        Assert.Equal(before.Where(file => file.Key != "addresses.json"), after.Where(file => file.Key != "addresses.json"));
        Assert.Equal(before["addresses.json"].Replace("\"moved\": {}", "\"moved\": {\n    \"/nordvik/strategi/\": \"/nordvik/ssu/\"\n  }", StringComparison.Ordinal), after["addresses.json"]);
    }

    [Fact]
    public async Task Old_addresses_of_a_moved_committee_lead_on_with_feeds_calendars_and_pages_that_came_of_it()
    {
        using var site = Whole();
        TestSite.Command("build", "--remember", "--input", site.Input, "--output", site.Output);
        Move(site, "nordvik/ssu", "nordvik/strategi");
        Move(site, "nordvik/strategi", "nordvik/utvalg");
        Assert.Empty(site.Build().Diagnostics);
        await using var server = await Serve.Start(site.Output, 0);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        foreach (var below in (string[])["", "nytt.xml", "kalender.ics", "2024-03-18/", "2024-03-18/sak-1-24/", "2024-06-10/tall.csv"])
        {
            var answer = await browser.GetAsync(new Uri($"{server.Address}/nordvik/ssu/{below}"), Cancelled);
            Assert.Equal((HttpStatusCode.MovedPermanently, $"/nordvik/utvalg/{below}"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri($"{server.Address}/nordvik/utvalg/{below}"), Cancelled)).StatusCode);
        }
    }

    [Fact]
    public void A_meeting_moves_to_another_day_and_takes_its_cases_along()
    {
        using var site = Whole();
        Assert.Equal(0, Move(site, "nordvik/ssu/2024-06-10", "nordvik/ssu/2024-06-11").Code);

        Assert.Contains("case: \"nordvik/ssu/2024-06-11#sak-2-24\"", site.Text("communities/nordvik/au/2024-09-01.md"), StringComparison.Ordinal);
        Assert.Contains("[møtet](../2024-03-18.md)", site.Text("communities/nordvik/ssu/2024-06-11/index.md"), StringComparison.Ordinal);
        Assert.Empty(site.Build().Diagnostics);
    }

    [Fact]
    public void A_meeting_moves_to_another_committee_and_its_own_links_still_lead_where_they_did()
    {
        using var site = Whole();
        Assert.Equal(0, Move(site, "nordvik/ssu/2024-06-10", "nordvik/au/2024-06-10").Code);

        Assert.Contains("[møtet](../../ssu/2024-03-18.md) og [tallene](tall.csv)", site.Text("communities/nordvik/au/2024-06-10/index.md"), StringComparison.Ordinal);
        Assert.Empty(site.Build().Diagnostics);
    }

    [Fact]
    public void A_guideline_moves_with_the_pages_of_its_requirements()
    {
        using var site = Whole();
        TestSite.Command("build", "--remember", "--input", site.Input, "--output", site.Output);
        var (code, printed, told) = Move(site, "guidelines/nordvik/deltaking", "guidelines/nordvik/medvirkning");

        Assert.Equal((0, ""), (code, told));
        Assert.Contains("/krav/nordvik/deltaking/leder/ fører nå til /krav/nordvik/medvirkning/leder/", printed, StringComparison.Ordinal);
        Assert.Contains("requirement: guidelines/nordvik/medvirkning#leder", site.Text(TestSite.CommunityPath), StringComparison.Ordinal);
        Assert.Contains("[regelen]: </retningslinjer/nordvik/medvirkning/#punkt-1>", site.Text(TestSite.CommunityPath), StringComparison.Ordinal);
        Assert.Empty(site.Build().Diagnostics);
    }

    [Fact]
    public void A_community_moves_with_its_agreements_and_guidelines_but_a_municipality_with_the_same_id_stays()
    {
        using var site = Whole();
        TestSite.Command("build", "--remember", "--input", site.Input, "--output", site.Output);
        var (code, _, told) = Move(site, "nordvik", "sorvik");

        Assert.Equal((0, ""), (code, told));
        Assert.Contains("municipalities: [nordvik]", site.Text("communities/sorvik/index.md"), StringComparison.Ordinal);
        Assert.Contains("follows: [guidelines/sorvik/deltaking]", site.Text("communities/sorvik/ssu/index.md"), StringComparison.Ordinal);
        Assert.Contains("under: agreements/sorvik/samarbeid", site.Text("guidelines/sorvik/deltaking.md"), StringComparison.Ordinal);
        Assert.Contains("communities: [sorvik]", site.Text("glossary.yaml"), StringComparison.Ordinal);
        Assert.Empty(site.Build().Diagnostics);
        var redirects = Encoding.UTF8.GetString(site.Files()["_redirects"]);
        Assert.All(
            (string[])["/nordvik/* /sorvik/:splat 301\n", "/avtaler/nordvik/samarbeid/ /avtaler/sorvik/samarbeid/ 301\n", "/krav/nordvik/deltaking/leder/ /krav/sorvik/deltaking/leder/ 301\n", "/fastlege/nordvik/ /fastlege/sorvik/ 301\n", "/nn/fastlege/nordvik/ /nn/fastlege/sorvik/ 301\n"],
            line => Assert.Contains(line, redirects, StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_that_moves_to_a_community_in_nynorsk_gets_its_word_in_the_address()
    {
        using var site = Whole();
        Assert.Equal(0, Move(site, "nordvik/plans/plan", "vestvik/plans/plan").Code);

        Assert.Contains("\"/nordvik/planer/plan/\": \"/vestvik/planar/plan/\"", site.Text("addresses.json"), StringComparison.Ordinal);
        Assert.Empty(site.Build().Diagnostics);
    }

    [Fact]
    public void Line_endings_and_a_byte_order_mark_stay_as_they_were()
    {
        using var site = Whole();
        var text = "\uFEFF" + AuText.Replace("\n", "\r\n", StringComparison.Ordinal);
        site.Write("communities/nordvik/au/index.md", text);
        Assert.Equal(0, Move(site, "nordvik/ssu", "nordvik/strategi").Code);

        var bytes = File.ReadAllBytes(Path.Combine(site.Input, "communities/nordvik/au/index.md"));
        Assert.Equal(text.Replace("nordvik/ssu", "nordvik/strategi", StringComparison.Ordinal).Replace("../ssu/", "../strategi/", StringComparison.Ordinal), Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData("nordvik/sus", "nordvik/ny", "Det finnes ikke noe «nordvik/sus». Mente du «nordvik/ssu»?")]
    [InlineData("nordvik/ssu", "nordvik/au", "«nordvik/au» er tatt: ")]
    [InlineData("nordvik/ssu", "nordvik", "«nordvik/ssu» er et samarbeidsorgan, og «nordvik» kan ikke være det.")]
    [InlineData("nordvik/ssu", "nordvik/Utvalg", "«Utvalg» kan ikke stå i en adresse. Bruk bare a–z, 0–9 og bindestrek, som «utvalg».")]
    [InlineData("nordvik/ssu", "sorvik/ssu", "«sorvik/ssu» hører under helsefellesskapet «sorvik», som ikke finnes. Mente du «nordvik»?")]
    [InlineData("nordvik/ssu/2024-03-18", "nordvik/ssu/2024-02-30", "«nordvik/ssu/2024-02-30» begynner ikke med en dato som finnes.")]
    [InlineData("nordvik/ssu/2024-03-18", "nordvik/plans/mote", "«nordvik/ssu/2024-03-18» er et møte, og «nordvik/plans/mote» kan ikke være det.")]
    [InlineData("agreements/nordvik/samarbeid", "guidelines/nordvik/samarbeid", "«agreements/nordvik/samarbeid» er en avtale, og «guidelines/nordvik/samarbeid» kan ikke være det.")]
    public void What_cannot_be_is_refused_in_a_sentence_and_nothing_changes(string old, string fresh, string sentence)
    {
        using var site = Whole();
        var before = site.InputFiles();
        var (code, _, told) = Move(site, old, fresh);

        Assert.Equal(2, code);
        Assert.StartsWith(sentence, told, StringComparison.Ordinal);
        Assert.Equal(before, site.InputFiles());
    }

    [Fact]
    public void A_move_that_would_give_a_mistake_is_told_of_at_its_new_place_and_not_made()
    {
        using var site = Whole();
        site.Write(TestSite.MeetingPath, site.Text(TestSite.MeetingPath).Replace("agenda:", "date: 2024-03-18\nagenda:", StringComparison.Ordinal));
        var before = site.InputFiles();
        var (code, _, told) = Move(site, "nordvik/ssu/2024-03-18", "nordvik/ssu/2024-03-19");

        Assert.Equal(1, code);
        Assert.Contains("feil SAM0209", told, StringComparison.Ordinal);
        Assert.Contains($"--> {site.Input}/communities/nordvik/ssu/2024-03-19.md:2:7", told, StringComparison.Ordinal);
        Assert.EndsWith("Slik ville det blitt etter flyttingen. Ingenting er flyttet.\n", told, StringComparison.Ordinal);
        Assert.Equal(before, site.InputFiles());
    }

    [Fact]
    public void A_site_with_mistakes_is_not_moved_in()
    {
        using var site = Whole();
        site.Write("communities/nordvik/au/2024-09-01.md", "---\nplace: [\n---\n");
        var (code, _, told) = Move(site, "nordvik/ssu", "nordvik/strategi");

        Assert.Equal(1, code);
        Assert.Contains("feil SAM0104", told, StringComparison.Ordinal);
        Assert.EndsWith("Rett feilene over først. Ingenting er flyttet.\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_move_that_fails_half_way_is_taken_back()
    {
        using var site = Whole();
        var before = site.InputFiles();

        // The last file that is written can't be: there is a folder in its place.
        Directory.CreateDirectory(Path.Combine(site.Input, "addresses.json"));
        var (code, _, told) = Move(site, "nordvik/ssu", "nordvik/strategi");

        Assert.Equal(1, code);
        Assert.StartsWith("Flyttingen kunne ikke gjøres: ", told, StringComparison.Ordinal);
        Assert.EndsWith(" Alt er som før.\n", told, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(site.Input, "addresses.json"));
        Assert.Equal(before, site.InputFiles());
        Assert.False(Directory.Exists(Path.Combine(site.Input, "communities/nordvik/strategi")));
    }

    private static (int Code, string Printed, string Told) Move(TestSite site, string old, string fresh) => TestSite.Command("move", old, fresh, "--input", site.Input);

    private const string AuText =
        """
        ---
        title: "Arbeidsutvalg"   # nordvik er stedet
        tier: working
        parent: nordvik/ssu
        reportsTo: [ "nordvik/ssu", 'nordvik/ssu' ]
        replaces: [Det gamle utvalget, nordvik/ssu]
        seats:
          - { id: leder, exOfficio: { committee: nordvik/ssu, role: chair } }
        ---

        Se [utvalget](../ssu/index.md), [saken](<../ssu/2024-06-10/index.md#sak-2-24> "Saken nordvik i ord").
        """ + "\n";

    private const string GuidelineText =
        """
        ---
        title: Deltaking
        adopted: 2024-03-18
        adoptedBy: nordvik/ssu
        under: agreements/nordvik/samarbeid
        requirements:
          - { id: leder, title: Leder, kind: ex-officio, basis: adopted, strength: must, committee: nordvik/au, role: chair, of: nordvik/ssu }
          - { id: lik, title: Lik, kind: shared-seat, basis: adopted, strength: must, committee: nordvik/ssu, seat: nordvik/ssu#fastlege, with: nordvik/au#leder }
        ---

        ## 1. Formål

        Nordvik.
        """ + "\n";

    private static TestSite Whole() => new(
        ("parties/alle.yaml", "nordvik: { name: Nordvik, kind: municipality }\n"),
        ("glossary.yaml", "- { term: SSU, nb: { form: strategisk utvalg }, nn: { form: strategisk utval }, communities: [nordvik] }\n"),
        (TestSite.CommunityPath, TestSite.Page(
            "title: Helsefellesskapet Nordvik\nmunicipalities: [nordvik]\nadaptations:\n  - { requirement: guidelines/nordvik/deltaking#leder, reason: Lite. }",
            "Vi følger [regelen].\n\n[regelen]: </retningslinjer/nordvik/deltaking/#punkt-1>")),
        ("communities/vestvik/index.md", TestSite.Page("title: Helsefellesskapet Vestvik\nlanguage: nn")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\ntier: strategic\nfollows: [guidelines/nordvik/deltaking]\nseats:\n  - { id: fastlege, group: gp }")),
        ("communities/nordvik/au/index.md", AuText),
        (TestSite.MeetingPath, TestSite.Page("agenda:\n  - { number: 1/24, title: Budsjett }", "## 1/24 Budsjett\n\nTekst.\n\n**Vedtak:** Godkjent.")),
        ("communities/nordvik/ssu/2024-06-10/index.md", TestSite.Page(
            "agenda:\n  - { number: 2/24, title: Budsjett, case: nordvik/ssu/2024-03-18#sak-1-24 }\npapers:\n  - { title: Tall, file: tall.csv }",
            "## 2/24 Budsjett\n\nSe [møtet](../2024-03-18.md) og [tallene](tall.csv).\n\n| a | b |\n|---|---|\n| [ja](../index.md) | nei |\n\n**Vedtak:** Utsatt.")),
        ("communities/nordvik/ssu/2024-06-10/tall.csv", "Tall."),
        ("communities/nordvik/au/2024-09-01.md", TestSite.Page("agenda:\n  - title: Oppfølging\n    case: \"nordvik/ssu/2024-06-10#sak-2-24\"")),
        ("communities/nordvik/plans/plan.md", TestSite.Page("title: Plan\nkind: action\nadoptedBy: nordvik/ssu\nmeasures:\n  - { title: Tiltak, committee: nordvik/au, decision: nordvik/ssu/2024-03-18#sak-1-24 }")),
        ("agreements/nordvik/samarbeid.md", TestSite.Page("title: Samarbeidsavtale\nparties: [nordvik]\nadoptedBy: nordvik/ssu")),
        ("guidelines/nordvik/deltaking.md", GuidelineText));
}
