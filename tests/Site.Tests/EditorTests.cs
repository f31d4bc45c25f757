using Microsoft.Playwright;
using Samla.Serving;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The editor in the browser, writing to a git repository on this machine.</summary>
public sealed class EditorTests(Chromium chromium)
{
    // A community in bokmål beside the sample's, with one meeting.
    private static readonly (string Path, string Text)[] Nordvik =
    [
        ("communities/nordvik/index.md", "---\ntitle: Helsefellesskapet Nordvik\nshort: Nordvik\nlanguage: nb\nmunicipalities: [nordvik-kommune]\n---\n"),
        ("parties/nordvik.yaml", "nordvik-kommune: { name: Nordvik, kind: municipality }\n"),
        ("communities/nordvik/toppmote/index.md", "---\ntitle: Partnerskapsmøtet\ntier: partnership\n---\n"),
        ("communities/nordvik/ssu/index.md", "---\ntitle: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic\n---\n"),
        ("communities/nordvik/ssu/2026-01-15.md", "---\n# Møtet ble flyttet to ganger.\ntime: '09:00-11:00'   # i kommunestyresalen\nplace:   Rådhuset\nagenda:\n- {number: 1/26, title: Budsjett}\n---\n\n## 1/26 Budsjett\n\n* Inntekter\n* Utgifter\n\n__Vedtak:__ Budsjettet er godkjent.\n"),
    ];

