using System.Globalization;
using Samla.Importing.Blocks;
using Samla.Writing;

namespace Samla.Importing.Writing;

/// <summary>Writes the items of a list, each within the one above it that it belongs to, with the numbers that they had.</summary>
internal sealed class ListMarkdown
{
    private readonly List<(int Indent, int? Number, char Sign)> open = [];

    /// <summary>
    /// Whether an item begins a list that needs an empty line in front of it: after a list of another kind, and where a number that isn't 1 would be read as text.
    /// </summary>
    public bool NeedsGap(ListItem item) => Math.Min(item.Depth, open.Count) is var depth && depth < open.Count
        ? (open[depth].Number is null) != (item.Number is null) || (item.Number is { } next && open[depth].Number != next - 1)
        : open.Count > 0 && item.Number is { } first && first != 1;

    /// <summary>The lines of an item that follows the one written before.</summary>
    public string Next(ListItem item, Action<string> doubt)
    {
        var depth = Math.Min(item.Depth, open.Count);
        var before = depth < open.Count ? open[depth] : default;
        open.RemoveRange(depth, open.Count - depth);
        var text = InlineMarkdown.Of(item.Text, doubt);
        var sign = item.Number is null ? '-' : Sign(before, item.Number.Value, text);
        var mark = item.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}{sign} ") : "- ";
        var outer = depth == 0 ? 0 : open[depth - 1].Indent;
        open.Add((outer + mark.Length, item.Number, sign));
        var indent = new string(' ', outer);
        var inner = new string(' ', outer + mark.Length);
        return indent + mark + text.Replace("\n", "\n" + inner, StringComparison.Ordinal);
    }

    // Another sign begins a list anew; a stop before a month would be read as a date.
    private static char Sign((int Indent, int? Number, char Sign) before, int number, string text)
    {
        var begins = before.Number is null || before.Number == number - 1 ? before.Sign == ')' ? ')' : '.' : before.Sign == ')' ? '.' : ')';
        return begins == '.' && MarkdownText.AtStart($"{number}. {text}") == $"{number}. {text}" ? ')' : begins;
    }
}
