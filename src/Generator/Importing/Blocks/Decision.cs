namespace Samla.Importing.Blocks;

/// <summary>The first paragraph of a decision, without the word that marks it.</summary>
internal sealed record Decision(RichText Text) : Block;
