using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Samla.Input.Markdown;

/// <summary>
/// Writes tables without style attributes, which the site's policy stops, in a box that scrolls by keyboard too when the table is wider than the screen.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Tabell\"><table class=\"data\">");
        var header = table.OfType<TableRow>().Where(row => row.IsHeader).ToList();
        if (header.Any(row => row.OfType<TableCell>().Any(cell => cell.Any(block => PlainText.Of(block).Length > 0))))
        {
            renderer.WriteLine("<thead>");
            header.ForEach(row => Row(renderer, table, row, "th"));
            renderer.WriteLine("</thead>");
        }

        renderer.WriteLine("<tbody>");
        foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            Row(renderer, table, row, "td");
        }

        renderer.WriteLine("</tbody>").WriteLine("</table></div>");
    }

    private static void Row(HtmlRenderer renderer, Table table, TableRow row, string tag)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var number = i < table.ColumnDefinitions.Count && table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right;
            var empty = tag == "th" && cell.All(block => PlainText.Of(block).Length == 0);
            var name = empty ? "td" : tag;
            renderer.Write('<').Write(name).Write(name == "th" ? " scope=\"col\"" : "").Write(number ? " class=\"num\"" : "").Write('>');
            var implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count == 1;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.Write("</").Write(name).Write('>');
        }

        renderer.WriteLine("</tr>");
    }
}
