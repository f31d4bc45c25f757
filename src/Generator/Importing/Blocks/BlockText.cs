namespace Samla.Importing.Blocks;

/// <summary>The words of a block.</summary>
internal static class BlockText
{
    /// <summary>All of them in one line.</summary>
    public static string Of(Block block) => block is Table table
        ? string.Join(' ', table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Plain).Where(text => text.Length > 0))
        : Rich(block).Plain;

    /// <summary>The text of what has one; empty for a table.</summary>
    public static RichText Rich(Block block) => block switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => paragraph.Text,
        ListItem item => item.Text,
        Decision decision => decision.Text,
        CaseStart start => start.Title,
        _ => RichText.Empty,
    };
}
