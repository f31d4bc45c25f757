namespace Samla.Search.Analysis;

/// <summary>What an abbreviation stands for.</summary>
/// <param name="Abbreviation">The abbreviation as it is folded.</param>
/// <param name="FirstName">The words of the first name.</param>
/// <param name="Names">Every name as terms in a row.</param>
public sealed record Concept(string Abbreviation, IReadOnlyList<string> FirstName, IReadOnlyList<IReadOnlyList<string>> Names);
