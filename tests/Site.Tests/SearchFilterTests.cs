using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The filters beside the hits, the history that they leave, and the way through all of it by keyboard.</summary>
public sealed class SearchFilterTests(Sites sites, Chromium chromium)
{
    [Fact]
    public async Task The_counts_beside_the_kinds_add_up_to_the_hits()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=fastlege");
        var counts = await panel.Page.Locator("[data-choices=kinds] .num").AllInnerTextsAsync();

        Assert.Equal(await panel.Count(), counts.Sum(int.Parse));
        Assert.True(counts.Count(count => count != "0") > 3);
    }

    [Theory]
    [InlineData("Type", "Retningslinje", "type=guideline")]
    [InlineData("Helsefellesskap", "Oslo", "felleskap=oslo")]
    [InlineData("År", "2021", "ar=2021")]
    [InlineData("Nivå", "Faglig samarbeidsutvalg", "niva=professional")]
    public async Task Choosing_one_narrows_as_its_count_said_and_its_chip_takes_it_away(string group, string value, string asked)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=fastlege");
        var all = await panel.Count();
        var count = await panel.CountOf(group, value);
        Assert.InRange(count, 1, all - 1);

        var box = panel.Box(group, value);
        await box.CheckAsync();
        await panel.Counts(count);
        Assert.Equal("/sok/?q=fastlege&" + asked, panel.Address);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await panel.ReachTenth(count);
        await Assertions.Expect(panel.Chips).ToHaveCountAsync(1);
        await Assertions.Expect(panel.Chips).ToContainTextAsync(value);
        await Assertions.Expect(panel.Told).ToContainTextAsync($"{count} treff");

        await panel.Chips.ClickAsync();
        await panel.Counts(all);
        Assert.Equal("/sok/?q=fastlege", panel.Address);
        Assert.False(await box.IsCheckedAsync());
        await Assertions.Expect(panel.Heading).ToBeFocusedAsync();
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Each_choice_is_a_place_in_the_history_and_reload_shows_the_same()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=fastlege");
        var all = await panel.Count();
        await panel.Box("Type", "Krav").CheckAsync();
        var duties = await panel.CountOf("Type", "Krav");
        await panel.Counts(duties);
        var few = await panel.CountOf("Helsefellesskap", "Oslo");
        await panel.Box("Helsefellesskap", "Oslo").CheckAsync();
        await panel.Counts(few);
        await panel.ReachTenth(few);
        var hits = await panel.Read();
        Assert.Equal(3, await panel.Chips.CountAsync());

        await panel.Page.ReloadAsync();
        await panel.Counts(few);
        await panel.ReachTenth(few);
        Assert.Equal(hits.Select(hit => hit.Address), (await panel.Read()).Select(hit => hit.Address));
        Assert.True(await panel.Box("Type", "Krav").IsCheckedAsync() && await panel.Box("Helsefellesskap", "Oslo").IsCheckedAsync());

        await panel.Page.GoBackAsync();
        await panel.Counts(duties);
        Assert.Equal("/sok/?q=fastlege&type=requirement", panel.Address);
        await panel.Page.GoBackAsync();
        await panel.Counts(all);
        Assert.Equal(0, await panel.Chips.CountAsync());
        await panel.Page.GoForwardAsync();
        await panel.Counts(duties);
        await panel.Page.GoForwardAsync();
        await panel.Counts(few);

        await panel.Chips.Last.ClickAsync();
        await panel.Counts(all);
        Assert.Equal("/sok/?q=fastlege", panel.Address);
    }

    [Fact]
    public async Task A_search_that_is_sent_is_a_place_in_the_history()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=legevakt");
        await panel.Field.FillAsync("personvern");
        await panel.Field.PressAsync("Enter");
        await Assertions.Expect(panel.Heading).ToContainTextAsync("«personvern»");
        Assert.Equal("/sok/?q=personvern", panel.Address);

        await panel.Page.GoBackAsync();
        await Assertions.Expect(panel.Heading).ToContainTextAsync("«legevakt»");
        await Assertions.Expect(panel.Field).ToHaveValueAsync("legevakt");
    }

    [Fact]
    public async Task The_municipalities_stand_in_the_order_of_the_alphabet_and_one_leaves_what_concerns_it()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=samarbeidsutval");
        var choice = panel.Page.GetByLabel("Kommune", new() { Exact = true }).And(panel.Page.GetByRole(AriaRole.Combobox));
        var names = (await choice.Locator("option").AllInnerTextsAsync()).Skip(1).ToList();
        Assert.StartsWith("A", names[0], StringComparison.Ordinal);
        Assert.StartsWith("Å", names[^1], StringComparison.Ordinal);
        Assert.True(names.IndexOf("Ås") > names.IndexOf("Øygarden") && names.IndexOf("Øygarden") > names.IndexOf("Voss"));

        await choice.SelectOptionAsync(new SelectOptionValue { Label = "Askøy" });
        await Assertions.Expect(panel.Chips).ToContainTextAsync("Askøy");
        Assert.EndsWith("&kommune=askoy", panel.Address, StringComparison.Ordinal);
        Assert.NotEmpty(await panel.Read());
        Assert.All(await panel.Read(), hit => Assert.StartsWith("Bergensområdet", hit.Where.Length > 0 && hit.Kind != "Helsefellesskap" ? hit.Where : "Bergensområdet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_address_asks_for_and_nobody_knows_is_passed_over()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=legevakt&type=tull&felleskap=atlantis&ar=x&niva=9&kommune=atlantis&sorter=tull");

        Assert.NotEqual(0, await panel.Count());
        Assert.Equal(0, await panel.Chips.CountAsync());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Where_the_choices_leave_nothing_it_is_said_and_they_can_be_taken_away()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=legevakt&type=meeting&felleskap=agder");
        await panel.Counts(0);
        await Assertions.Expect(panel.Advice).ToHaveTextAsync("Ingen av treffene passer med valgene dine.");
        await Assertions.Expect(panel.Told).ToContainTextAsync("Ingen av treffene passer med valgene dine.");

        await panel.Page.GetByRole(AriaRole.Button, new() { Name = "Fjern alle valg" }).ClickAsync();
        await panel.Hits.First.WaitForAsync();
        Assert.Equal("/sok/?q=legevakt", panel.Address);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task By_keyboard_alone_a_reader_types_narrows_and_opens_a_hit_and_always_sees_where_it_is(int width)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.ViewportSize = new() { Width = width, Height = 800 });
        var panel = await SearchPanel.Open(reader, "");
        var keys = panel.Page.Keyboard;
        await Reach(panel.Page, panel.Field);
        await keys.TypeAsync("fastlege");
        await panel.Hits.First.WaitForAsync();
        if (width < 900)
        {
            await Reach(panel.Page, panel.Page.GetByText("Avgrens treffene"));
            await keys.PressAsync("Enter");
        }

        var count = await panel.CountOf("Type", "Retningslinje");
        await Reach(panel.Page, panel.Box("Type", "Retningslinje"));
        await keys.PressAsync("Space");
        await panel.Counts(count);
        await Reach(panel.Page, panel.Page.Locator("[data-choices=communities] [data-rest] summary"));
        await keys.PressAsync("Enter");
        await Reach(panel.Page, panel.Chips.First);
        var link = panel.Hits.First.GetByRole(AriaRole.Link);
        await Reach(panel.Page, link);
        var address = await link.GetAttributeAsync("href");
        await keys.PressAsync("Enter");
        await panel.Page.Reaches("**" + address);
        Assert.Empty(reader.Complaints);
    }

    // Presses Tab until the focus is there; on the way it is always in sight and outlined.
    private static async Task Reach(IPage page, ILocator target)
    {
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var fault = await page.EvaluateAsync<string>(
                """
                () => {
                    const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
                    const seen = box.width > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                    const outlined = !['none', 'hidden'].includes(style.outlineStyle) && parseFloat(style.outlineWidth) >= 2;
                    return seen && outlined ? '' : `${seen ? 'no outline' : 'out of sight'}: ${one.outerHTML.slice(0, 150)}`;
                }
                """);
            Assert.Equal("", fault);
            if (await target.EvaluateAsync<bool>("one => one === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key doesn't come to {target}.");
    }
}
