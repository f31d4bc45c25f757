using Samla.Commands;
using Samla.Diagnostics;
using Samla.Requirements;

namespace Samla.Reports;

/// <summary>Diagnostics and findings as workflow commands, which GitHub shows on the lines of a pull request.</summary>
internal sealed class GithubReport(TextWriter writer, BuildResult result)
{
    /// <summary>Writes one line for each.</summary>
    public void Write(IEnumerable<Diagnostic> diagnostics, IEnumerable<Finding> findings)
    {
        foreach (var one in diagnostics)
        {
            var language = result.LanguageOf(one.Place.File);
            Write(
                one.Severity == Severity.Error ? "error" : "warning",
                one.Place,
                $"{one.Rule.Code} {one.Rule.Name}",
                $"{one.Message.In(language)}\n{one.Rule.Why.In(language)}\n{one.Rule.Remedy.In(language)}");
        }

        foreach (var one in findings)
        {
            var language = result.LanguageOf(one.Place.File);
            var clause = one.Requirement.Clause is { } number ? $"punkt {number}, " : "";
            Write(
                one.BreaksDuty ? "error" : one.Outcome == Outcome.Broken ? "warning" : "notice",
                one.Place,
                $"{FindingLabels.Of(one.Outcome).In(language)}: {one.Requirement.Title} – {FindingLabels.NameOf(result.Portal, one.Subject)}",
                $"{one.Expected.In(language)}\n{one.Found.In(language)}\n{clause}{FindingLabels.Weight(one.Requirement, language)}: {one.Requirement.Place}");
        }
    }

    private void Write(string level, Place place, string title, string message)
    {
        List<string> properties = [];
        if (Files.IsFile(place.File))
        {
            properties.Add($"file={Property(place.File)}");
        }

        if (place.Line > 0)
        {
            properties.Add($"line={place.Line}");
            properties.Add($"col={place.Column}");
            // Columns count for something only within one line.
            if (place.EndLine == place.Line && place.EndColumn > place.Column)
            {
                properties.Add($"endColumn={place.EndColumn}");
            }
        }

        properties.Add($"title={Property(title)}");
        writer.WriteLine($"::{level} {string.Join(',', properties)}::{Data(message)}");
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
