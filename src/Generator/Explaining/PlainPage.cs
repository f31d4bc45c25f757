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
    public static string Of(string markdown) =>
        string.Concat(Lines(Markdig.Markdown.Parse(markdown.ReplaceLineEndings("\n"), Pipeline)).Select(line => line.TrimEnd() + "\n"));

    // An empty line between two blocks.
    private static IEnumerable<string> Lines(ContainerBlock container) => container
        .Where(block => block is not LinkReferenceDefinitionGroup)
        .SelectMany((block, i) => i == 0 ? Lines(block) : Lines(block).Prepend(""));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        HeadingBlock heading => [PlainText.Of(heading.Inline), new string(heading.Level == 1 ? '=' : '-', PlainText.Of(heading.Inline).Length)],
        CodeBlock code => code.Lines.ToString().Split('\n').Select(line => $"    {line}"),
        Table table => Columns(table),
        QuoteBlock quote => Lines((ContainerBlock)quote).Select(line => $"| {line}"),
        ListBlock list => Items(list),
        ContainerBlock inner => Lines(inner),
        _ => [PlainText.Of(block).ReplaceLineEndings(" ")],
    };

    private static IEnumerable<string> Items(ListBlock list)
    {
        var first = int.TryParse(list.OrderedStart, out var number) ? number : 1;
        return list.OfType<ListItemBlock>().SelectMany((item, i) =>
        {
            var mark = list.IsOrdered ? $"{first + i}. " : "- ";
            return Lines((ContainerBlock)item).Where(line => list.IsLoose || line.Length > 0).Select((line, at) => (at == 0 ? mark : new string(' ', mark.Length)) + line);
        });
    }

    private static IEnumerable<string> Columns(Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(PlainText.Of).ToList()).ToList();
        var widths = Enumerable.Range(0, rows.Max(row => row.Count)).Select(i => rows.Max(row => i < row.Count ? row[i].Length : 0)).ToList();
        var lines = rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column])))).ToList();
        return [lines[0], string.Join("  ", widths.Select(width => new string('-', width))), .. lines.Skip(1)];
    }
}
