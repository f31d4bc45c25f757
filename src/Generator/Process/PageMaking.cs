using System.Buffers;
using System.Diagnostics;
using System.Text;
using Samla.Commands;
using Samla.Output;
using Samla.PostProcess;
using Samla.Requirements;
using Samla.Theme;

namespace Samla.Process;

/// <summary>
/// Takes each planned page through rendering (Process), the check of the finished page (PostProcess) and staging (Output) in one go, on every core, so
/// that no more pages are held than there are workers.
/// </summary>
internal sealed class PageMaking(Model.Portal portal, Findings findings, BuildOptions options, Assets assets, OutputFolder? output)
{
    private readonly PageCheck check = new();
    private long rendering;
    private long checking;
    private long staging;

    /// <summary>Makes them all and gives what was found on each.</summary>
    public IReadOnlyList<PageFacts> Make(IReadOnlyList<PlannedPage> planned)
    {
        var facts = new PageFacts[planned.Count];
        var baseUrl = options.BaseUrl ?? portal.Site.Address;
        Parallel.For(
            0,
            planned.Count,
            () => new PageRenderer(),
            (i, _, renderer) =>
            {
                var page = planned[i];
                var start = Stopwatch.GetTimestamp();
                var html = renderer.Render(page, new PageContext(portal, findings, page.Language, page.Address, options.Date, baseUrl, options.NoIndex, assets));
                var rendered = Stopwatch.GetTimestamp();
                facts[i] = check.Check(page.Address, html);
                var done = Stopwatch.GetTimestamp();
                Stage(page.Address, html.Span);
                Interlocked.Add(ref rendering, rendered - start);
                Interlocked.Add(ref checking, done - rendered);
                Interlocked.Add(ref staging, Stopwatch.GetTimestamp() - done);
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
            var start = Stopwatch.GetTimestamp();
            output.Stage(file.Path, file.Content().Span);
            staging += Stopwatch.GetTimestamp() - start;
        }
    }

    /// <summary>Parts the wall time of the making among the phases, as the workers spent it.</summary>
    public (long Process, long PostProcess, long Output) Share(long milliseconds)
    {
        var all = Math.Max(1, rendering + checking + staging);
        var (post, written) = (milliseconds * checking / all, milliseconds * staging / all);
        return (milliseconds - post - written, post, written);
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
