namespace Samla.Importing.Word;

/// <summary>What stands in front of a paragraph of a list.</summary>
/// <param name="Depth">0 for the outermost.</param>
/// <param name="Number">The number, when it is just that with a stop or a bracket.</param>
/// <param name="Label">What Word shows, as «1.2», «b)» or «Sak 27/21»; empty for a bullet.</param>
internal sealed record WordNumber(int Depth, int? Number, string Label);
