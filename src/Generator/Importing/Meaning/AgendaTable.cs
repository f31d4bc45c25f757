using System.Globalization;
using System.Text.RegularExpressions;
using Samla.Importing.Blocks;
using Samla.Model;

namespace Samla.Importing.Meaning;

/// <summary>A table whose rows are the cases of a meeting.</summary>
internal static partial class AgendaTable
{
    /// <summary>Whether a table reads as one.</summary>
    public static bool Is(Table table, Columns columns) =>
        !columns.Has(Column.Name)
        && columns.Has(Column.Title)
        && (columns.Has(Column.Number) || columns.Has(Column.Time) || columns.Has(Column.Duration) || table.Rows.SelectMany(row => columns.Cells(row)).Any(one => one.Column == Column.Title && CaseLine.Parse(one.Cell.Plain)?.Number is not null));

    /// <summary>Whether its rows tell what came of the cases, so that it is minutes.</summary>
    public static bool IsMinutes(Table table, Columns columns) =>
        columns.Has(Column.Decision) || columns.Has(Column.Text) || table.Rows.SelectMany(row => columns.Cells(row)).Any(one => one.Column == Column.Title && one.Cell.Blocks.Count > 1);

    /// <summary>Its items.</summary>
    public static IEnumerable<AgendaItem> Items(Table table, Columns columns) => table.Rows.Skip(columns.HasHeader ? 1 : 0).Select(row => Item(table, columns, row)).OfType<AgendaItem>();

    private static AgendaItem? Item(Table table, Columns columns, Row row)
    {
        var cells = columns.Cells(row).Where(one => one.Cell.Plain.Length > 0).ToList();
        var named = cells.FindIndex(one => one.Column == Column.Title);
        if (named < 0)
        {
            named = cells.FindIndex(one => one.Column is not (Column.Number or Column.Time or Column.Duration));
        }

        if (named < 0)
        {
            return cells.Count == 0 ? null : new AgendaItem(null, string.Join(' ', cells.Select(one => one.Cell.Plain)));
        }

        var title = cells[named].Cell.Blocks;
        var item = AgendaItem.Of(BlockText.Of(title[0]));
        if (title.Count > 1)
        {
            item = item.WithNote(string.Join("; ", title.Skip(1).Select(BlockText.Of)));
        }

        foreach (var (column, at, cell) in cells.Where((_, i) => i != named))
        {
            item = With(item, column, cell.Plain.Trim(), columns.HasHeader && at < table.Rows[0].Cells.Count ? table.Rows[0].Cells[at].Plain : "");
        }

        return item;
    }

    private static AgendaItem With(AgendaItem item, Column column, string text, string header)
    {
        switch (column)
        {
            case Column.Number when item.Number is null && CaseLine.IsNumber(text):
                return item with { Number = CaseLine.Parse(text)!.Number };
            case Column.Number when int.TryParse(text.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out _):
                return item with { Doubts = [Doubting.NumberWithoutYear($"Sak {text}")] };
            case Column.Time when item.Start is null && TimeWords.Find(text) is { At: 0 } time && time.Length == text.Length:
                var length = time.End is { } end ? (int)(end - time.Start).TotalMinutes : (int?)null;
                return item with { Start = time.Start, Duration = item.Duration ?? length };
            case Column.Duration or Column.Time when Minutes().Match(text) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is > 0 and <= 600 and var minutes:
                return item with { Duration = minutes };
            case Column.Responsible when item.Responsible is null:
                return item with { Responsible = text };
            case Column.Kind when item.Kind is null && CaseLine.KindOf(text) is { } kind && !text.Contains(' '):
                return item with { Kind = kind };
            default:
                return item.WithNote(header.Length > 0 ? $"{header.TrimEnd(':')}: {text}" : text);
        }
    }

    [GeneratedRegex(@"^(\d{1,3})\s*(?:['’]|min(?:utt(?:er)?)?\.?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();
}
