using Samla.Importing.Blocks;

namespace Samla.Importing.Meaning;

/// <summary>Reads an agenda out of a document's blocks.</summary>
internal static class Agenda
{
    private const int LongestItem = 200;

    /// <summary>The agenda below its heading: a table, a list, or lines that name cases; and where it ends.</summary>
    public static (IReadOnlyList<AgendaItem> Items, int Next) Below(IReadOnlyList<Block> blocks, int at)
    {
        if (at < blocks.Count && blocks[at] is Table table)
        {
            var columns = Columns.Of(table);
            return AgendaTable.Is(table, columns) && !AgendaTable.IsMinutes(table, columns) ? ([.. AgendaTable.Items(table, columns)], at + 1) : ([], at);
        }

        var items = new List<AgendaItem>();
        for (; at < blocks.Count; at++)
        {
            var line = BlockText.Of(blocks[at]);
            if (blocks[at] is ListItem { Depth: > 0 } && items.Count > 0)
            {
                items[^1] = items[^1].WithNote(line);
            }
            else if (Item(blocks, at, line) is { } item && !(item.Number is not null && items.Any(one => one.Number == item.Number)))
            {
                items.Add(item);
            }
            else
            {
                break;
            }
        }

        return (items, at);
    }

    /// <summary>Lines that name cases one after another, without a heading above, when the same cases come again below or nothing else does.</summary>
    public static IReadOnlyList<AgendaItem> Listed(IReadOnlyList<Block> blocks, int at, bool isAgenda)
    {
        var items = new List<AgendaItem>();
        var next = at;
        for (; next < blocks.Count && blocks[next] is not (Heading { Level: < HeadingLevels.Bold } or Table) && IsNamed(blocks[next]) && items.All(one => one.Number != NumberOf(blocks[next])); next++)
        {
            items.Add(AgendaItem.Of(BlockText.Of(blocks[next])));
        }

        var again = blocks.Skip(next).Select(NumberOf).OfType<string>().ToHashSet();
        return items.Count > 1 && (items.Any(item => item.Number is not null && again.Contains(item.Number)) || (isAgenda && next == blocks.Count)) ? items : [];
    }

    private static string? NumberOf(Block block) => CaseLine.Parse(BlockText.Of(block))?.Number;

    private static bool IsNamed(Block block) => NumberOf(block) is not null;

    private static AgendaItem? Item(IReadOnlyList<Block> blocks, int at, string line)
    {
        var block = blocks[at];
        if (block is ListItem item)
        {
            return line.Length > LongestItem || HasMore(item.Text) ? null : AgendaItem.Of(line);
        }

        // A line in bold can be the first case; then its text follows.
        var isLine = block is Paragraph { Text: { } rich } && !HasMore(rich) && line.Length < LongestItem
            || (block is Heading { Level: HeadingLevels.Bold } && at + 1 < blocks.Count && IsNamed(blocks[at + 1]));
        return isLine && (IsNamed(block) || (AgendaItem.KindOfTitle(line) is not null && line.Length < 40)) ? AgendaItem.Of(line) : null;
    }

    private static bool HasMore(RichText text) => text.Inlines.Any(one => one is Picture or NoteMark);
}
