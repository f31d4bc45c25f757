using Samla.Diagnostics;
using Samla.Input.Binding;
using Samla.Model;
using Samla.Text;

namespace Samla.Input.Shapes;

/// <summary>The shape of a kind of file, found out from its binder.</summary>
/// <param name="Kind">What the file is.</param>
/// <param name="Record">The fields of the file, or of each record in it.</param>
/// <param name="Form">How the records stand in it.</param>
internal sealed record FileShape(FileKind Kind, RecordShape Record, FileForm Form)
{
    /// <summary>Every kind of file that has fields, in the order of <see cref="FileKind"/>.</summary>
    public static IReadOnlyList<FileShape> All { get; } =
    [
        Of(FileKind.Site, fields => SiteBinder.Bind(fields)),
        Of(FileKind.Sources, fields => ListBinder.Source(fields), FileForm.List, "source"),
        Of(FileKind.Glossary, fields => ListBinder.Glossary(fields), FileForm.List),
        Of(FileKind.Lexicon, fields => ListBinder.Lexicon(fields), FileForm.List),
        Of(FileKind.Parties, fields => ListBinder.Party("x", fields, fields.Place), FileForm.ById, "party"),
        Of(FileKind.Community, fields => CommunityBinder.Bind("x", fields, Body.Empty)),
        Of(FileKind.Committee, fields => CommitteeBinder.Bind("x/x", fields, Body.Empty)),
        Of(FileKind.Meeting, fields => MeetingBinder.Bind("x/x/2000-01-01", fields, Body.Empty, new Dictionary<string, long>())),
        Of(FileKind.Plan, fields => PlanBinder.Bind("x/plans/x", fields, Body.Empty)),
        Of(FileKind.Agreement, fields => AgreementBinder.Bind("agreements/x/x", fields, Body.Empty)),
        Of(FileKind.Guideline, fields => GuidelineBinder.Bind("guidelines/x/x", fields, Body.Empty)),
        Of(FileKind.Page, fields => PageBinder.Bind("pages/x.nb", fields, Body.Empty)),
    ];

    /// <summary>The shape of one kind.</summary>
    public static FileShape Of(FileKind kind) => All.First(one => one.Kind == kind);

    private static FileShape Of(FileKind kind, Action<Fields> bind, FileForm form = FileForm.Fields, string? record = null)
    {
        // What the binders tell of files that hold nothing is heard by nobody.
        var reading = new FileReading(new InputFile(kind, "x", "x", "x", "x"), new DiagnosticBag(), Language.Nb);
        return new FileShape(kind, ShapeRecorder.Of(record ?? Words<FileKind>.For(kind), reading, bind), form);
    }
}
