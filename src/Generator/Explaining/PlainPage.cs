using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Samla.Input.Markdown;

namespace Samla.Explaining;

/// <summary>A page of Markdown as text for the terminal: headings underlined, code indented, quotes barred, tables in columns.</summary>
internal static class PlainPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The text, with a line break at the end.</summary>
    public static string Of(string markdown)
    {
        var text = new StringBuilder();
        Blocks(Markdig.Markdown.Parse(markdown.ReplaceLineEndings("\n"), Pipeline), "", text);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Blocks(ContainerBlock container, string indent, StringBuilder text)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    var title = PlainText.Of(heading.Inline);
                    Line(text, indent, title);
                    Line(text, indent, new string(heading.Level == 1 ? '=' : '-', title.Length));
                    break;
                case CodeBlock code:
                    foreach (var line in code.Lines.ToString().Split('\n'))
                    {
                        Line(text, indent + "    ", line);
                    }

                    break;
                case Table table:
                    Columns(table, indent, text);
                    break;
                case QuoteBlock quote:
                    Blocks(quote, indent + "| ", text);
                    continue;
                case ListBlock list:
                    Items(list, indent, text);
                    break;
                case ContainerBlock inner:
                    Blocks(inner, indent, text);
                    continue;
                case LinkReferenceDefinition:
                    continue;
                default:
                    Line(text, indent, PlainText.Of(block).ReplaceLineEndings(" "));
                    break;
            }

            // Nothing but the bars of a quote stands between two paragraphs of it.
            Line(text, indent, "");
        }
    }

    private static void Items(ListBlock list, string indent, StringBuilder text)
    {
        var number = int.TryParse(list.OrderedStart, out var first) ? first : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var mark = list.IsOrdered ? $"{number++}. " : "- ";
            var inner = new StringBuilder();
            Blocks(item, "", inner);
            var lines = inner.ToString().TrimEnd('\n').Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                Line(text, indent, (i == 0 ? mark : new string(' ', mark.Length)) + lines[i]);
            }
        }
    }

    private static void Columns(Table table, string indent, StringBuilder text)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(PlainText.Of).ToList()).ToList();
        var widths = Enumerable.Range(0, rows.Max(row => row.Count)).Select(i => rows.Max(row => i < row.Count ? row[i].Length : 0)).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            Line(text, indent, string.Join("  ", rows[i].Select((cell, column) => cell.PadRight(widths[column]))));
            if (i == 0)
            {
                Line(text, indent, string.Join("  ", widths.Select(width => new string('-', width))));
            }
        }
    }

    private static void Line(StringBuilder text, string indent, string line) => text.Append((indent + line).TrimEnd()).Append('\n');
}
