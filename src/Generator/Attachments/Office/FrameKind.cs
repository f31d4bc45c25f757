namespace Samla.Attachments.Office;

/// <summary>What a text is the text of.</summary>
internal enum FrameKind
{
    /// <summary>An element outside of paragraphs: each has its own text.</summary>
    Element,

    /// <summary>A paragraph: all that is in it is one text.</summary>
    Paragraph,

    /// <summary>A row of a table or a sheet: its cells are one text with tabs between.</summary>
    Row,

    /// <summary>The value of a cell of Excel.</summary>
    Value,
}
