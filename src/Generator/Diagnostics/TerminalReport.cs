using System.Text;
using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>
/// Diagnostics as text: what is wrong, where, the lines with the place marked, why, and what to do. Each in the written standard of the file that it is about.
/// </summary>
internal sealed class TerminalReport(TextWriter writer, Func<string, Language> languageOf)
{
    private readonly Dictionary<string, string[]?> lines = new(StringComparer.Ordinal);

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
        WriteFrame(diagnostic.Place);
        foreach (var related in diagnostic.Related)
        {
            writer.WriteLine($"  --> {related.Place}: {related.Note.In(language)}");
            WriteFrame(related.Place);
        }

        writer.WriteLine($"  {why}: {diagnostic.Rule.Why.In(language)}");
        writer.WriteLine($"  {remedy}: {diagnostic.Rule.Remedy.In(language)}");
        writer.WriteLine();
    }

    private void WriteFrame(Place place)
    {
        if (place.Line == 0 || LinesOf(place.File) is not { } all || place.Line > all.Length)
        {
            return;
        }

        var line = all[place.Line - 1].TrimEnd('\r');
        var number = place.Line.ToString();
        var start = Math.Clamp(place.Column - 1, 0, line.Length);
        var end = place.EndLine == place.Line ? Math.Clamp(place.EndColumn - 1, start, line.Length) : line.Length;
        var indent = new StringBuilder();
        foreach (var letter in line.AsSpan(0, start))
        {
            indent.Append(letter == '\t' ? '\t' : ' ');
        }

        writer.WriteLine($"   {number} | {line}");
        writer.WriteLine($"   {new string(' ', number.Length)} | {indent}{new string('^', Math.Max(1, end - start))}");
    }

    private string[]? LinesOf(string file)
    {
        if (!lines.TryGetValue(file, out var all))
        {
            try
            {
                all = File.Exists(file) ? File.ReadAllText(file).Split('\n') : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                all = null;
            }

            lines[file] = all;
        }

        return all;
    }
}
