using System.Text;
using Samla.Privacy;

namespace Samla.Diagnostics;

/// <summary>A line of a file with a place in it marked, and what mustn't be seen hidden.</summary>
internal sealed class SourceFrame(TextWriter writer, PersonalData personal)
{
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
        var indent = new StringBuilder();
        foreach (var letter in line.AsSpan(0, start))
        {
            indent.Append(letter == '\t' ? '\t' : ' ');
        }

        writer.WriteLine($"   {number} | {line}");
        writer.WriteLine($"   {new string(' ', number.Length)} | {indent}{new string('^', Math.Max(1, end - start))}");
    }
}
