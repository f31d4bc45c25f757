namespace Samla.Importing.Blocks;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(RichText Text) : Block;
