namespace Samla.Importing.Blocks;

/// <summary>A piece of a line of text.</summary>
internal abstract record Inline;