    [Fact]
    public async Task A_decision_that_is_changed_and_a_case_that_is_added_are_all_that_is_changed()
    {
        await using var copy = await WorkingCopy.Of();
        await using var reader = await chromium.Open(copy.Address);
        var page = await reader.Open("/admin/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Helsefellesskapet i Fjordnes" }).ClickAsync();
        await LogIn(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "SSU", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "2026-05-20" }).ClickAsync();

        await AddTo(page, "saksliste og referat er godkjende", " Samrøystes.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til" }).First.ClickAsync();
        await page.GetByLabel("Saksnummer").Last.FillAsync("11/26");
        await page.GetByLabel("Sak", new() { Exact = true }).Last.FillAsync("Neste møte: stad og tid");
        await Publish(page, "Publiser", "Publiser no", "Endringar lagret");

        Assert.Equal(
            [
                "input/communities/fjordnes/ssu/2026-05-20.md",
                "+  - number: 11/26",
                "+    title: \"Neste møte: stad og tid\"",
                "-**Vedtak:** Innkalling, saksliste og referat er godkjende.",
                "+**Vedtak:** Innkalling, saksliste og referat er godkjende. Samrøystes.",
            ],
            copy.Changes());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task What_a_person_wrote_in_their_own_way_stays_so_around_a_change()
    {
        await using var copy = await WorkingCopy.Of(Nordvik);
        await using var reader = await chromium.Open(copy.Address);
        var page = await reader.Open("/admin/nordvik/");
        await LogIn(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "SSU", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "2026-01-15" }).ClickAsync();
        await AddTo(page, "1/26 Budsjett", " for 2026");
        await page.GetByLabel("Klokkeslett").FillAsync("09:00-12:00");
        await Publish(page, "Publiser", "Publiser nå", "Endringer lagret");

        Assert.Equal(
            [
                "input/communities/nordvik/ssu/2026-01-15.md",
                "-time: '09:00-11:00'   # i kommunestyresalen",
                "+time: '09:00-12:00'   # i kommunestyresalen",
                "-## 1/26 Budsjett",
                "+## 1/26 Budsjett for 2026",
            ],
            copy.Changes());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_new_meeting_gets_its_day_as_name_and_a_community_has_its_own_collections_alone()
    {
        await using var copy = await WorkingCopy.Of(Nordvik);
        await using var reader = await chromium.Open(copy.Address);
        var page = await reader.Open("/admin/nordvik/");
        await LogIn(page);
        Assert.Equal(
            ["Partnerskapsmøtet", "SSU", "Samarbeidsorganer", "Helsefellesskapet", "Avtaler", "Retningslinjer", "Planer"],
            await page.Locator("aside a[href^='#/collections/']").AllInnerTextsAsync());

        await page.GotoAsync($"{copy.Address}/admin/nordvik/#/collections/ssu/new");
        await page.GetByLabel("Dato").First.FillAsync("2026-03-18");
        await page.GetByLabel("Sted").First.FillAsync("Rådhuset");
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til" }).First.ClickAsync();
        await page.GetByLabel("Sak", new() { Exact = true }).Last.FillAsync("Eventuelt");
        await Publish(page, "Publiser", "Publiser nå", "Endringer lagret");

        Assert.Equal(
            ["input/communities/nordvik/ssu/2026-03-18.md", "+---", "+place: Rådhuset", "+agenda:", "+  - title: Eventuelt", "+---"],
            copy.Changes());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_editor_speaks_norwegian_where_decap_itself_does_not()
    {
        await using var copy = await WorkingCopy.Of(Nordvik);
        await using var reader = await chromium.Open(copy.Address);
        foreach (var (community, locale, add, list) in (IEnumerable<(string, string, string, string)>)[("fjordnes", "nn_no", "Lenkje", "Alle samlingar"), ("nordvik", "nb_no", "Lenke", "Alle samlinger")])
        {
            var page = await reader.Open($"/admin/{community}/");
            await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn" }).WaitForAsync();
            var missing = await page.EvaluateAsync<string[]>(
                """
                locale => {
                  const paths = (words, at = '') => Object.entries(words).flatMap(([name, word]) => typeof word === 'object' ? paths(word, `${at}${name}.`) : [at + name]);
                  const has = new Set(paths(CMS.getLocale(locale)));
                  return paths(CMS.getLocale('en')).filter(path => !has.has(path));
                }
                """,
                locale);

            // Logging in elsewhere, texts in several languages, and files: none of them is there.
            Assert.All(missing, path => Assert.Matches(@"^auth\.|^mediaLibrary\.|\.(i18n|image|file|datetime)\.", path));
            Assert.Equal(add, await page.EvaluateAsync<string>("locale => CMS.getLocale(locale).editor.editorWidgets.markdown.link", locale));
            Assert.Equal(list, await page.EvaluateAsync<string>("locale => CMS.getLocale(locale).collection.sidebar.allCollections", locale));
        }

        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_editor_works_and_pages_are_strict_whether_a_host_replaces_a_header_or_sends_both(bool both)
    {
        await using var copy = await WorkingCopy.Of();
        await using var reader = await chromium.Open(copy.Address);
        var page = await reader.NewTab();
        if (both)
        {
            await SendEveryPolicy(page, copy);
        }

        var editor = await page.GotoAsync($"{copy.Address}/admin/fjordnes/");
        await LogIn(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "SSU", Exact = true }).WaitForAsync();
        Assert.Empty(reader.Complaints);
        Assert.Equal(both ? "frame-ancestors 'none', frame-ancestors 'none'" : "frame-ancestors 'none'", editor!.Headers["content-security-policy"]);

        foreach (var address in (string[])["/", "/fjordnes/", "/admin/"])
        {
            await page.GotoAsync(copy.Address + address);
            var before = reader.Complaints.Count;
            await page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">x</p>')");
            await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            Assert.Contains(reader.Complaints.Skip(before), complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
        }
    }

    // What the rules say of an address, each rule for itself, and once more the one that holds for every page: a host that joins headers sends them all.
    private static Task<IAsyncDisposable> SendEveryPolicy(IPage page, WorkingCopy copy) => page.RouteAsync("**/*", async route =>
    {
        var answer = await route.FetchAsync();
        var address = new Uri(route.Request.Url).AbsolutePath;
        var policies = copy.HeaderRules().Append(copy.HeaderRules().First())
            .SelectMany(rule => new HeaderRules(rule).For(address))
            .Where(header => header.Key == "Content-Security-Policy").Select(header => header.Value);
        var headers = new Dictionary<string, string>(answer.Headers) { ["content-security-policy"] = string.Join(", ", policies) };
        await route.FulfillAsync(new() { Response = answer, Headers = headers });
    });

    private static Task LogIn(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Logg inn" }).ClickAsync();

    // The form reads where the cursor stands a little later than the browser moves it, and what it draws before that puts the cursor back: so it is looked at a second later, and set again if need be.
    private static async Task AddTo(IPage page, string text, string more)
    {
        for (var tries = 1; ; tries++)
        {
            await page.Locator("[data-slate-editor]").GetByText(text).ClickAsync();
            await page.Keyboard.PressAsync("End");
            await page.WaitForTimeoutAsync(1000);
            if (await page.EvaluateAsync<bool>("text => { const { focusNode, focusOffset } = getSelection(); return focusNode?.nodeType === 3 && focusNode.data.includes(text) && focusOffset === focusNode.length; }", text))
            {
                break;
            }

            Assert.True(tries < 10, $"The cursor didn't come to the end of «{text}».");
        }

        await page.Keyboard.TypeAsync(more);
    }

    private static async Task Publish(IPage page, string menu, string item, string done)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = menu, Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = item, Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText(done, new() { Exact = false }).First).ToBeVisibleAsync();
    }
}
