using System.Text.RegularExpressions;
using Samla.Importing.Blocks;

namespace Samla.Importing.Meaning;

/// <summary>Takes apart what was put together for the looks of it: several lines in one paragraph, and tables that are labels with values.</summary>
internal static partial class Preparing
{
    private const int LongestLabel = 40;

    /// <summary>The same text, a line a block where lines have meanings of their own.</summary>
    public static IEnumerable<Block> Of(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Table table when IsLabels(table) => table.Rows.SelectMany(Lines).SelectMany(Parted),
        Table table when IsAttendanceByColumn(table) => ByColumn(table),
        _ => Parted(block),
    });

    private static IEnumerable<Block> Parted(Block block)
    {
        if (block is not Paragraph paragraph)
        {
            return [block];
        }

        var lines = paragraph.Text.Lines().SelectMany(AtTabs).ToList();
        return lines.Count > 1 && (lines.Any(line => LabelLine.Parse(line.Joined()) is not null) || (lines[0].IsBold && CaseLine.Parse(lines[0].Plain) is not null))
            ? lines.Select(line => (Block)(paragraph with { Text = line }))
            : [block];
    }

    // «Dato: 18. mars 2024 [tab] Sted: Teams»
    private static IEnumerable<RichText> AtTabs(RichText line)
    {
        var text = line.Joined();
        foreach (Match gap in Gap().Matches(text))
        {
            var rest = text[(gap.Index + gap.Length)..];
            if (gap.Index > 0 && LabelLine.Parse(text) is { } first && first.Mark <= gap.Index && LabelLine.Parse(rest) is { } label && rest[..label.Mark].Contains(':'))
            {
                return [line.Until(gap.Index), .. AtTabs(line.From(gap.Index + gap.Length))];
            }
        }

        return [line];
    }

    private static bool IsLabel(Cell cell) => cell.Plain is { Length: > 0 and < LongestLabel } text && LabelLine.Parse(text) is { } label && label.Mark == text.Length;

    private static bool IsLabels(Table table) =>
        table.Columns is >= 2 and <= 6
        && table.Rows.Count(row => row.Cells.FirstOrDefault(cell => cell.Blocks.Count > 0) is { } first && IsLabel(first) && row.Cells.Count(cell => cell.Blocks.Count > 0) < 5) * 2 > table.Rows.Count;

    private static IEnumerable<Block> Lines(Row row)
    {
        var cells = row.Cells.Where(cell => cell.Blocks.Count > 0).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            // Label and value by turns, also where the label isn't known.
            var isLabel = IsLabel(cells[i]) || (i % 2 == 0 && cells.Count % 2 == 0 && cells[i].Plain.Length < LongestLabel && cells[i].Blocks.Count == 1);
            if (!isLabel || i + 1 == cells.Count || IsLabel(cells[i + 1]))
            {
                foreach (var block in cells[i].Blocks)
                {
                    yield return block;
                }

                continue;
            }

            var label = RichText.Of(cells[i].Plain.TrimEnd(':', ' ') + ":");
            i++;
            foreach (var block in Valued(label, cells[i].Blocks))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<Block> Valued(RichText label, IReadOnlyList<Block> value)
    {
        if (value.Count == 1 && value[0] is Paragraph only)
        {
            return [new Paragraph(label.Then(" ", only.Text))];
        }

        return [new Paragraph(label), .. value.SelectMany(block => block is Paragraph paragraph ? paragraph.Text.Lines().Select(line => new ListItem(0, null, line)) : (IEnumerable<Block>)[block])];
    }

    private static bool IsAttendanceByColumn(Table table) =>
        table.Rows.Count > 1 && table.Rows[0].Cells.Count > 1 && table.Rows[0].Cells.All(cell => IsLabel(cell) && LabelLine.Parse(cell.Plain)!.IsAttendance) && table.Rows.All(row => row.Cells.Count == table.Rows[0].Cells.Count);

    private static IEnumerable<Block> ByColumn(Table table)
    {
        for (var column = 0; column < table.Rows[0].Cells.Count; column++)
        {
            foreach (var block in Valued(RichText.Of(table.Rows[0].Cells[column].Plain.TrimEnd(':', ' ') + ":"), [.. table.Rows.Skip(1).SelectMany(row => row.Cells[column].Blocks)]))
            {
                yield return block;
            }
        }
    }

    [GeneratedRegex(@"\t+|[  ]{3,}")]
    private static partial Regex Gap();
}
