using System.Diagnostics;
using System.Net;
using System.Text;
using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Commands;

namespace Samla.Tests.Remembering;

/// <summary>That every address that was published leads somewhere for ever.</summary>
public sealed class RememberedAddressesTests
{
    private const string Book = "addresses.json";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public void A_build_remembers_its_pages_feeds_calendars_and_data_once_and_in_order()
    {
        using var site = TestSite.WithMinutes("## 1/24 Budsjett\n\n**Vedtak:** Godkjent.");
        var (code, printed, told) = Remember(site);

        Assert.Equal((0, ""), (code, told));
        Assert.Contains("nye adresser til i addresses.json. Ta filen med når du publiserer.", printed, StringComparison.Ordinal);
        string[] lines = [.. site.Text(Book).Split('\n').Where(line => line.StartsWith("    \"", StringComparison.Ordinal)).Select(line => line.Trim(' ', ',', '"'))];
        Assert.Equal(lines.Order(StringComparer.Ordinal).Distinct(), lines);
        Assert.All(
            (string[])["/", "/nn/", "/nordvik/", "/nordvik/ssu/", "/nordvik/ssu/2024-03-18/", "/nordvik/ssu/kalender.ics", "/nordvik/ssu/nytt.xml", "/nytt.xml", "/nn/nytt.xml", "/data/meetings.json", "/nordvik/status/", "/kalender/", "/vedtak/", "/sok/"],
            address => Assert.Contains(address, lines));

        var before = site.Text(Book);
        Assert.Contains("Alle adressene stod i addresses.json fra før.", Remember(site).Printed, StringComparison.Ordinal);
        Assert.Equal(before, site.Text(Book));
    }

    [Fact]
    public void What_comes_and_goes_with_the_content_is_not_remembered_so_that_taking_out_the_only_decision_of_a_year_is_no_loss()
    {
        using var site = TestSite.WithCommittee(
            "contact: { email: ssu@example.no }",
            (TestSite.MeetingPath, TestSite.Page("agenda:\n  - { number: 1/24, title: Budsjett, topics: [Økonomi] }", "## 1/24 Budsjett\n\n**Vedtak:** Godkjent.")),
            ("communities/nordvik/ssu/2025-05-20.md", TestSite.Page("agenda:\n  - { number: 1/25, title: Budsjett, case: nordvik/ssu/2024-03-18#sak-1-24 }")),
            ("communities/nordvik/ssu/2025-09-20.md", TestSite.Page("time: \"12:00-13:00\"")));
        Remember(site);
        Assert.Contains("nordvik/ssu/2024-03-18/sak-1-24/index.html", site.Files().Keys);
        Assert.Contains("nordvik/ssu/2025-09-20/mote.ics", site.Files().Keys);
        Assert.Contains("nordvik/ssu/kontakt.vcf", site.Files().Keys);
        Assert.Contains("vedtak/2024/index.html", site.Files().Keys);
        Assert.Contains("kalender/strategisk/index.html", site.Files().Keys);

        site.Write(TestSite.CommitteePath, TestSite.Page("title: Et organ\ntier: working"));
        site.Write(TestSite.MeetingPath, TestSite.Page("summary: Et møte."));
        site.Write("communities/nordvik/ssu/2025-05-20.md", TestSite.Page("status: cancelled"));
        site.Write("communities/nordvik/ssu/2025-09-20.md", TestSite.Page("status: cancelled"));

        Assert.Empty(site.Build().Diagnostics);
        Assert.DoesNotContain("vedtak/2024/index.html", site.Files().Keys);
    }

