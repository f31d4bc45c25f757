using System.Text;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Exporters;
using Samla.Explaining;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Reports;

/// <summary>
/// Diagnostics and findings as SARIF 2.1.0. Its kinds of result are the outcomes: what isn't documented is <c>open</c>, what is met is <c>pass</c>, and what is
/// waived is a suppressed failure with the reason.
/// </summary>
internal sealed class SarifReport(BuildResult result)
{
    private readonly Fingerprint fingerprint = new();

    /// <summary>The text of it.</summary>
    public string Of(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Finding> findings)
    {
        List<SarifRule> rules =
        [
            .. diagnostics.Select(one => one.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal).Select(SarifRule.Of),
            .. findings.Select(one => one.Requirement.Kind).DistinctBy(kind => kind.Name).OrderBy(kind => kind.Name, StringComparer.Ordinal).Select(SarifRule.Of),
        ];
        var at = rules.Select((rule, i) => (rule.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        return RecordWriter.Of(writer => writer.Record(() =>
        {
            writer.Text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.Text("version", "2.1.0");
            writer.Name("runs");
            writer.Items([0], _ => writer.Record(() =>
            {
                writer.Map("tool", () => writer.Map("driver", () =>
                {
                    writer.Text("name", "samla");
                    writer.Text("version", CommandLine.Version());
                    writer.List("rules", rules, rule => Rule(writer, rule));
                }));
                writer.Text("language", "nb");
                writer.Text("columnKind", "utf16CodeUnits");
                writer.Name("results");
                writer.Items(
                    diagnostics.Select(one => (Action)(() => Diagnostic(writer, one, at[one.Rule.Code])))
                        .Concat(findings.Select(one => (Action)(() => Finding(writer, one, at[one.Requirement.Kind.Name])))),
                    writer.Record);
            }));
        }));
    }

    private static void Rule(RecordWriter writer, SarifRule rule)
    {
        writer.Text("id", rule.Id);
        writer.Text("name", rule.Name);
        Message(writer, "shortDescription", rule.About.Nb);
        if (rule.Page is { } page)
        {
            writer.Map("help", () =>
            {
                writer.Text("text", PlainPage.Of(page));
                writer.Text("markdown", page);
            });
        }

        writer.Map("defaultConfiguration", () => writer.Text("level", rule.Level));
    }

    private void Diagnostic(RecordWriter writer, Diagnostic one, int rule)
    {
        var language = result.LanguageOf(one.Place.File);
        writer.Text("ruleId", one.Rule.Code);
        writer.Number("ruleIndex", rule);
        writer.Text("level", one.Severity == Severity.Error ? "error" : "warning");
        Message(writer, "message", $"{one.Message.In(language)} {one.Rule.Remedy.In(language)}");
        Locations(writer, "locations", [(one.Place, null)]);
        Locations(writer, "relatedLocations", [.. one.Related.Select(related => (related.Place, (string?)related.Note.In(language)))]);
        Known(writer, fingerprint.Of(one));
    }

    private void Finding(RecordWriter writer, Finding one, int rule)
    {
        var language = result.LanguageOf(one.Place.File);
        var (kind, level) = one.Outcome switch
        {
            Outcome.Broken => ("fail", one.BreaksDuty ? "error" : "warning"),
            Outcome.Undocumented => ("open", "none"),
            Outcome.Waived => ("fail", "note"),
            Outcome.Met => ("pass", "none"),
            _ => ("notApplicable", "none"),
        };
        writer.Text("ruleId", one.Requirement.Kind.Name);
        writer.Number("ruleIndex", rule);
        writer.Text("kind", kind);
        writer.Text("level", level);
        Message(
            writer,
            "message",
            $"{one.Requirement.Title} – {FindingLabels.NameOf(result.Portal, one.Subject)} ({FindingLabels.Of(one.Outcome).In(language)}). {one.Expected.In(language)} {one.Found.In(language)}");
        Locations(writer, "locations", [(one.Place, null)]);
        Locations(writer, "relatedLocations", [(one.Requirement.Place, "Regelen står her.")]);
        Known(writer, fingerprint.Of(one));
        if (one.Waiver is { } waiver)
        {
            writer.List("suppressions", [waiver], why =>
            {
                writer.Text("kind", "external");
                writer.Text("justification", why.Reason ?? why.Requirement);
            });
        }

        writer.Map("properties", () => writer.Finding(one, one.Place.File));
    }

    private static void Known(RecordWriter writer, string print) => writer.Map("partialFingerprints", () => writer.Text("samla/v1", print));

    private static void Message(RecordWriter writer, string name, string text) => writer.Map(name, () => writer.Text("text", text));

    private static void Locations(RecordWriter writer, string name, IReadOnlyCollection<(Place Place, string? Note)> places) => writer.List(name, places, one =>
    {
        var (place, note) = one;
        if (Files.IsFile(place.File))
        {
            writer.Map("physicalLocation", () =>
            {
                writer.Map("artifactLocation", () => writer.Text("uri", Files.RelativeUri(place.File)));
                writer.Map("region", () => Region(writer, place));
            });
        }
        else
        {
            writer.List("logicalLocations", [place.File], page => writer.Text("fullyQualifiedName", page));
        }

        if (note is not null)
        {
            Message(writer, "message", note);
        }
    });

    // A file as a whole is its beginning: a region must have a line.
    private static void Region(RecordWriter writer, Place place)
    {
        var (line, column) = (Math.Max(1, place.Line), Math.Max(1, place.Column));
        var endLine = Math.Max(line, place.EndLine);
        writer.Number("startLine", line);
        writer.Number("startColumn", column);
        writer.Number("endLine", endLine);
        writer.Number("endColumn", endLine == line ? Math.Max(column, place.EndColumn) : Math.Max(1, place.EndColumn));
    }
}
