using Samla.Importing.Blocks;

namespace Samla.Importing.Meaning;

/// <summary>A table that is the minutes: each row a case, with what was said and decided in columns.</summary>
internal static class CaseTable
{
    private const int Level = 1;

    /// <summary>The rows as headings, paragraphs and decisions.</summary>
    public static IEnumerable<Block> Blocks(Table table, Columns columns) =>
        table.Rows.Skip(columns.HasHeader ? 1 : 0).SelectMany(row => OfRow(table, columns, row));

    private static IEnumerable<Block> OfRow(Table table, Columns columns, Row row)
    {
        var cells = columns.Cells(row).Where(one => one.Cell.Blocks.Count > 0).ToList();
        var number = cells.FirstOrDefault(one => one.Column == Column.Number).Cell?.Plain.Trim();
        var title = cells.FirstOrDefault(one => one.Column == Column.Title).Cell?.Blocks ?? [];
        var name = title.Count > 0 ? BlockText.Rich(title[0]) : RichText.Empty;

        // What isn't a case's number stays in front of the title, and is read as any other heading.
        Block[] start = number is not null && CaseLine.Parse(number) is { Number: { } read } line && line.Mark == number.Length ? [new CaseStart(Level, read, name.WithoutBold())]
            : !name.IsEmpty || number is not null ? [new Heading(Level, number is null ? name : RichText.Of(number).Then(" ", name))]
            : [];

        string Header(int at) => columns.HasHeader && at < table.Rows[0].Cells.Count ? table.Rows[0].Cells[at].Plain.Trim().TrimEnd(':') : "";
        var others = cells.Where(one => one.Column is not (Column.Number or Column.Title)).ToList();
        bool IsText((Column Column, int At, Cell Cell) one) => one.Column is Column.Text or Column.Decision || Header(one.At).Length == 0;

        // The decision comes last, since it reaches to the next heading.
        return
        [
            .. start,
            .. others.Where(one => !IsText(one)).SelectMany(one => Labelled(Header(one.At), one.Cell)),
            .. title.Skip(1),
            .. others.Where(IsText).OrderBy(one => one.Column == Column.Decision).SelectMany(one => one.Column == Column.Decision ? Decided(one.Cell) : one.Cell.Blocks),
        ];
    }

    private static IEnumerable<Block> Decided(Cell cell)
    {
        var first = BlockText.Rich(cell.Blocks[0]);
        var mark = DecisionLine.Parse(first.Joined(), 0)?.Mark ?? 0;
        return cell.Blocks[0] is Paragraph ? [new Decision(first.From(mark)), .. cell.Blocks.Skip(1)] : [new Decision(RichText.Empty), .. cell.Blocks];
    }

    private static IEnumerable<Block> Labelled(string header, Cell cell) => cell.Blocks[0] is Paragraph paragraph
        ? [paragraph with { Text = RichText.Of($"{header}: ").Then(" ", paragraph.Text) }, .. cell.Blocks.Skip(1)]
        : [new Paragraph(RichText.Of($"{header}:")), .. cell.Blocks];
}