    [Fact]
    public void A_page_that_is_taken_away_stops_the_build_until_it_is_said_where_it_leads_and_then_it_is_never_forgotten()
    {
        using var site = TestSite.WithMinutes("Referat.");
        Remember(site);
        site.Delete(TestSite.MeetingPath);
        var (code, _, told) = TestSite.Command("build", "--input", site.Input, "--output", site.Output);

        Assert.Equal(1, code);
        Assert.Contains("feil SAM0401 (lost-address): Adressen /nordvik/ssu/2024-03-18/ har vært publisert, og nå er det ingenting der.", told, StringComparison.Ordinal);
        Assert.Contains("addresses.json:", told, StringComparison.Ordinal);
        Assert.Contains("\"/nordvik/ssu/2024-03-18/\"", told, StringComparison.Ordinal);
        Assert.Contains("samla move", told, StringComparison.Ordinal);
        Assert.Equal(1, TestSite.Command("check", "--input", site.Input).Code);
        Assert.Contains("nordvik/ssu/2024-03-18/index.html", site.Files().Keys);

        site.Write(Book, site.Text(Book).Replace("\"moved\": {}", "\"moved\": { \"/nordvik/ssu/2024-03-18/\": \"/nordvik/ssu/\" }", StringComparison.Ordinal));
        Assert.Equal((0, ""), (Remember(site).Code, Remember(site).Told));
        Assert.Contains("    \"/nordvik/ssu/2024-03-18/\",\n", site.Text(Book), StringComparison.Ordinal);
        Assert.StartsWith("/nordvik/ssu/2024-03-18/ /nordvik/ssu/ 301\n/nordvik/ssu/2024-03-18/* /nordvik/ssu/ 301\n", Encoding.UTF8.GetString(site.Files()["_redirects"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_address_is_told_of_in_both_written_standards()
    {
        using var site = TestSite.WithCommittee("", (Book, "{ \"published\": [\"/nordvik/sus/\", \"/nordvik/sus/2024/\"] }"));
        var lost = Assert.Single(site.Check().Diagnostics);

        Assert.Equal("Adressen /nordvik/sus/ har vært publisert, og nå er det ingenting der. Det samme gjelder 1 under den. Mente du /nordvik/ssu/?", lost.Message.Nb);
        Assert.Equal("Adressa /nordvik/sus/ har vore publisert, og no er det ingenting der. Det same gjeld 1 under ho. Meinte du /nordvik/ssu/?", lost.Message.Nn);
    }

    [Fact]
    public void A_file_that_cannot_be_read_loses_no_address_besides()
    {
        using var site = TestSite.WithMinutes("Referat.");
        Remember(site);
        site.Write(TestSite.CommitteePath, "---\ntitle: [\n---\n");

        Assert.Equal(["SAM0104"], site.Check().Diagnostics.Select(one => one.Rule.Code));
    }

    [Fact]
    public void An_address_that_moved_twice_leads_straight_on_and_one_with_the_same_name_elsewhere_is_suggested()
    {
        using var site = TestSite.WithMinutes("Referat.");
        site.Write(Book, "{ \"moved\": { \"/a/\": \"/b/\", \"/b/\": \"/nordvik/ssu/\" }, \"published\": [\"/a/2024-03-18/\", \"/nordvik/au/2024-03-18/\"] }");

        Assert.Equal(
            ["Adressen /nordvik/au/2024-03-18/ har vært publisert, og nå er det ingenting der. Mente du /nordvik/ssu/2024-03-18/?"],
            site.Check().Diagnostics.Select(one => one.Message.Nb));
    }

    [Fact]
    public async Task The_local_server_leads_old_addresses_on_as_netlify_does()
    {
        using var site = TestSite.WithMinutes("Referat.");
        site.Write(Book, "{ \"moved\": { \"/nordvik/gammelt/\": \"/nordvik/ssu/\", \"/nordvik/gammelt/2023/\": \"/nordvik/gammelt/\", \"/nordvik/møte nr. 1.pdf\": \"/nordvik/ssu/2024-03-18/\" } }");
        Assert.Empty(site.Build().Diagnostics);
        await using var server = await Serve.Start(site.Output, 0);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        foreach (var (asked, target) in (IEnumerable<(string, string)>)
        [
            ("/nordvik/gammelt/", "/nordvik/ssu/"), ("/nordvik/gammelt", "/nordvik/ssu/"), ("/nordvik/gammelt/2024-03-18/?x=1", "/nordvik/ssu/2024-03-18/?x=1"),
            ("/nordvik/gammelt/kalender.ics", "/nordvik/ssu/kalender.ics"), ("/nordvik/gammelt/2023/sak-1-23/", "/nordvik/ssu/"), ("/nordvik/m%C3%B8te%20nr.%201.pdf", "/nordvik/ssu/2024-03-18/"),
            ("/nb/nordvik/", "/nordvik/"), ("/nb//andre.example/", "/andre.example/"),
        ])
        {
            var answer = await browser.GetAsync(new Uri(server.Address + asked), Cancelled);
            Assert.Equal((asked, HttpStatusCode.MovedPermanently, target), (asked, answer.StatusCode, answer.Headers.Location?.OriginalString));
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri(server.Address + "/nordvik/ssu/"), Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(server.Address + "/nordvik/annet/"), Cancelled)).StatusCode);
    }

    [Fact]
    public void Tens_of_thousands_of_addresses_are_read_and_compared_in_no_time()
    {
        string[] addresses = [.. Enumerable.Range(0, 30_000).Select(i => $"/nordvik/utvalg-{i % 200}/{2000 + (i / 200)}-03-18-mote/")];
        var text = AddressBookText.Of([], addresses);
        var there = addresses.ToHashSet(StringComparer.Ordinal);
        var diagnostics = new DiagnosticBag();

        // The best of several: what else the machine does isn't ours.
        Assert.InRange(Enumerable.Range(0, 10).Min(_ => Milliseconds()), 0, 500);
        Assert.Empty(diagnostics.Sorted(new Dictionary<string, Severity>()));

        long Milliseconds()
        {
            var watch = Stopwatch.StartNew();
            new AddressCheck(new AddressBookReader(text, Book, diagnostics).Read(), there).Check(diagnostics);
            return watch.ElapsedMilliseconds;
        }
    }

    private static (int Code, string Printed, string Told) Remember(TestSite site) => TestSite.Command("build", "--remember", "--input", site.Input, "--output", site.Output);
}
