namespace Samla.Importing.Blocks;

/// <summary>An item of a list. <paramref name="Depth"/> is 0 for the outermost; <paramref name="Number"/> is null for a bullet.</summary>
internal sealed record ListItem(int Depth, int? Number, RichText Text) : Block;
