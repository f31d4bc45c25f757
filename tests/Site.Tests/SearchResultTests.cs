using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What the page that searches shows of what was found, from its address and while somebody types.</summary>
public sealed partial class SearchResultTests(Sites sites, Chromium chromium)
{
    [Theory]
    [InlineData("?q=legevakt", "legevakt")]
    [InlineData("?q=utskrivingsklare+pasientar&felleskap=vestfold", "utskriv")]
    [InlineData("?q=fastlegar&felleskap=bergensomradet&type=guideline", "fastleg")]
    public async Task The_address_alone_gives_hits_with_kind_place_and_excerpt_and_a_link_to_the_right_part(string query, string marked)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, query);
        var hits = await panel.Read();

        Assert.NotEmpty(hits);
        Assert.Equal(await panel.Count(), hits.Count);
        Assert.All(hits, hit =>
        {
            Assert.Contains(hit.Kind, Kinds);
            Assert.NotEmpty(hit.Title);
            Assert.NotEmpty(hit.Excerpt);
            Assert.DoesNotContain("undefined", hit.Where + hit.Excerpt + hit.Title, StringComparison.Ordinal);
        });
        Assert.Contains(hits, hit => hit.Marked.Any(word => word.Contains(marked, StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(DeadLinks(hits));
        if (query.Contains("felleskap", StringComparison.Ordinal))
        {
            Assert.All(hits.Where(hit => hit.Kind != "Helsefellesskap"), hit => Assert.Matches("^(Vestfold|Bergensområdet)", hit.Where));
        }

        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task A_hit_tells_where_it_belongs_and_from_when_and_says_nothing_twice()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=retningslina+for+deltaking+og+representasjon");
        var hits = (await panel.Read()).ToList();

        Assert.Contains(hits, hit => hit is { Kind: "Møte", Where: "Bergensområdet › SSU, 30. november 2022" });
        Assert.Contains(hits, hit => hit.Kind == "Retningslinje" && hit.Where.StartsWith("Bergensområdet", StringComparison.Ordinal));
        Assert.DoesNotContain(hits, hit => hit.Where.StartsWith(hit.Kind, StringComparison.Ordinal) || hit.Where.EndsWith(' ') || hit.Where.StartsWith(','));

        await reader.Go(panel.Page, "/sok/?q=bergensområdet&type=community");
        await panel.Hits.First.WaitForAsync();
        Assert.Contains(await panel.Read(), hit => hit is { Title: "Helsefellesskapet i Bergensområdet", Where: "fra september 2022" });
    }

    [Theory]
    [InlineData("/sok/", "?q=%C3%98HD&type=word", "/ordliste/#s-ord-ohd", "Ordliste")]
    [InlineData("/nn/sok/", "?q=%C3%98HD&type=word", "/nn/ordliste/#s-ord-ohd", "Ordliste")]
    [InlineData("/sok/", "?q=oygarden", "/kommuner/oygarden/", "Kommune")]
    [InlineData("/nn/sok/", "?q=oygarden", "/nn/kommuner/oygarden/", "Kommune")]
    [InlineData("/sok/", "?q=personvern", "/personvern/", "Om nettstedet")]
    [InlineData("/nn/sok/", "?q=personvern", "/nn/personvern/", "Om nettstaden")]
    [InlineData("/nn/sok/", "?q=kommunar&type=text", "/nn/kommuner/", "Om nettstaden")]
    public async Task What_is_there_in_both_standards_is_opened_in_the_reader_s_own(string folder, string query, string address, string kind)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, query, folder);
        var first = (await panel.Read())[0];
        Assert.Equal((kind, address), (first.Kind, first.Address));
        Assert.Empty(DeadLinks([first]));

        await panel.Hits.First.GetByRole(AriaRole.Link).ClickAsync();
        await panel.Page.Reaches("**" + address);
        if (address.Contains('#', StringComparison.Ordinal))
        {
            await Assertions.Expect(panel.Page.Locator(":target")).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task In_nynorsk_every_word_around_the_hits_is_nynorsk()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=fastlge&felleskap=oslo&felleskap=finnmark", "/nn/sok/");
        var text = await panel.Page.GetByRole(AriaRole.Main).InnerTextAsync();

        Assert.Contains("Vi retta «fastlge».", text, StringComparison.Ordinal);
        Assert.Contains("Søk på det du skreiv", text, StringComparison.Ordinal);
        Assert.Contains("Om nettstaden", text, StringComparison.Ordinal);
        Assert.Contains("Retningsline", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Retningslinje", await panel.Page.Locator(".filters").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Fjern alle val", await panel.Chips.Last.InnerTextAsync());
    }

    [Fact]
    public async Task Hits_come_while_the_reader_types_and_the_field_keeps_the_focus()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "");
        var places = await panel.Page.EvaluateAsync<int>("history.length");
        Assert.Equal("", await panel.Told.InnerTextAsync());
        await panel.Field.FocusAsync();
        await panel.Page.Keyboard.TypeAsync("fastl");

        // The last word is perhaps half of one.
        await panel.Hits.First.WaitForAsync();
        await Assertions.Expect(panel.Heading).ToContainTextAsync("«fastl»");
        Assert.Contains(await panel.Read(), hit => hit.Marked.Any(word => word.StartsWith("fastlege", StringComparison.OrdinalIgnoreCase)));
        Assert.False(await panel.Correction.IsVisibleAsync());

        await panel.Page.Keyboard.TypeAsync("ege i Oslo");
        await Assertions.Expect(panel.Heading).ToContainTextAsync("«fastlege i Oslo»");
        await Assertions.Expect(panel.Field).ToBeFocusedAsync();
        Assert.Equal("/sok/?q=fastlege+i+Oslo", panel.Address);
        Assert.Equal(places, await panel.Page.EvaluateAsync<int>("history.length"));
        await Assertions.Expect(panel.Told).ToContainTextAsync(await panel.Heading.InnerTextAsync() + ".");
        Assert.StartsWith("fastlege i Oslo – Søk", await panel.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Emptying_the_field_takes_the_hits_away_and_says_nothing()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=legevakt");
        await panel.Field.FillAsync("");

        await panel.Heading.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await Assertions.Expect(panel.Told).ToHaveTextAsync("");
        Assert.Equal("/sok/", panel.Address);
    }

    [Fact]
    public async Task A_misspelt_word_is_corrected_openly_and_can_be_searched_for_as_typed()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=fastlge");
        Assert.Matches("^[0-9]+ treff på «fastlege»$", await panel.Heading.InnerTextAsync());
        await Assertions.Expect(panel.Correction).ToContainTextAsync("Vi rettet «fastlge».");
        await Assertions.Expect(panel.Told).ToContainTextAsync("Vi rettet «fastlge».");

        await panel.Page.GetByRole(AriaRole.Link, new() { Name = "Søk på det du skrev" }).ClickAsync();
        await panel.Counts(0);
        Assert.Equal("/sok/?q=fastlge&ordrett=1", panel.Address);
        Assert.Equal("Ingen treff på «fastlge»", await panel.Heading.InnerTextAsync());
        await Assertions.Expect(panel.Heading).ToBeFocusedAsync();
        await Assertions.Expect(panel.Advice).ToHaveTextAsync("Se etter skrivefeil, eller prøv færre eller mer vanlige ord.");

        await panel.Page.ReloadAsync();
        await panel.Counts(0);
        await panel.Page.GoBackAsync();
        await Assertions.Expect(panel.Heading).ToContainTextAsync("«fastlege»");
    }

    [Theory]
    [InlineData("/sok/", "/innhold/")]
    [InlineData("/nn/sok/", "/nn/innhold/")]
    public async Task Where_nothing_is_found_it_is_said_and_the_contents_are_shown_the_way_to(string folder, string contents)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=qwxzqwxz+zxqwzxqw", folder);
        Assert.Equal("Ingen treff på «qwxzqwxz zxqwzxqw»", await panel.Heading.InnerTextAsync());
        Assert.Equal(0, await panel.Hits.CountAsync());
        Assert.False(await panel.Page.Locator(".filters").IsVisibleAsync());

        await panel.Page.Locator(".none").GetByRole(AriaRole.Link).ClickAsync();
        await panel.Page.Reaches("**" + contents);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task What_is_in_sight_is_shown_also_after_another_query()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.ViewportSize = new() { Width = 1280, Height = 2400 });
        var panel = await SearchPanel.Open(reader, "?q=beredskap");
        await Assertions.Expect(panel.Hits).ToHaveCountAsync(10);

        await panel.Field.FillAsync("fastlege");
        await Assertions.Expect(panel.Heading).ToContainTextAsync("«fastlege»");
        await Assertions.Expect(panel.Hits).ToHaveCountAsync(10);
    }

    [Fact]
    public async Task By_date_the_newest_stands_first_and_what_has_no_date_last()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=beredskap");
        var count = await panel.Count();
        var byRelevance = await panel.Read();
        await panel.Page.GetByLabel("Sorter etter").SelectOptionAsync(new SelectOptionValue { Label = "Nyeste først" });
        await panel.Page.Reaches("**/sok/?q=beredskap&sorter=dato");
        await panel.ReachTenth(count);
        for (var shown = 10; shown < count; shown += 10)
        {
            await Assertions.Expect(panel.Hits).ToHaveCountAsync(shown);
            await panel.Page.GetByRole(AriaRole.Button, new() { Name = "Vis flere" }).ClickAsync();
        }

        await Assertions.Expect(panel.Hits).ToHaveCountAsync(count);
        var hits = await panel.Read();
        var years = hits.Select(hit => YearAtEnd().Match(hit.Where) is { Success: true } year ? int.Parse(year.Value) : 0).ToList();

        Assert.Contains(0, years);
        Assert.True(years.Distinct().Count() > 2);
        Assert.Equal(years.OrderDescending(), years);
        Assert.NotEqual(byRelevance.Select(hit => hit.Address), hits.Take(10).Select(hit => hit.Address));
    }

    [Fact]
    public async Task More_hits_are_shown_when_asked_for_and_the_first_of_them_has_the_focus()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=beredskap");
        var more = panel.Page.GetByRole(AriaRole.Button, new() { Name = "Vis flere" });
        await more.ClickAsync();
        await Assertions.Expect(panel.Hits).ToHaveCountAsync(20);
        var eleventh = panel.Hits.Nth(10).GetByRole(AriaRole.Link);
        await Assertions.Expect(eleventh).ToBeFocusedAsync();

        // Whoever comes back finds the page as it was left.
        await panel.Page.EvaluateAsync("scrollBy({ top: 200, behavior: 'instant' })");
        var top = await panel.Page.EvaluateAsync<double>("scrollY");
        Assert.True(top > 200);
        await eleventh.ClickAsync();
        await Assertions.Expect(panel.Page).Not.ToHaveURLAsync(new Regex("/sok/"));
        await panel.Page.HasLoaded();
        await panel.Page.GoBackAsync();
        await Assertions.Expect(panel.Hits).ToHaveCountAsync(20);
        await panel.Page.WaitForFunctionAsync("top => Math.abs(scrollY - top) < 40", top);
    }

    [Theory]
    [InlineData("/sok/")]
    [InlineData("/nn/sok/")]
    public async Task Without_scripts_the_page_says_so_and_leads_to_the_contents(string folder)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.JavaScriptEnabled = false);
        var page = await reader.Open(folder + "?q=legevakt");

        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByText(NeedsScript())).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = FromAToZ() }).ClickAsync();
        await page.Reaches("**" + folder.Replace("sok", "innhold", StringComparison.Ordinal));
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Every_place_that_a_hit_can_lead_to_is_there(SiteName name)
    {
        var site = sites[name];
        var fragments = Directory.EnumerateFiles(Path.Combine(site.Folder, "assets", "sok"), "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetDirectoryName(file) is { } folder && Path.GetFileName(folder) != "sok")
            .Select(file => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(file)))
            .ToList();
        var places = fragments.SelectMany(one => Places(one, one.GetProperty("address").GetString()!))
            .Concat(fragments.Where(one => one.TryGetProperty("nn", out _)).Select(one => one.GetProperty("nn")).SelectMany(one => Places(one, one.GetProperty("address").GetString()!)))
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(places);

        Dictionary<string, HashSet<string>> ids = [];
        Faults.None(places.Where(place =>
        {
            var (address, anchor) = Parted(place);
            if (!ids.TryGetValue(address, out var known))
            {
                var file = Path.Combine(site.Folder, address[1..], "index.html");
                ids[address] = known = File.Exists(file) ? [.. IdOfElement().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value), ""] : [];
            }

            return !known.Contains(anchor);
        }).Order(StringComparer.Ordinal));
    }

    private static readonly string[] Kinds =
        ["Helsefellesskap", "Samarbeidsorgan", "Møte", "Avtale", "Retningslinje", "Plan", "Kommune", "Krav", "Ordliste", "Om nettstedet"];

    private static IEnumerable<string> Places(JsonElement fragment, string address) =>
        fragment.GetProperty("sections").EnumerateArray().Select(section => section[0].GetString()).Where(anchor => anchor is not "").Select(anchor => $"{address}#{anchor}").Prepend(address);

    private static (string Address, string Anchor) Parted(string place) =>
        place.Split('#', 2) is [var address, var anchor] ? (address, anchor) : (place, "");

    private IEnumerable<string> DeadLinks(IEnumerable<SearchPanel.Hit> hits) => hits.Select(hit => hit.Address).Where(place =>
    {
        var (address, anchor) = Parted(place);
        var page = new HtmlParser().ParseDocument(sites[SiteName.Real].Text(address[1..] + "index.html"));
        return anchor.Length > 0 && page.GetElementById(anchor) is null;
    });

    [GeneratedRegex("(?<!\\d)\\d{4}$")]
    private static partial Regex YearAtEnd();

    [GeneratedRegex("^Søket tre(nger|ng) JavaScript")]
    private static partial Regex NeedsScript();

    [GeneratedRegex("^Bla i innh(oldet fra|aldet frå) A til Å")]
    private static partial Regex FromAToZ();

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex IdOfElement();
}
