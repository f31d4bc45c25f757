using Samla.Text;

namespace Samla.Attachments.Markup;

/// <summary>Plain text and CSV, in the pieces that belong together: a paragraph of text, a row of CSV with the line breaks in its cells.</summary>
internal static class LineTexts
{
    // A mark that isn't closed must not make a row of the whole file.
    private const int LongestRow = 100;

    /// <summary>Gathers them with the line that each begins on.</summary>
    public static void Read(string text, bool rows, Gathering gathering)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var first = 0; first < lines.Length;)
        {
            var next = first + 1;
            if (lines[first].AsSpan().Trim().IsEmpty)
            {
                first = next;
                continue;
            }

            while (next < lines.Length && (rows ? IsOpen(lines, first, next) : lines[next].AsSpan().Trim().Length > 0))
            {
                next++;
            }

            gathering.Text(new($"linje {first + 1}", $"linje {first + 1}"), string.Join('\n', lines, first, next - first));
            first = next;
        }
    }

    // A cell in quotation marks goes on until the next one.
    private static bool IsOpen(string[] lines, int first, int next) =>
        next - first < LongestRow && lines[first..next].Sum(line => line.Count(letter => letter == '"')) % 2 == 1;
}
