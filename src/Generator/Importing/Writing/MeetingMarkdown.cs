using Samla.Importing.Blocks;
using Samla.Importing.Meaning;
using Samla.Text;

namespace Samla.Importing.Writing;

/// <summary>Writes a meeting as its file: the fields, and the text below them.</summary>
internal static class MeetingMarkdown
{
    private const string DecisionMark = "**Vedtak";

    /// <summary>The file's text, and what isn't sure with its line.</summary>
    /// <param name="meeting">The meeting; its pictures have names.</param>
    /// <param name="standard">The written standard that the meeting inherits.</param>
    public static WrittenMeeting Of(ImportedMeeting meeting, Language standard)
    {
        var lines = new Lines();
        MeetingFields.Write(lines, meeting, standard);
        ListMarkdown? list = null;
        foreach (var block in meeting.Body)
        {
            var next = block is ListItem ? list ?? new ListMarkdown() : null;
            if (next is null || list is null || list.NeedsGap((ListItem)block))
            {
                lines.Gap();
            }

            foreach (var doubt in block.Doubts)
            {
                lines.Doubt(doubt);
            }

            Write(lines, block, list = next);
        }

        Notes(lines, meeting, (meeting.Language ?? standard) == Language.Nn ? "Notar" : "Noter");
        return lines.Written();
    }

    private static void Write(Lines lines, Block block, ListMarkdown? list)
    {
        foreach (var picture in BlockText.Rich(block).Inlines.OfType<Picture>().Where(picture => picture.Alternative.Length == 0))
        {
            lines.Doubt($"Bildet {picture.File} har ingen tekst. Skriv hva det viser, mellom hakeparentesene.");
        }

        lines.Add(block switch
        {
            CaseStart start => $"## {start.Number} {InlineMarkdown.OnOneLine(start.Title, lines.Doubt)}",
            Heading heading => $"{new string('#', heading.Level)} {InlineMarkdown.OnOneLine(heading.Text, lines.Doubt)}",
            Decision { Text.IsEmpty: true } => "**Vedtak:**",
            Decision decision => $"**Vedtak:** {InlineMarkdown.Of(decision.Text.WithoutBold(), lines.Doubt)}",
            ListItem item => list!.Next(item, lines.Doubt),
            Table table => TableMarkdown.Of(table, lines.Doubt),
            _ => Paragraph(BlockText.Rich(block), lines.Doubt),
        });
    }

    // What isn't a decision mustn't be read as one.
    private static string Paragraph(RichText text, Action<string> doubt)
    {
        var written = InlineMarkdown.Of(text, doubt);
        return written.StartsWith(DecisionMark, StringComparison.OrdinalIgnoreCase) ? InlineMarkdown.Of(text.WithoutBold(), _ => { }) : written;
    }

    private static void Notes(Lines lines, ImportedMeeting meeting, string name)
    {
        if (meeting.Notes.Count == 0)
        {
            return;
        }

        lines.Gap();
        lines.Add($"## {name}");
        lines.Gap();
        var list = new ListMarkdown();
        for (var i = 0; i < meeting.Notes.Count; i++)
        {
            lines.Add(list.Next(new ListItem(0, i + 1, meeting.Notes[i]), lines.Doubt));
        }
    }
}
