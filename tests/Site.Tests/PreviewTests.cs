using Microsoft.Playwright;
using Samla.Commands;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What a secretary sees in the browser while the files are being written.</summary>
public sealed class PreviewTests(Chromium chromium)
{
    private const string Meeting = "communities/fjordnes/ssu/2026-02-11/index.md";
    private const string Address = "/fjordnes/ssu/2026-02-11/";

    [Fact]
    public async Task What_is_written_stands_in_the_open_page_at_once_and_the_page_stays_where_it_was_scrolled()
    {
        await using var site = await WrittenSite.Start();
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open(Address);
        await Ready(page);
        var before = await page.EvaluateAsync<int>("() => { scrollTo(0, 700); window.same = true; return scrollY; }");

        site.Replace(Meeting, "Leiaren tok opprop.", "Leiaren ynskte velkomen.");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Leiaren ynskte velkomen.");
        Assert.Equal(before, await page.EvaluateAsync<int>("scrollY"));
        Assert.True(await page.EvaluateAsync<bool>("window.same"), "The page was loaded anew.");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_page_with_a_script_of_its_own_begins_anew_and_stays_where_it_was_scrolled()
    {
        await using var site = await WrittenSite.Start();
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open("/kalender/2026/");
        await Ready(page);
        var before = await page.EvaluateAsync<int>("() => { scrollTo(0, 500); return scrollY; }");

        Assert.Equal(1, await page.Locator("script[type=module]").CountAsync());
        site.Replace(Meeting, "time: \"12:00-14:00\"", "time: \"12:35-14:00\"");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("kl. 12.35–14.00");
        Assert.Equal(before, await page.EvaluateAsync<int>("scrollY"));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Mistakes_are_shown_with_file_line_and_what_to_do_and_go_away_when_they_are_put_right()
    {
        await using var site = await WrittenSite.Start();
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open(Address);
        await Ready(page);
        var panel = Panel(page);
        await Assertions.Expect(panel.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);

        site.Replace(Meeting, "status: held", "status: heldt");
        site.Replace(Meeting, "## 3/26 Dialog", "## 3-26 Dialog");

        await Assertions.Expect(panel.Locator("summary")).ToHaveTextAsync("2 feil");
        await Assertions.Expect(panel.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 feil");
        var word = panel.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "heldt" });
        await Assertions.Expect(word.Locator(".place")).ToContainTextAsync("2026-02-11/index.md:5:9 · SAM0110");
        await Assertions.Expect(word.Locator("pre")).ToHaveTextAsync("status: heldt");
        await Assertions.Expect(word.Locator(".remedy")).ToContainTextAsync("Gjer slik: ");
        await Assertions.Expect(panel).ToContainTextAsync("Saksnummeret i «3-26 Dialogmeldingar: tal for innføringa» kan ikkje lesast.");
        Assert.Empty(await Axe.FaultsOf(page));

        site.Replace(Meeting, "status: heldt", "status: held");
        await Assertions.Expect(panel.Locator("summary")).ToHaveTextAsync("1 feil");
        site.Replace(Meeting, "## 3-26 Dialog", "## 3/26 Dialog");
        await Assertions.Expect(panel.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
        await Assertions.Expect(panel.GetByRole(AriaRole.Status)).ToHaveTextAsync("Ingen feil");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_panel_can_be_folded_with_the_keyboard_and_stays_so_on_the_next_page()
    {
        await using var site = await WrittenSite.Start();
        site.Replace(Meeting, "status: held", "status: heldt");
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open(Address);
        var panel = Panel(page);
        await Assertions.Expect(panel.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);

        await panel.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(panel.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);

        await reader.Go(page, "/fjordnes/");
        await Assertions.Expect(panel.Locator("summary")).ToHaveTextAsync("1 feil");
        await Assertions.Expect(panel.Locator("details")).Not.ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task A_page_whose_fields_cannot_be_read_stays_as_it_was_with_the_mistake_and_comes_back_when_it_is_put_right()
    {
        await using var site = await WrittenSite.Start();
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open(Address);
        await Ready(page);

        site.Replace(Meeting, "status: held", "status: [held");
        await Assertions.Expect(Panel(page)).ToContainTextAsync("Felta kan ikkje lesast herifrå.");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("11. februar 2026");

        await reader.Go(page, Address);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sida kan ikkje visast enno");
        await Assertions.Expect(Panel(page)).ToContainTextAsync("Felta kan ikkje lesast herifrå.");

        site.Replace(Meeting, "status: [held", "status: held");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("11. februar 2026");
        await Assertions.Expect(Panel(page).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told_of_on_the_page_it_is_written_on()
    {
        await using var site = await WrittenSite.Start();
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open(Address);

        site.Replace(Meeting, "Ingen saker.", "Sjå [saka](../../au/2026-01-21.md#sak-9-26), [møta](/fjordnes/suu/) og [tala](dialogmeldingar.csv).");

        var panel = Panel(page);
        await Assertions.Expect(panel).ToContainTextAsync("har ikkje «#sak-9-26»");
        await Assertions.Expect(panel).ToContainTextAsync("«/fjordnes/suu/», som ikkje finst. Meinte du «/fjordnes/ssu/»?");
        await Assertions.Expect(panel.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_draft_is_shown_with_a_mark_and_left_out_by_a_build()
    {
        await using var site = await WrittenSite.Start();
        site.Replace(Meeting, "status: held", "status: held\ndraft: true");
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open(Address);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Utkast: sida er berre her, og blir ikkje med på nettstaden.");

        await reader.Go(page, "/fjordnes/ssu/");
        await Assertions.Expect(page.Locator($"main a[href='{Address}']").First).ToContainTextAsync("(utkast)");
        await Assertions.Expect(page.Locator("main a[href='/fjordnes/ssu/2026-05-20/']").First).Not.ToContainTextAsync("utkast");
        Assert.Empty(reader.Complaints);

        var output = Path.Combine(site.Input, "..", "output");
        using var said = new StringWriter();
        CommandLine.Run(["build", "--input", site.Input, "--output", output, "--date", "2026-11-21"], TextReader.Null, said, said, DateTimeOffset.UtcNow);
        Assert.False(Directory.Exists(Path.Combine(output, "fjordnes", "ssu", "2026-02-11")), said.ToString());
    }

    [Fact]
    public async Task A_new_file_is_a_page_that_the_lists_lead_to_and_search_finds()
    {
        await using var site = await WrittenSite.Start();
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open("/fjordnes/ssu/");
        await Ready(page);

        site.Write("communities/fjordnes/ssu/2026-06-10.md", "---\ntitle: Ekstramøte om sjukehusapotek\nstatus: held\n---\n\n## 40/26 Sjukehusapoteket i Hegrevik\n\n**Vedtak:** Apoteket flyttar.\n");

        await Assertions.Expect(page.Locator("main a[href='/fjordnes/ssu/2026-06-10/']").First).ToContainTextAsync("Ekstramøte om sjukehusapotek");
        await reader.Go(page, "/sok/?q=sjukehusapotek");
        await Assertions.Expect(page.Locator(".results")).ToContainTextAsync("Ekstramøte om sjukehusapotek");

        await reader.Go(page, "/fjordnes/ssu/");
        await Ready(page);
        File.Delete(Path.Combine(site.Input, "communities/fjordnes/ssu/2026-06-10.md"));
        await Assertions.Expect(page.Locator("main a[href='/fjordnes/ssu/2026-06-10/']")).ToHaveCountAsync(0);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task An_address_without_a_page_shows_it_as_soon_as_it_is_written()
    {
        await using var site = await WrittenSite.Start();
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open("/fjordnes/ssu/2026-06-10/", status: 404);
        await Ready(page);

        site.Write("communities/fjordnes/ssu/2026-06-10.md", "---\ntitle: Ekstramøte om sjukehusapotek\nstatus: held\n---\n");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Ekstramøte om sjukehusapotek");
    }

    [Fact]
    public async Task A_new_style_sheet_is_used_by_the_open_page()
    {
        var theme = Directory.CreateTempSubdirectory("samla-theme-").FullName;
        WrittenSite.Copy(Path.Combine(AppContext.BaseDirectory, "theme"), theme);
        await using var site = await WrittenSite.Start(theme);
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open(Address);
        await Ready(page);

        var manifest = Path.Combine(theme, "manifest.json");
        var sheet = Directory.EnumerateFiles(Path.Combine(theme, "assets"), "samla.*.css").Single();
        var other = Path.Combine(Path.GetDirectoryName(sheet)!, "samla.0123456789.css");
        File.WriteAllText(other, File.ReadAllText(sheet) + "h1{letter-spacing:7px}");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(Path.GetFileName(sheet), Path.GetFileName(other), StringComparison.Ordinal));

        await Assertions.Expect(page.Locator("h1")).ToHaveCSSAsync("letter-spacing", "7px");
        Directory.Delete(theme, recursive: true);
    }

    [Fact]
    public async Task Other_files_are_those_of_the_moment_too()
    {
        await using var site = await WrittenSite.Start();
        using var client = new HttpClient { BaseAddress = new Uri(site.Address) };
        var cancelled = TestContext.Current.CancellationToken;
        site.Replace(Meeting, "place: Hegrevik rådhus", "place: Tverrlia samfunnshus");

        Assert.Contains("Tverrlia samfunnshus", await client.GetStringAsync("data/meetings.json", cancelled), StringComparison.Ordinal);
        Assert.Contains("Tverrlia samfunnshus", await client.GetStringAsync("fjordnes/ssu/kalender.ics", cancelled), StringComparison.Ordinal);
        Assert.Equal(site.Read("communities/fjordnes/ssu/2026-02-11/prosjektskisse.txt"), await client.GetStringAsync("fjordnes/ssu/2026-02-11/prosjektskisse.txt", cancelled));
    }

    [Fact]
    public async Task A_name_from_elsewhere_that_leads_to_this_machine_gets_no_answer()
    {
        await using var site = await WrittenSite.Start();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Address + "/")) { Headers = { Host = "samla.example" } };

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static ILocator Panel(IPage page) => page.Locator("#samla-preview");

    private static Task Ready(IPage page) => Assertions.Expect(Panel(page).GetByRole(AriaRole.Status)).ToHaveTextAsync("Ingen feil");
}
