using System.Text;
using Samla.Diagnostics;
using Samla.Fuzz.Holding;
using Samla.Input;
using Samla.Input.Binding;
using Samla.Input.Markdown;
using Samla.Model;
using Samla.Privacy;
using Samla.Text;

namespace Samla.Fuzz.Kinds;

/// <summary>A file with a page, read and bound as the program does it, and nothing around it.</summary>
internal static class PageReading
{
    private static readonly Markdig.MarkdownPipeline Pipeline = MarkdownReader.Pipeline(Limits.Standard);
    private static readonly LinkTargets Targets = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["communities/nordvik/index.md"] = "/nordvik/",
        ["communities/nordvik/ssu/index.md"] = "/nordvik/ssu/",
        ["communities/nordvik/ssu/2024-03-18/plan.png"] = "/nordvik/ssu/2024-03-18/plan.png",
    });

    private static readonly (FileKind Kind, string Id, string Path)[] Files =
    [
        (FileKind.Meeting, "nordvik/ssu/2024-03-18", "communities/nordvik/ssu/2024-03-18/index.md"),
        (FileKind.Committee, "nordvik/ssu", "communities/nordvik/ssu/index.md"),
        (FileKind.Community, "nordvik", "communities/nordvik/index.md"),
        (FileKind.Agreement, "agreements/nordvik/avtale", "agreements/nordvik/avtale.md"),
        (FileKind.Guideline, "guidelines/nordvik/regler", "guidelines/nordvik/regler.md"),
        (FileKind.Plan, "nordvik/plans/plan", "communities/nordvik/plans/plan.md"),
        (FileKind.Page, "pages/om.nb", "pages/om.nb.md"),
    ];

    /// <summary>The paths of files of each kind.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Files.Select(file => file.Path)];

    /// <summary>All that came of a file, as text.</summary>
    public static string Outcome(FuzzFile input)
    {
        var (kind, id, path) = Files.First(file => file.Path == input.Path);
        var file = new InputFile(kind, id, path, path, path, 0, input.Content.Length);
        var reading = new FileReading(file, new DiagnosticBag(), Language.Nb);
        var outcome = new StringBuilder();
        if (TextFile.Of(input.Content, path, reading.Diagnostics) is { } text && FrontMatter.Split(text, path, reading.Diagnostics) is { } front)
        {
            var fields = new Fields(front.Fields, reading);
            using var markdown = new MarkdownReader(Pipeline, Targets);
            var body = markdown.Read(front.Text, front.LinesAbove, kind == FileKind.Meeting ? BodyKind.Minutes : BodyKind.Prose, "/nordvik/", reading);
            var entry = Bind(kind, id, fields, body);
            fields.Done();
            outcome.AppendLine(entry?.ToString());
            foreach (var passage in body.Sections.SelectMany(section => section.Passages).Prepend(body.Lead))
            {
                var html = Encoding.UTF8.GetString(passage.Rendered.Span);
                Markup.Hold(html);
                outcome.AppendLine(html);
            }
        }

        var told = PrivacyGate.Masked(reading.Diagnostics.Sorted(new Dictionary<string, Severity>()), PersonalData.WithoutList).ToList();
        Places.Hold(told, _ => Encoding.UTF8.GetString(input.Content).TrimStart('\uFEFF'));
        return told.Aggregate(outcome, (all, one) => all.AppendLine($"{one.Place} {one.Rule.Code} {one.Message.Nb}")).ToString();
    }

    private static Entry? Bind(FileKind kind, string id, Fields fields, Body body) => kind switch
    {
        FileKind.Community => CommunityBinder.Bind(id, fields, body),
        FileKind.Committee => CommitteeBinder.Bind(id, fields, body),
        FileKind.Meeting => MeetingBinder.Bind(id, fields, body, new Dictionary<string, long> { ["plan.png"] = 1 }),
        FileKind.Plan => PlanBinder.Bind(id, fields, body),
        FileKind.Agreement => AgreementBinder.Bind(id, fields, body),
        FileKind.Guideline => GuidelineBinder.Bind(id, fields, body),
        _ => PageBinder.Bind(id, fields, body),
    };
}
