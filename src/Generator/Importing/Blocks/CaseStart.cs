namespace Samla.Importing.Blocks;

/// <summary>The heading of a case. <paramref name="Level"/> is the heading's own in the document.</summary>
internal sealed record CaseStart(int Level, string Number, RichText Title) : Block;
