namespace Samla.Importing.Blocks;

/// <summary>A cell over <paramref name="Span"/> columns. What a cell above reaches down over has no blocks.</summary>
internal sealed record Cell(IReadOnlyList<Block> Blocks, int Span = 1)
{
    /// <summary>The words of its paragraphs in one line.</summary>
    public string Plain => string.Join(' ', Blocks.Select(BlockText.Of).Where(text => text.Length > 0));
}
