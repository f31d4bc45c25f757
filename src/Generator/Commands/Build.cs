using System.Diagnostics;
using Samla.Addresses;
using Samla.Attachments;
using Samla.Diagnostics;
using Samla.Input;
using Samla.Model;
using Samla.News;
using Samla.Output;
using Samla.PostProcess;
using Samla.Privacy;
using Samla.Process;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme;
using Samla.Theme.Parts;

namespace Samla.Commands;

/// <summary>The four phases, from files to a site: Input, Process, PostProcess, Output.</summary>
internal static class Build
{
    /// <summary>
    /// Builds the site, or only checks it when there is no output folder. The build goes on past errors to tell of all of them, and publishes nothing
    /// when there are any.
    /// </summary>
    public static BuildResult Run(BuildOptions options, Progress progress)
    {
        var diagnostics = new DiagnosticBag();
        var watch = Stopwatch.StartNew();

        progress.Step("Input: leser filene …");
        var commit = options.Output is null ? null : Task.Run(() => InputCommit.Of(options.Input));
        var content = ContentReader.Read(options.Input, diagnostics);
        var portal = content.Portal;
        var input = watch.ElapsedMilliseconds;

        progress.Step("Process: setter sammen modellen …");
        CheckModel(content, options.Date, diagnostics);
        PrivacyGate.Check(content, options.Date, diagnostics);
        var news = PortalNews.Of(portal, options.Date);
        // Of two pages that want the same address, which is told, the first has it.
        var planned = PageKinds.Plan(portal, news).DistinctBy(page => page.Address).ToList();
        var modelErrors = HasErrors(diagnostics, portal);
        var judged = watch.ElapsedMilliseconds;
        var findings = modelErrors ? Findings.None : Findings.Of(portal, options.Date);
        findings.Prepare();
        judged = watch.ElapsedMilliseconds - judged;
        var process = watch.ElapsedMilliseconds - input;

        progress.Step($"Process: lager {planned.Count} sider …");
        using var output = options.Output is { } folder && !modelErrors ? new OutputFolder(folder) : null;
        var before = watch.ElapsedMilliseconds;
        var theme = ThemeFiles.BesideProgram;
        var making = new PageMaking(portal, findings, news, options, theme.Assets, output);
        var others = SiteFiles.All(content, findings, news, making.ViewIn, options, theme, planned);
        var files = others.Select(file => "/" + file.Path).Concat(portal.Communities.Select(Address.Editor)).Concat(content.Absent.Where(page => !page.Draft).Select(page => page.Address)).ToHashSet(StringComparer.Ordinal);
        var known = files.Concat(planned.Select(page => page.Address)).ToHashSet(StringComparer.Ordinal);
        var facts = Made(making, planned, others, known);
        var shared = watch.ElapsedMilliseconds - before;

        progress.Step("PostProcess: ser etter at alle lenker fører fram …");
        before = watch.ElapsedMilliseconds;
        var found = new DiagnosticBag();
        new SiteCheck(files, PlaceOf(planned)).Check(facts, content.Links, found);
        if (!modelErrors)
        {
            new AddressCheck(content.Addresses, known).Check(found);
        }

        foreach (var diagnostic in found.Sorted(portal.Site.Severities).Where(one => !modelErrors || one.Rule == TextRules.DeadLink || one.Rule == TextRules.DeadAnchor))
        {
            diagnostics.Add(diagnostic);
        }

        var postProcess = watch.ElapsedMilliseconds - before;

        before = watch.ElapsedMilliseconds;
        OutputResult? written = null;
        if (output is not null && !HasErrors(diagnostics, portal))
        {
            progress.Step("Output: legger ut det som er endret …");
            output.Stage(Manifest.FileName, new Manifest(CommandLine.Version(), commit?.GetAwaiter().GetResult(), [.. output.Files]).Write);
            FileChanged.ThrowIfAny(content.Files);
            written = output.Publish();
        }

        var parts = making.Share(shared);
        var times = new PhaseTimes(input, process + parts.Process, postProcess + parts.PostProcess, watch.ElapsedMilliseconds - before + parts.Output, judged);
        return new BuildResult(Told(content, diagnostics), portal, findings, content.Files.Count, planned.Count, written, times, content.LanguageOf)
        {
            Personal = content.Personal,
            Outside = content.Outside,
            Lasting = LastingAddresses.Of(planned, files, content.Attachments),
        };
    }

    /// <summary>Reads the content and checks how it hangs together, and makes nothing of it.</summary>
    public static (Content Content, IReadOnlyList<Diagnostic> Diagnostics) Read(string input, DateOnly date)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(input, diagnostics);
        CheckModel(content, date, diagnostics);
        PrivacyGate.Check(content, date, diagnostics);
        return (content, Told(content, diagnostics));
    }

    /// <summary>The diagnostics in order, as they can be told anywhere.</summary>
    public static IReadOnlyList<Diagnostic> Told(Content content, DiagnosticBag diagnostics) => [.. PrivacyGate.Masked(diagnostics.Sorted(content.Portal.Site.Severities), content.Personal)];

    /// <summary>Tells of what is wrong between the files.</summary>
    public static void CheckModel(Content content, DateOnly date, DiagnosticBag diagnostics)
    {
        var references = new ReferenceCheck(content.Portal, content.Absent, diagnostics);
        references.Check(content.References);
        references.CheckOwners();
        new StructureCheck(content.Portal, diagnostics).Check();
        new RequirementCheck(content.Portal, diagnostics).Check();
        SecurityText.Check(content.Portal.Site, date, diagnostics);
    }

    // Side by side, in a method of its own so that nothing outlives it but the facts.
    private static IReadOnlyList<PageFacts> Made(PageMaking making, IReadOnlyList<PlannedPage> planned, IReadOnlyList<OutputFile> others, IReadOnlySet<string> known)
    {
        IReadOnlyList<PageFacts> facts = [];
        Parallel.Invoke(() => making.Stage(others), () => facts = making.Make(planned, known));
        return facts;
    }

    private static bool HasErrors(DiagnosticBag diagnostics, Portal portal) =>
        diagnostics.Sorted(portal.Site.Severities).Any(one => one.Severity == Severity.Error);

    private static Func<string, Place?> PlaceOf(IReadOnlyList<PlannedPage> planned)
    {
        var places = (from page in planned
                      let entry = page.Record switch
                      {
                          Entry one => one,
                          Calendar calendar => calendar.Community,
                          CalendarPart part => part.Year.Of.Community,
                          NewsShelf shelf => shelf.Community,
                          _ => null,
                      }
                      where entry is not null
                      select (page.Address, entry.Place)).ToDictionary(StringComparer.Ordinal);
        return address => places.TryGetValue(address, out var place) ? place : null;
    }
}
