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
    // Of one kind in one file; who has more to mend will see the rest when these are mended.
    private const int Most = 50;

    private readonly SourceFrame frame = new(writer, personal);

    /// <summary>Writes them in the order given; of many of the same kind in a file the first, and how many more there are.</summary>
    public void Write(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var left = diagnostics.CountBy(one => (one.Place.File, one.Rule.Code)).ToDictionary();
        var told = new Dictionary<(string, string), int>();
        foreach (var diagnostic in diagnostics)
        {
            var kind = (diagnostic.Place.File, diagnostic.Rule.Code);
            told[kind] = told.GetValueOrDefault(kind) + 1;
            left[kind]--;
            if (told[kind] <= Most)
            {
                Write(diagnostic);
            }

            if (told[kind] == Most && left[kind] > 0)
            {
                var file = Visible.Of(diagnostic.Place.File);
                writer.WriteLine(languageOf(diagnostic.Place.File) == Language.Nn ? $"… og {left[kind]} til av same slag ({diagnostic.Rule.Code}) i {file}." : $"… og {left[kind]} til av samme slag ({diagnostic.Rule.Code}) i {file}.");
                writer.WriteLine();
            }
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        var language = languageOf(diagnostic.Place.File);
        var (why, remedy) = language == Language.Nn ? ("Kvifor", "Gjer slik") : ("Hvorfor", "Gjør slik");
        var severity = diagnostic.Severity == Severity.Error ? "feil" : language == Language.Nn ? "åtvaring" : "advarsel";
        writer.WriteLine($"{severity} {diagnostic.Rule.Code} ({diagnostic.Rule.Name}): {diagnostic.Message.In(language)}");
        writer.WriteLine($"  --> {Visible.Of(diagnostic.Place.ToString())}{(diagnostic.Field is { Length: > 0 } field ? $"  ({field})" : "")}");
        frame.Write(diagnostic.Place);
        foreach (var related in diagnostic.Related)
        {
            writer.WriteLine($"  --> {Visible.Of(related.Place.ToString())}: {related.Note.In(language)}");
            frame.Write(related.Place);
        }

        writer.WriteLine($"  {why}: {diagnostic.Rule.Why.In(language)}");
        writer.WriteLine($"  {remedy}: {diagnostic.Rule.Remedy.In(language)}");
        writer.WriteLine();
    }
}
