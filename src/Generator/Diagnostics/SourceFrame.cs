using System.Text;
using Samla.Privacy;
using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>A line of a file with a place in it marked, and what mustn't be seen hidden.</summary>
internal sealed class SourceFrame(TextWriter writer, PersonalData personal)
{
    // Of a line that is longer than anybody reads, what stands around the place.
    private const int Around = 200;

    private readonly SourceLines lines = new(personal);

    /// <summary>Writes the line; nothing for a file as a whole, or one that can't be read.</summary>
    public void Write(Place place)
    {
        if (place.Line == 0 || lines.Of(place.File) is not { } all || place.Line > all.Length)
        {
            return;
        }

        var line = all[place.Line - 1].TrimEnd('\r');
        var number = place.Line.ToString();
        var start = Math.Clamp(place.Column - 1, 0, line.Length);
        var end = place.EndLine == place.Line ? Math.Clamp(place.EndColumn - 1, start, line.Length) : line.Length;
        var first = Math.Max(0, start - Around);
        var (before, within, after) = (Visible.Of(line[first..start]), Visible.Of(line[start..Math.Min(end, start + Around)]), Visible.Of(line[end..Math.Min(line.Length, end + Around)]));
        var indent = new StringBuilder();
        foreach (var letter in before)
        {
            indent.Append(letter == '\t' ? '\t' : ' ');
        }

        writer.WriteLine($"   {number} | {before}{within}{after}");
        writer.WriteLine($"   {new string(' ', number.Length)} | {indent}{new string('^', Math.Max(1, within.Length))}");
    }
}
