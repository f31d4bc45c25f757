using System.Buffers;
using System.Diagnostics;
using System.Text;
using Samla.Addresses;
using Samla.Commands;
using Samla.News;
using Samla.Output;
using Samla.PostProcess;
using Samla.Requirements;
using Samla.Search.Shards;
using Samla.Searching;
using Samla.Text;
using Samla.Theme;
using Samla.Theme.Abbreviations;
using Samla.Theme.Pages;
using Samla.Theme.Parts;

namespace Samla.Process;

/// <summary>
/// Takes each planned page through rendering (Process), the check of the finished page (PostProcess) and staging (Output) in one go, on every core, so
/// that no more pages are held than there are workers.
/// </summary>
internal sealed class PageMaking(Model.Portal portal, Findings findings, PortalNews news, BuildOptions options, Assets assets, OutputFolder? output)
{
    private readonly AbbreviationList abbreviations = new(portal);
    private readonly string baseUrl = options.BaseUrl ?? portal.Site.Address;
    private long rendering;
    private long searching;
    private long checking;
    private long staging;

    /// <summary>Makes them all and gives what was found on each. The pages that search come last: they name the index of all the others.</summary>
    /// <param name="planned">The pages.</param>
    /// <param name="known">Every address that there will be.</param>
    public IReadOnlyList<PageFacts> Make(IReadOnlyList<PlannedPage> planned, IReadOnlySet<string> known)
    {
        var check = new PageCheck(known);
        var search = output is null ? null : new SiteSearch(portal, planned, page => ContextOf(page, null));
        var facts = Make([.. planned.Where(page => page.Component != typeof(SearchPage))], check, null);
        var watch = Stopwatch.StartNew();
        var start = search?.Make(Stage);
        searching = watch.ElapsedMilliseconds;
        return [.. facts, .. Make([.. planned.Where(page => page.Component == typeof(SearchPage))], check, start)];
    }

    private PageFacts[] Make(PlannedPage[] planned, PageCheck check, string? searchStart)
    {
        var facts = new PageFacts[planned.Length];
        Parallel.For(
            0,
            planned.Length,
            () => new PageRenderer(abbreviations),
            (i, _, renderer) =>
            {
                var page = planned[i];
                var html = Timed(ref rendering, () => renderer.Render(page, ContextOf(page, searchStart)));
                facts[i] = Timed(ref checking, () => check.Check(page.Address, html));
                Timed(ref staging, () => Stage(page.Address, html.Span));
                return renderer;
            },
            renderer => renderer.Dispose());

        return facts;
    }

    /// <summary>Stages what isn't a page.</summary>
    public void Stage(IEnumerable<OutputFile> files)
    {
        if (output is null)
        {
            return;
        }

        foreach (var file in files)
        {
            Timed(ref staging, () => output.Stage(file.Path, file.Write));
        }
    }

    /// <summary>Parts the wall time of the making among the phases, as the workers spent it.</summary>
    public (long Process, long PostProcess, long Output) Share(long milliseconds)
    {
        var all = Math.Max(1, rendering + checking + staging);
        var paged = milliseconds - searching;
        var (checkedIn, written) = (paged * checking / all, paged * staging / all);
        return (paged - checkedIn - written, checkedIn + searching, written);
    }

    /// <summary>A view of the portal for what is written in a language without being a page.</summary>
    public View ViewIn(Language language) => new(ContextOf(new PlannedPage(Address.Portal("", language), language, typeof(FrontPage)), null));

    private PageContext ContextOf(PlannedPage page, string? searchStart) =>
        new(portal, findings, news, page.Language, page.Address, options.Date, baseUrl, options.NoIndex, assets, page.Record, searchStart);

    private void Stage(SearchFile file) => output!.Stage(file.Path, file.Content);

    private static T Timed<T>(ref long total, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var made = work();
        Interlocked.Add(ref total, Stopwatch.GetTimestamp() - start);
        return made;
    }

    private static void Timed(ref long total, Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        Interlocked.Add(ref total, Stopwatch.GetTimestamp() - start);
    }

    private void Stage(string address, ReadOnlySpan<char> html)
    {
        if (output is null)
        {
            return;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length));
        output.Stage(PathOf(address), bytes.AsSpan(0, Encoding.UTF8.GetBytes(html, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private static string PathOf(string address) => address.EndsWith('/') ? address.TrimStart('/') + "index.html" : address.TrimStart('/');
}
