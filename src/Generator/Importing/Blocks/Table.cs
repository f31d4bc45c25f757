namespace Samla.Importing.Blocks;

/// <summary>A table.</summary>
internal sealed record Table(IReadOnlyList<Row> Rows) : Block
{
    /// <summary>How many columns its widest row has.</summary>
    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Sum(cell => cell.Span));
}
