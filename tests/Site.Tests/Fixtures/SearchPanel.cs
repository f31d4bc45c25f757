using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Samla.Site.Tests.Fixtures;

/// <summary>The parts of the page that searches.</summary>
internal sealed class SearchPanel(IPage page)
{
    /// <summary>The page.</summary>
    public IPage Page => page;

    /// <summary>The field.</summary>
    public ILocator Field => page.GetByRole(AriaRole.Searchbox);

    /// <summary>The heading, which says how many hits there are, and of what.</summary>
    public ILocator Heading => page.Locator("[data-heading]");

    /// <summary>The hits.</summary>
    public ILocator Hits => page.Locator(".results > li");

    /// <summary>The line that tells of misspelt words.</summary>
    public ILocator Correction => page.Locator("[data-correction]:visible");

    /// <summary>What to do where nothing was found.</summary>
    public ILocator Advice => page.Locator("[data-advice]:visible");

    /// <summary>What is read aloud.</summary>
    public ILocator Told => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status);

    /// <summary>What is chosen, as buttons that take it away.</summary>
    public ILocator Chips => page.Locator(".chips").GetByRole(AriaRole.Button);

    /// <summary>What is said when something couldn't be fetched.</summary>
    public ILocator Alert => page.Locator(".ds-alert");

    /// <summary>Opens it at an address, and waits for its hits.</summary>
    public static async Task<SearchPanel> Open(Reader reader, string query, string folder = "/sok/")
    {
        var panel = new SearchPanel(await reader.Open(folder + query));
        if (query.Contains("q=", StringComparison.Ordinal))
        {
            await panel.Heading.WaitForAsync();
        }

        return panel;
    }

    /// <summary>The address below the host.</summary>
    public string Address => new Uri(page.Url).PathAndQuery;

    /// <summary>A box of the filters, by the words beside it.</summary>
    public ILocator Box(string group, string value) =>
        page.GetByRole(AriaRole.Group, new() { Name = group, Exact = true }).Locator("label").Filter(new() { Has = page.GetByText(value, new() { Exact = true }) }).GetByRole(AriaRole.Checkbox);

    /// <summary>How many hits the filters say that a value would leave.</summary>
    public async Task<int> CountOf(string group, string value) => Number(await Box(group, value).Locator("xpath=..").Locator(".num").InnerTextAsync());

    /// <summary>Waits until so many hits are told of.</summary>
    public Task Counts(int hits) => Assertions.Expect(Heading).ToHaveTextAsync(new Regex($"^{(hits == 0 ? "Ingen" : hits)} treff på «"));

    /// <summary>Goes to the end of the first ten hits, and waits until they are there: those out of sight are fetched when they come near.</summary>
    public async Task ReachTenth(int hits)
    {
        await page.EvaluateAsync("document.querySelector('[data-more]').scrollIntoView({ behavior: 'instant' })");
        await Assertions.Expect(Hits).ToHaveCountAsync(Math.Min(10, hits));
    }

    /// <summary>How many hits the heading tells of.</summary>
    public async Task<int> Count() => Number((await Heading.InnerTextAsync()).Split(' ')[0]);

    /// <summary>The hits as they are read.</summary>
    public async Task<IReadOnlyList<Hit>> Read() => await page.EvaluateAsync<Hit[]>(
        """
        () => [...document.querySelectorAll('.results > li')].map(one => {
            const link = one.querySelector('h3 a'), texts = [...one.querySelectorAll('div > p')];
            const excerpt = texts.find(text => text.className === '');
            return {
                kind: one.querySelector('.what').textContent,
                title: link.textContent,
                titleLang: link.lang,
                address: link.getAttribute('href'),
                where: texts.find(text => text.className === 'where')?.textContent ?? '',
                excerpt: excerpt?.textContent ?? '',
                marked: [...excerpt?.querySelectorAll('mark') ?? []].map(mark => mark.textContent),
            };
        })
        """);

    private static int Number(string text) => int.Parse(string.Concat(text.Where(char.IsAsciiDigit)));

    /// <summary>A hit.</summary>
    internal sealed record Hit
    {
        public string Kind { get; init; } = "";

        public string Title { get; init; } = "";

        public string TitleLang { get; init; } = "";

        public string Address { get; init; } = "";

        public string Where { get; init; } = "";

        public string Excerpt { get; init; } = "";

        public string[] Marked { get; init; } = [];
    }
}
