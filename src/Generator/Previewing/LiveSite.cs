using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using Samla.Addresses;
using Samla.Attachments;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Editing.Browser;
using Samla.Input;
using Samla.Model;
using Samla.News;
using Samla.Output;
using Samla.PostProcess;
using Samla.Privacy;
using Samla.Process;
using Samla.Requirements;
using Samla.Searching;
using Samla.Serving;
using Samla.Text;
using Samla.Theme;
using Samla.Theme.Abbreviations;
using Samla.Theme.Pages;
using Samla.Theme.Parts;

namespace Samla.Previewing;

/// <summary>
/// The site as the files are at one moment, drafts with it. Nothing of it is made before somebody asks, and then from the model alone, so that nothing can
/// be older than the files.
/// </summary>
internal sealed class LiveSite : IServedSite
{
    private readonly Content content;
    private readonly BuildOptions options;
    private readonly Assets assets;
    private readonly AbbreviationList abbreviations;
    private readonly Findings findings;
    private readonly Lazy<PortalNews> news;
    private readonly Lazy<IReadOnlyList<Diagnostic>> diagnostics;
    private readonly Lazy<Dictionary<string, OutputFile>> lying;
    private readonly Lazy<Dictionary<string, OutputFile>> others;
    private readonly Lazy<Dictionary<string, OutputFile>> editors;
    private readonly Lazy<(string Start, Dictionary<string, OutputFile> Files)> search;
    private readonly Dictionary<string, PlannedPage> planned = new(StringComparer.Ordinal);
    private readonly IEnumerator<PlannedPage> unplanned;
    private readonly Lock planning = new();
    private readonly ConcurrentDictionary<string, string> rendered = new(StringComparer.Ordinal);

    /// <summary>The site of what was read.</summary>
    /// <param name="content">What was read, drafts with it.</param>
    /// <param name="found">What is wrong in the files by themselves.</param>
    /// <param name="options">What is built.</param>
    /// <param name="theme">The theme's files.</param>
    public LiveSite(Content content, DiagnosticBag found, BuildOptions options, ThemeFiles theme)
    {
        (this.content, this.options) = (content, options);
        assets = theme.Assets;
        abbreviations = new AbbreviationList(content.Portal);
        var model = new Lazy<IReadOnlyList<Diagnostic>>(() =>
        {
            Build.CheckModel(content, options.Date, found);
            return Build.Told(content, found);
        });
        diagnostics = new(() =>
        {
            var beside = new DiagnosticBag();
            PrivacyGate.Check(content, options.Date, beside);
            return [.. model.Value, .. Build.Told(content, beside)];
        });
        findings = Findings.Of(content.Portal, options.Date, () => model.Value.All(one => one.Severity != Severity.Error));
        Headers = new HeaderRules(NetlifyFiles.Headers(noIndex: true, content.Portal.Communities.Ids, content.Attachments.Select(file => file.Address)));
        Redirects = new RedirectRules(NetlifyFiles.RedirectRules(content.Addresses.Redirects));
        news = new(() => PortalNews.Of(content.Portal, options.Date));
        // Every page needs it; it is worked out while the page's own record is found.
        _ = Task.Run(() => news.Value);
        unplanned = Plan().GetEnumerator();
        lying = new(() => ByAddress(SiteFiles.Lying(content, theme, options.Date)));
        others = new(() => ByAddress(SiteFiles.All(content, findings, news.Value, ViewIn, options, theme, All())));
        editors = new(() => ByAddress(EditorPages.All(content.Portal, theme)));
        search = new(MakeSearch);
    }

    /// <inheritdoc/>
    public HeaderRules Headers { get; }

    /// <inheritdoc/>
    public RedirectRules Redirects { get; }

    /// <summary>The addresses of drafts, which a build leaves out.</summary>
    public IEnumerable<string> Drafts => content.Pages.Values.Where(page => page.Entry is { Head.Draft: true }).Select(page => page.Address).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public OutputFile? At(string address) =>
        // To know that there is no page at an address, all must be planned; what lies in a folder is found at once.
        lying.Value.TryGetValue(address, out var file) ? file
        : Find(address) is { } page ? new OutputFile(address.EndsWith('/') ? address + "index.html" : address, () => Encoding.UTF8.GetBytes(PreviewPage.Of(Render(page))))
        : IsBroken(address) ? new OutputFile(address + "index.html", () => Encoding.UTF8.GetBytes(PreviewPage.Broken(content.Pages.Values.First(one => one.Address == address).Language)))
        : address.StartsWith("/" + SiteSearch.Folder, StringComparison.Ordinal) ? search.Value.Files.GetValueOrDefault(address)
        : address.StartsWith("/admin/", StringComparison.Ordinal) ? editors.Value.GetValueOrDefault(address.EndsWith('/') ? address + "index.html" : address)
        : address.EndsWith('/') ? null
        : others.Value.GetValueOrDefault(address);

