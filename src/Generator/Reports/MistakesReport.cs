using Samla.Commands;
using Samla.Diagnostics;

namespace Samla.Reports;

/// <summary>Diagnostics as Markdown for a pull request, errors first.</summary>
internal sealed class MistakesReport(TextWriter writer, BuildResult result)
{
    /// <summary>Writes them; nothing when there are none.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }

        var errors = diagnostics.Count(one => one.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        writer.WriteLine("## Feil og advarsler");
        writer.WriteLine();
        writer.WriteLine($"{errors} feil og {warnings} {(warnings == 1 ? "advarsel" : "advarsler")} i filene.{(errors > 0 ? " **Ingenting publiseres før feilene er rettet.**" : "")}");
        writer.WriteLine();
        MarkdownList.Write(writer, [.. diagnostics.OrderBy(one => one.Severity != Severity.Error).Select(Line)]);
        writer.WriteLine();
    }

    private string Line(Diagnostic one)
    {
        var language = result.LanguageOf(one.Place.File);
        var text = GithubText.Escaped($"{one.Message.In(language)} {one.Rule.Remedy.In(language)}");
        return $"- **{(one.Severity == Severity.Error ? "Feil" : "Advarsel")}** i {GithubText.Place(one.Place)}: {text} ({one.Rule.Code})";
    }
}
