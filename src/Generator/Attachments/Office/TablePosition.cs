using System.Xml;

namespace Samla.Attachments.Office;

/// <summary>Where in a table or a sheet a walk is, and whether that is hidden.</summary>
internal sealed class TablePosition
{
    private readonly List<(int From, int To)> hiddenColumns = [];
    private int defined;
    private int nextRow = 1;
    private int column;
    private int nextColumn = 1;

    /// <summary>The number of the row, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Whether the row is hidden.</summary>
    public bool InHiddenRow { get; private set; }

    /// <summary>Whether the column is hidden.</summary>
    public bool InHiddenColumn => hiddenColumns.Exists(range => range.From <= column && column <= range.To);

    /// <summary>A new table begins.</summary>
    public void Begin()
    {
        hiddenColumns.Clear();
        (defined, nextRow, nextColumn) = (0, 1, 1);
    }

    /// <summary>Columns are described, in the way of Excel or of OpenDocument.</summary>
    public void Columns(XmlReader reader)
    {
        var from = Number(reader, "min") ?? defined + 1;
        defined = Number(reader, "max") ?? defined + Repeated(reader, "columns");
        if (IsHidden(reader))
        {
            hiddenColumns.Add((from, defined));
        }
    }

    /// <summary>A row begins.</summary>
    public void BeginRow(XmlReader reader)
    {
        Row = Number(reader, "r") ?? nextRow;
        nextRow = Row + Repeated(reader, "rows");
        nextColumn = 1;
        InHiddenRow = IsHidden(reader);
    }

    /// <summary>A cell begins.</summary>
    public void BeginCell(XmlReader reader)
    {
        column = reader.GetAttribute("r") is { } reference ? ColumnOf(reference) : nextColumn;
        nextColumn = column + Repeated(reader, "columns");
    }

    // «AB12» is in column 28.
    private static int ColumnOf(string reference) => reference.TakeWhile(char.IsAsciiLetterUpper).Take(4).Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1);

    private static bool IsHidden(XmlReader reader) =>
        reader.GetAttribute("hidden") is "1" or "true" || reader.GetAttribute("visibility", reader.NamespaceURI) is "collapse" or "filter";

    private static int Repeated(XmlReader reader, string what) => Math.Clamp(int.TryParse(reader.GetAttribute($"number-{what}-repeated", reader.NamespaceURI), out var times) ? times : 1, 1, 1 << 20);

    private static int? Number(XmlReader reader, string attribute) => int.TryParse(reader.GetAttribute(attribute), out var number) && number is > 0 and <= 1 << 24 ? number : null;
}
