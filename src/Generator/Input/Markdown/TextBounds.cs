using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Input.Markdown;

/// <summary>
/// Looks at a text before it is parsed. Parsing takes the square of the length of a paragraph or a word and of the number of headings, and fills out every row
/// of a table to the widest, so these are bounded.
/// </summary>
internal static class TextBounds
{
    /// <summary>Whether the text is within its bounds; what isn't is told of, each kind once.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="linesAbove">How many lines of the file stand above it.</param>
    /// <param name="reading">The file, with its bounds.</param>
    public static bool Hold(string text, int linesAbove, FileReading reading)
    {
        var limits = reading.Limits;
        var (length, rows, columns, line, headings, definitions) = (0, 0, 0, linesAbove, 0, 0);
        var (paragraph, cells, word) = (new Most(), new Most(), new Most());
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var written = text.AsSpan(range);
            line++;
            if (BeginsAnew(written))
            {
                (length, rows, columns) = (0, 0, 0);
            }

            headings += IsHeading(written) ? 1 : 0;
            definitions += written.StartsWith('[') ? 1 : 0;
            paragraph.Meet(length += written.Length + 1, line);
            if (written.Contains('|'))
            {
                (rows, columns) = (rows + 1, Math.Max(columns, written.Trim().Trim('|').Count('|') + 1));
                cells.Meet((long)rows * columns, line);
            }

            if (written.Length > limits.Word)
            {
                word.Meet(LongestWord(written), line);
            }
        }

        var last = new Most(headings, line);
        return Holds(paragraph, limits.Paragraph, "paragraph", found => new($"Et avsnitt eller en tabell er på {found} tegn.", $"Eit avsnitt eller ein tabell er på {found} teikn."))
            & Holds(cells, limits.Cells, "cells", found => new($"En tabell har {found} ruter.", $"Ein tabell har {found} ruter."))
            & Holds(word, limits.Word, "word", found => new($"Her står {found} tegn uten mellomrom.", $"Her står {found} teikn utan mellomrom."))
            & Holds(last, limits.Headings, "headings", found => new($"Teksten har {found} overskrifter og skillelinjer.", $"Teksten har {found} overskrifter og skiljeliner."))
            & Holds(last with { Count = definitions }, limits.Items, "items", found => new($"Teksten har {found} linjer som begynner med «[».", $"Teksten har {found} linjer som byrjar med «[»."));

        bool Holds(Most most, int bound, string name, Func<string, Bilingual> found)
        {
            if (most.Count > bound)
            {
                Bound.Tell(reading.Diagnostics, SafetyRules.TooMuch, new Place(reading.File.Shown, most.Line, 1, most.Line, 2), found(Bound.Number(most.Count)), Bound.Number(bound), name);
            }

            return most.Count <= bound;
        }
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

        return IsHeading(line) || (rest.Length > 2 && rest[0] is '-' or '*' or '+' && rest[1] == ' ' && rest[2] != ' ');
    }

    // With its signs in front, or the line below it, which parts the text where there is nothing above.
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart(' ');
        var hashes = rest.Length - rest.TrimStart('#').Length;
        return hashes > 0 ? hashes <= 6 && rest.Length > hashes && rest[hashes] == ' ' : rest is ['=' or '-', ..] && rest.TrimEnd().Trim(rest[0]).IsEmpty;
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

    /// <summary>The most of something that was met, and on which line.</summary>
    private record struct Most(long Count, int Line)
    {
        public void Meet(long count, int line) => (Count, Line) = count > Count ? (count, line) : (Count, Line);
    }
}