    /// <summary>The page that is shown at an address, and what tells it from others that stood there or come to stand there. Of one that can't be made there is nothing to show.</summary>
    public (string Version, string? Html) Shown(string address)
    {
        if (Find(address) is null && IsBroken(address))
        {
            return (PreviewPage.BrokenVersion, null);
        }

        var html = Render(Find(address) ?? Find(SiteAnswer.NotFound(address))!);
        return (PreviewPage.Version(html), PreviewPage.Of(html));
    }

    /// <summary>What is wrong: in the files and between them, and with the links and the markup of the page that is open. What concerns its own file comes first.</summary>
    public IReadOnlyList<Diagnostic> Mistakes(string address)
    {
        var page = Find(address);
        var file = (page?.Record as Entry)?.Place.File;
        var ofPage = page is null ? [] : Build.Told(content, OfPage(page, file));
        return [.. diagnostics.Value.Concat(ofPage).Distinct().OrderBy(one => one.Place.File != file)];
    }

    /// <summary>The written standard that a file's mistakes are told in.</summary>
    public Language LanguageOf(string file) => content.LanguageOf(file);

    /// <summary>What is hidden in lines of the files that are shown.</summary>
    public PersonalData Personal => content.Personal;

    // A page whose file has a mistake that keeps the record from being made.
    private bool IsBroken(string address) => content.Absent.Any(one => one.Address == address);

    private DiagnosticBag OfPage(PlannedPage page, string? file)
    {
        var found = new DiagnosticBag();
        var links = content.Links.Where(one => one.Place.File == file).ToList();
        var named = links.Where(one => one.Anchor is not null && one.Address != page.Address).Select(one => Find(one.Address)).OfType<PlannedPage>().Distinct();
        var leads = links.Select(one => one.Address).ToHashSet(StringComparer.Ordinal);
        // Of the rest of the site only what is meant by a link that leads nowhere matters.
        var known = leads.All(one => lying.Value.ContainsKey(one) || Find(one) is not null || IsBroken(one)) ? leads : All().Select(one => one.Address).Concat(others.Value.Keys).ToHashSet(StringComparer.Ordinal);
        var facts = named.Select(one => FactsOf(one) with { Faults = [], Links = [], Title = "" }).Append(FactsOf(page) with { Links = [], Title = "" });
        new SiteCheck(known, _ => file is null ? null : new Place(file)).Check(facts, links, found);
        return found;
    }

    private PageFacts FactsOf(PlannedPage page) => new PageCheck(FrozenSet<string>.Empty).Check(page.Address, Render(page).AsMemory());

    private string Render(PlannedPage page) => rendered.GetOrAdd(page.Address, _ =>
    {
        using var renderer = new PageRenderer(abbreviations);
        return renderer.Render(page, ContextOf(page)).ToString();
    });

    private PageContext ContextOf(PlannedPage page) => new(
        content.Portal,
        findings,
        news.Value,
        page.Language,
        page.Address,
        options.Date,
        options.BaseUrl ?? content.Portal.Site.Address,
        options.NoIndex,
        assets,
        page.Record,
        page.Component == typeof(SearchPage) ? search.Value.Start : null);

    private View ViewIn(Language language) => new(ContextOf(new PlannedPage(Address.Portal("", language), language, typeof(FrontPage))));

    private (string Start, Dictionary<string, OutputFile> Files) MakeSearch()
    {
        var files = new ConcurrentBag<OutputFile>();
        var start = new SiteSearch(content.Portal, All(), page => ContextOf(page with { Component = typeof(FrontPage) }))
            .Make(file => files.Add(new OutputFile(file.Path, () => file.Content)));
        return (start, ByAddress(files));
    }

    private static Dictionary<string, OutputFile> ByAddress(IEnumerable<OutputFile> files) =>
        files.DistinctBy(file => file.Path).ToDictionary(file => "/" + file.Path, StringComparer.Ordinal);

    private IEnumerable<PlannedPage> Plan()
    {
        foreach (var page in PageKinds.Plan(content.Portal, news.Value))
        {
            yield return page;
        }
    }

    // Kinds are planned until the page is there; most that are asked for are of the first few.
    private PlannedPage? Find(string address)
    {
        lock (planning)
        {
            PlannedPage? page;
            while (!planned.TryGetValue(address, out page) && unplanned.MoveNext())
            {
                planned.TryAdd(unplanned.Current.Address, unplanned.Current);
            }

            return page;
        }
    }

    private List<PlannedPage> All()
    {
        lock (planning)
        {
            while (unplanned.MoveNext())
            {
                planned.TryAdd(unplanned.Current.Address, unplanned.Current);
            }

            return [.. planned.Values];
        }
    }
}
