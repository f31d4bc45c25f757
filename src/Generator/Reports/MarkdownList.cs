namespace Samla.Reports;

/// <summary>A list in Markdown that a person can take in: so many are seen at once, the rest are folded away, and what there is no room for is counted.</summary>
internal static class MarkdownList
{
    private const int Seen = 20;

    /// <summary>GitHub takes 65,536 characters in a comment. What a pull request is told has at most eight lists, and headings between them.</summary>
    public const int Room = 7000;

    /// <summary>Writes the lines, each of which begins with <c>- </c>, as far as there is <paramref name="room"/> for them.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<string> lines, int room = Room)
    {
        var fitting = lines.TakeWhile(line => (room -= line.Length + 1) >= 0).ToList();
        fitting.Take(Seen).ToList().ForEach(writer.WriteLine);
        if (fitting.Count > Seen)
        {
            writer.WriteLine();
            writer.WriteLine($"<details><summary>{fitting.Count - Seen} til</summary>");
            writer.WriteLine();
            fitting.Skip(Seen).ToList().ForEach(writer.WriteLine);
            writer.WriteLine();
            writer.WriteLine("</details>");
        }

        if (fitting.Count < lines.Count)
        {
            writer.WriteLine();
            writer.WriteLine($"{lines.Count - fitting.Count} til får ikke plass her.");
        }
    }
}
