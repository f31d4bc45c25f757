namespace Samla.Importing.Blocks;

/// <summary>A new line within a paragraph.</summary>
internal sealed record LineBreak : Inline;
