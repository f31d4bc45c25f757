namespace Samla.Importing.Blocks;

/// <summary>A row of a table; <paramref name="IsHeader"/> when Word repeats it on each page.</summary>
internal sealed record Row(IReadOnlyList<Cell> Cells, bool IsHeader);
