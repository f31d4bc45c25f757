using Samla.Privacy;
using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>
/// Diagnostics as text: what is wrong, where, the lines with the place marked, why, and what to do. Each in the written standard of the file that it is about.
/// </summary>
/// <param name="writer">Where it goes.</param>
/// <param name="languageOf">The written standard of a file.</param>
/// <param name="personal">What is hidden in the lines.</param>
internal sealed class TerminalReport(TextWriter writer, Func<string, Language> languageOf, PersonalData personal)
{
    private readonly SourceFrame frame = new(writer, personal);

    /// <summary>Writes them in the order given.</summary>
    public void Write(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Write(diagnostic);
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        var language = languageOf(diagnostic.Place.File);
        var (why, remedy) = language == Language.Nn ? ("Kvifor", "Gjer slik") : ("Hvorfor", "Gjør slik");
        var severity = diagnostic.Severity == Severity.Error ? "feil" : language == Language.Nn ? "åtvaring" : "advarsel";
        writer.WriteLine($"{severity} {diagnostic.Rule.Code} ({diagnostic.Rule.Name}): {diagnostic.Message.In(language)}");
        writer.WriteLine($"  --> {diagnostic.Place}{(diagnostic.Field is { Length: > 0 } field ? $"  ({field})" : "")}");
        frame.Write(diagnostic.Place);
        foreach (var related in diagnostic.Related)
        {
            writer.WriteLine($"  --> {related.Place}: {related.Note.In(language)}");
            frame.Write(related.Place);
        }

        writer.WriteLine($"  {why}: {diagnostic.Rule.Why.In(language)}");
        writer.WriteLine($"  {remedy}: {diagnostic.Rule.Remedy.In(language)}");
        writer.WriteLine();
    }
}
