using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Input.Markdown;

/// <summary>
/// Looks at a text before it is parsed. Parsing takes the square of the length of a paragraph and of a word, and fills out every row of a table to the widest,
/// so these are bounded; what is within the bounds is parsed in about a second for each MB, whatever it is.
/// </summary>
internal static class TextBounds
{
    /// <summary>Whether the text is within its bounds; what isn't is told of, each kind once.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="linesAbove">How many lines of the file stand above it.</param>
    /// <param name="limits">The bounds.</param>
    /// <param name="reading">The file.</param>
    public static bool Hold(string text, int linesAbove, Limits limits, FileReading reading)
    {
        var (length, rows, columns, line) = (0, 0, 0, linesAbove);
        var (paragraph, word, table) = (false, false, false);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var written = text.AsSpan(range);
            line++;
            if (BeginsAnew(written))
            {
                (length, rows, columns) = (0, 0, 0);
            }

            length += written.Length + 1;
            if (written.Count('|') is > 0 and var pipes)
            {
                (rows, columns) = (rows + 1, Math.Max(columns, pipes + 1));
            }

            if (!paragraph && length > limits.Paragraph)
            {
                paragraph = true;
                Tell(new("Avsnittet eller tabellen er for lang.", "Avsnittet eller tabellen er for lang."), limits.Paragraph, "paragraph");
            }

            if (!table && (long)rows * columns > limits.Cells)
            {
                table = true;
                Tell(new($"Tabellen har minst {Bound.Number((long)rows * columns)} ruter.", $"Tabellen har minst {Bound.Number((long)rows * columns)} ruter."), limits.Cells, "cells");
            }

            if (!word && written.Length > limits.Word && LongestWord(written) is var longest && longest > limits.Word)
            {
                word = true;
                Tell(new($"Her står {Bound.Number(longest)} tegn uten mellomrom.", $"Her står {Bound.Number(longest)} teikn utan mellomrom."), limits.Word, "word");
            }
        }

        return !(paragraph || word || table);

        void Tell(Bilingual found, int bound, string name) =>
            Bound.Tell(reading.Diagnostics, SafetyRules.TooMuch, new Place(reading.File.Shown, line, 1, line, 2), found, Bound.Number(bound), name);
    }

    // An empty line, in a quote too, a heading and an item of a list end the paragraph above.
    private static bool BeginsAnew(ReadOnlySpan<char> line)
    {
        if (line.TrimStart("> \t").IsEmpty)
        {
            return true;
        }

        var rest = line.TrimStart(' ');
        if (line.Length - rest.Length >= 4)
        {
            return false;
        }

        var hashes = rest.Length - rest.TrimStart('#').Length;
        return (hashes is >= 1 and <= 6 && rest.Length > hashes && rest[hashes] == ' ') || (rest.Length > 2 && rest[0] is '-' or '*' or '+' && rest[1] == ' ' && rest[2] != ' ');
    }

    private static int LongestWord(ReadOnlySpan<char> line)
    {
        var longest = 0;
        foreach (var range in line.SplitAny(' ', '\t'))
        {
            longest = Math.Max(longest, range.End.Value - range.Start.Value);
        }

        return longest;
    }
}
