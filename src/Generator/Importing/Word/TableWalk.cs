using DocumentFormat.OpenXml;
using Samla.Importing.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samla.Importing.Word;

/// <summary>Reads a table. A frame around text, one cell or one column, is no table.</summary>
internal sealed class TableWalk(WordContext context, BlockWalk blocks)
{
    private const int WidestSpan = 63;

    /// <summary>The table, or what stands in the frame.</summary>
    public IReadOnlyList<Block> Of(W.Table table)
    {
        var rows = RowsOf(table).Select(Row).Where(row => row.Cells.Any(cell => cell.Blocks.Count > 0)).ToList();
        return rows.All(row => row.Cells.Count(cell => cell.Blocks.Count > 0) <= 1) && rows.All(row => row.Cells.Count <= 1 || rows.Count == 1)
            ? [.. rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)]
            : [new Table(rows)];
    }

    // Rows and cells can stand within content controls and marks of changes.
    private IEnumerable<W.TableRow> RowsOf(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is W.TableRow { TableRowProperties: { } properties } deleted && properties.GetFirstChild<W.Deleted>() is not null)
            {
                context.LeftBehind.Deleted++;
            }
            else if (child is W.TableRow row)
            {
                yield return row;
            }
            else if (child is not (W.TableProperties or W.TableGrid))
            {
                foreach (var inner in RowsOf(child))
                {
                    yield return inner;
                }
            }
        }
    }

    private Row Row(W.TableRow row)
    {
        var before = Math.Clamp(row.TableRowProperties?.GetFirstChild<W.GridBefore>()?.Val?.Value ?? 0, 0, WidestSpan);
        var cells = CellsOf(row).Select(cell => new Cell([.. blocks.Through(cell)], Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, WidestSpan)));
        var header = row.TableRowProperties?.GetFirstChild<W.TableHeader>() is { } repeated && WordStyles.IsOn(repeated.Val?.InnerText);
        return new Row([.. Enumerable.Repeat(new Cell([]), before), .. cells], header);
    }

    private static IEnumerable<W.TableCell> CellsOf(OpenXmlElement parent) => parent.ChildElements.SelectMany(child => child switch
    {
        W.TableCell cell => [cell],
        W.TableRowProperties or W.TablePropertyExceptions => [],
        _ => CellsOf(child),
    });
}
