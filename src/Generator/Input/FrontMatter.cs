using Samla.Diagnostics;
using Samla.Input.Yaml;
using Samla.Model;

namespace Samla.Input;

/// <summary>The fields at the top of a Markdown file and the text below them.</summary>
/// <param name="Fields">The fields.</param>
/// <param name="Text">What stands below the closing line.</param>
/// <param name="LinesAbove">How many lines of the file stand above the text.</param>
internal sealed record FrontMatter(MapNode Fields, string Text, int LinesAbove)
{
    private const string Fence = "---";

    /// <summary>Parts a file; null when it has no readable fields, which has been told.</summary>
    public static FrontMatter? Split(string text, string file, DiagnosticBag diagnostics, Limits? limits = null)
    {
        if (!IsFence(text, 0, out var start))
        {
            diagnostics.Add(
                ReadingRules.FrontMatterMissing,
                new Place(file, 1, 1, 1, 1),
                "Filen begynner ikke med «---» og felt.",
                "Fila byrjar ikkje med «---» og felt.");
            return null;
        }

        var lines = 1;
        for (var at = start; at < text.Length; lines++)
        {
            var end = text.IndexOf('\n', at);
            if (IsFence(text, at, out var next))
            {
                return Parse(text[start..at], text[next..], lines + 1, file, diagnostics, limits ?? Limits.Standard);
            }

            if (end < 0)
            {
                break;
            }

            at = end + 1;
        }

        diagnostics.Add(
            ReadingRules.FrontMatterNotClosed,
            new Place(file, 1, 1, 1, 4),
            "Feltene som begynner her, blir ikke avsluttet med en ny linje «---».",
            "Felta som byrjar her, blir ikkje avslutta med ei ny linje «---».");
        return null;
    }

    private static FrontMatter? Parse(string yaml, string body, int linesAbove, string file, DiagnosticBag diagnostics, Limits limits)
    {
        switch (YamlReader.Read(yaml, file, 1, diagnostics, limits))
        {
            case MapNode map:
                return new FrontMatter(map, body, linesAbove);
            case ScalarNode { IsEmpty: true }:
                return new FrontMatter(new MapNode([], new Place(file, 1, 1, 1, 4)), body, linesAbove);
            case null:
                return null;
            case var other:
                diagnostics.Add(
                    ReadingRules.WrongShape,
                    other.Place,
                    "Mellom linjene «---» skal det stå felt med navn, kolon og verdi.",
                    "Mellom linjene «---» skal det stå felt med namn, kolon og verdi.");
                return null;
        }
    }

    // A line of just three hyphens, with nothing but blanks behind them.
    private static bool IsFence(string text, int at, out int next)
    {
        next = at;
        if (string.CompareOrdinal(text, at, Fence, 0, Fence.Length) != 0)
        {
            return false;
        }

        var end = text.IndexOf('\n', at);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(at + Fence.Length, next - at - Fence.Length).IsWhiteSpace();
    }
}
