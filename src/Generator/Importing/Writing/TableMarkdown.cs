using Samla.Importing.Blocks;

namespace Samla.Importing.Writing;

/// <summary>A table with pipes. A row in it is a line, so what stands in several paragraphs of a cell comes after one another.</summary>
internal static class TableMarkdown
{
    /// <summary>The lines of a table; without a row that names the columns that row is empty.</summary>
    public static string Of(Table table, Action<string> doubt)
    {
        var columns = table.Columns;
        var hasHeader = table.Rows.Count > 1 && (table.Rows[0].IsHeader || table.Rows[0].Cells.Where(cell => cell.Blocks.Count > 0).All(cell => cell.Blocks.All(block => BlockText.Rich(block).IsBold)));
        var rows = table.Rows.Select((row, i) => Cells(row, columns, i == 0 && hasHeader, doubt)).ToList();
        List<string[]> all = hasHeader ? rows : [new string[columns], .. rows];
        return string.Join('\n', all.Take(1).Select(Line).Append(Line([.. Enumerable.Repeat("---", columns)])).Concat(all.Skip(1).Select(Line)));
    }

    private static string[] Cells(Row row, int columns, bool isHeader, Action<string> doubt)
    {
        var cells = new string[columns];
        var at = 0;
        foreach (var cell in row.Cells)
        {
            cells[at] = Joined([.. cell.Blocks.Select(block => InlineMarkdown.OnOneLine(isHeader ? BlockText.Rich(block).WithoutBold() : BlockText.Rich(block), doubt))]);
            at += cell.Span;
        }

        return cells;
    }

    private static string Joined(List<string> texts) => texts.Count == 0 ? "" : texts.Aggregate((all, text) => all.Length > 0 && ".,:;!?".Contains(all[^1]) ? $"{all} {text}" : $"{all}; {text}");

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
