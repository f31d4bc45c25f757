namespace Samla.Importing.Blocks;

/// <summary>A heading; level 0 is the document's title, 1 the highest below it.</summary>
internal sealed record Heading(int Level, RichText Text) : Block;
