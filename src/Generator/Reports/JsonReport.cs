using Samla.Diagnostics;
using Samla.Exporters;
using Samla.Requirements;

namespace Samla.Reports;

/// <summary>Diagnostics and findings as one array of JSON, each with everything that is known of it.</summary>
internal static class JsonReport
{
    /// <summary>The text of it.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics, IEnumerable<Finding> findings) => RecordWriter.Of(writer => writer.Records(
        diagnostics.Select(one => (Action)(() => Diagnostic(writer, one))).Concat(findings.Select(one => (Action)(() => Finding(writer, one)))),
        write => write()));

    private static void Diagnostic(RecordWriter writer, Diagnostic one)
    {
        writer.Text("type", "diagnostic");
        writer.Text("code", one.Rule.Code);
        writer.Text("name", one.Rule.Name);
        writer.Word<Severity>("severity", one.Severity);
        writer.Both("message", one.Message);
        writer.Both("why", one.Rule.Why);
        writer.Both("remedy", one.Rule.Remedy);
        writer.Text("field", one.Field);
        Place(writer, one.Place);
        writer.List("related", one.Related, related =>
        {
            writer.Both("note", related.Note);
            Place(writer, related.Place);
        });
        writer.Map("fix", one.Fix, fix =>
        {
            writer.TextOrNull("text", fix.Text);
            Place(writer, fix.Place);
        });
    }

    private static void Finding(RecordWriter writer, Finding one)
    {
        writer.Text("type", "finding");
        writer.Text("kind", one.Requirement.Kind.Name);
        writer.Text("title", one.Requirement.Title);
        writer.Word<SubjectKind>("subjectKind", one.Subject.Kind);
        writer.Finding(one, one.Place.File);
        writer.Sources(one.Sources);
        Place(writer, one.Place);
        writer.Map("rule", () => Place(writer, one.Requirement.Place));
    }

    private static void Place(RecordWriter writer, Place place)
    {
        writer.Text("file", place.File);
        if (place.Line > 0)
        {
            writer.Number("line", place.Line);
            writer.Number("column", place.Column);
            writer.Number("endLine", place.EndLine);
            writer.Number("endColumn", place.EndColumn);
        }
    }
}
