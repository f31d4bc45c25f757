using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The page that searches where the network is slow, and where something can't be fetched.</summary>
public sealed class SearchFailureTests(Sites sites, Chromium chromium)
{
    private const string Start = "**/assets/sok/start.*.json";
    private const string Lunr = "**/assets/lunr.*.js";
    private const string Terms = "**/assets/sok/t*.bin";
    private const string Fragments = "**/assets/sok/*/*.json";

    [Fact]
    public async Task A_wait_is_told_of_after_a_while_and_what_was_found_before_stays_meanwhile()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=legevakt");
        var waiting = panel.Page.Locator(".waiting");
        var before = await panel.Read();
        await panel.Page.EvaluateAsync(
            """
            () => {
                const list = document.querySelector('.results');
                window.fewest = list.children.length;
                new MutationObserver(() => window.fewest = Math.min(window.fewest, list.closest('[hidden]') ? 0 : list.children.length))
                    .observe(document.querySelector('[data-search]'), { subtree: true, childList: true, attributes: true });
            }
            """);
        await using var gate = await Gate.At(panel.Page, Terms);
        await panel.Field.FillAsync("beredskap");

        await Assertions.Expect(waiting).ToHaveTextAsync("Henter …");
        await Assertions.Expect(panel.Told).ToHaveTextAsync("Henter …");
        Assert.Equal("true", await panel.Page.Locator(".results").GetAttributeAsync("aria-busy"));
        Assert.Equal(before.Select(hit => hit.Title), (await panel.Read()).Select(hit => hit.Title));

        gate.Open();
        await Assertions.Expect(panel.Heading).ToContainTextAsync("«beredskap»");
        await Assertions.Expect(waiting).ToHaveTextAsync("");
        await Assertions.Expect(panel.Told).ToContainTextAsync("treff på «beredskap»");
        Assert.Equal("false", await panel.Page.Locator(".results").GetAttributeAsync("aria-busy"));
        Assert.True(await panel.Page.EvaluateAsync<int>("window.fewest") > 0, "The hits were gone for a moment.");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_shows_nothing()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=legevakt");
        await using var gate = await Gate.At(panel.Page, Terms);
        await panel.Field.FillAsync("beredskap");
        await gate.Held;

        // What it needs is there already.
        await panel.Field.FillAsync("legevakt");
        await panel.Page.Reaches("**/sok/?q=legevakt");
        await Assertions.Expect(panel.Heading).ToContainTextAsync("«legevakt»");
        await panel.Page.EvaluateAsync(
            """
            () => {
                window.headings = [];
                new MutationObserver(() => window.headings.push(document.querySelector('[data-heading]').textContent)).observe(document.querySelector('[data-heading]'), { childList: true });
            }
            """);
        gate.Open();

        // By the time that a third search has been answered, the first has been too.
        await panel.Field.FillAsync("beredskap i Oslo");
        await Assertions.Expect(panel.Heading).ToContainTextAsync("«beredskap i Oslo»");
        Assert.DoesNotContain(await panel.Page.EvaluateAsync<string[]>("window.headings"), heading => heading.EndsWith("«beredskap»", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Start, "/sok/", "Søket fikk ikke hentet alt det trenger.")]
    [InlineData(Lunr, "/sok/", "Søket fikk ikke hentet alt det trenger.")]
    [InlineData(Terms, "/sok/", "Søket fikk ikke hentet alt det trenger.")]
    [InlineData(Fragments, "/nn/sok/", "Søket fekk ikkje henta alt det treng.")]
    public async Task What_could_not_be_fetched_is_told_of_with_a_button_that_tries_again(string files, string folder, string said)
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = new SearchPanel(await reader.NewTab());
        await panel.Page.RouteAsync(files, route => route.FulfillAsync(new() { Status = 500 }));
        await reader.Go(panel.Page, folder + "?q=legevakt");

        await Assertions.Expect(panel.Alert).ToContainTextAsync(said);
        await Assertions.Expect(panel.Told).ToHaveTextAsync(said);
        Assert.Equal(folder.Replace("sok", "innhold", StringComparison.Ordinal), await panel.Alert.GetByRole(AriaRole.Link).GetAttributeAsync("href"));
        Assert.Equal(0, await panel.Hits.CountAsync());

        // Once more in vain, and said once more.
        var again = panel.Alert.GetByRole(AriaRole.Button, new() { Name = "Prøv igjen" });
        var refused = panel.Page.WaitForResponseAsync(response => response.Status == 500);
        await again.ClickAsync();
        await refused;
        await Assertions.Expect(panel.Told).ToHaveTextAsync(said);
        await Assertions.Expect(panel.Alert).ToHaveCountAsync(1);

        await panel.Page.UnrouteAsync(files);
        await again.ClickAsync();
        await Assertions.Expect(panel.Heading).ToContainTextAsync("treff på «legevakt»");
        await Assertions.Expect(panel.Heading).ToBeFocusedAsync();
        Assert.Equal(0, await panel.Alert.CountAsync());
        Assert.NotEmpty(await panel.Read());
    }

    [Fact]
    public async Task After_a_broken_line_the_next_search_works_as_if_nothing_had_been()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = await SearchPanel.Open(reader, "?q=legevakt");
        await panel.Page.RouteAsync(Terms, route => route.AbortAsync());
        await panel.Field.FillAsync("beredskap");
        await Assertions.Expect(panel.Alert).ToBeVisibleAsync();
        Assert.False(await panel.Heading.IsVisibleAsync());

        await panel.Page.UnrouteAsync(Terms);
        await panel.Field.FillAsync("beredskap i Oslo");
        await Assertions.Expect(panel.Heading).ToContainTextAsync("«beredskap i Oslo»");
        await Assertions.Expect(panel.Alert).ToHaveCountAsync(0);
        await Assertions.Expect(panel.Field).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Nothing_is_said_of_what_could_not_be_fetched_before_anything_is_asked_for()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = new SearchPanel(await reader.NewTab());
        await panel.Page.RouteAsync(Start, route => route.AbortAsync());
        var failed = FailedRequest(panel.Page);
        await reader.Go(panel.Page, "/sok/");
        await panel.Field.FocusAsync();
        await failed;
        Assert.Equal(0, await panel.Alert.CountAsync());

        await panel.Page.UnrouteAsync(Start);
        await panel.Field.FillAsync("legevakt");
        await Assertions.Expect(panel.Heading).ToContainTextAsync("treff på «legevakt»");
    }

    [Fact]
    public async Task What_a_search_needs_is_fetched_when_the_field_is_used_and_not_before()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real]);
        var panel = new SearchPanel(await reader.NewTab());
        var asked = new List<string>();
        panel.Page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await panel.Page.GotoAsync("/sok/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(asked, path => path.StartsWith("/assets/sok/", StringComparison.Ordinal) || path.StartsWith("/assets/lunr", StringComparison.Ordinal));

        var start = panel.Page.WaitForRequestAsync(Start);
        var lunr = panel.Page.WaitForRequestAsync(Lunr);
        await panel.Field.FocusAsync();
        await Task.WhenAll(start, lunr);
    }

    private static Task FailedRequest(IPage page)
    {
        var failed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        page.RequestFailed += (_, _) => failed.TrySetResult();
        return failed.Task;
    }
}
