using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>Forms of one word in both standards, and other words for it, so that a search for one finds all.</summary>
public sealed record LexiconEntry(
    IReadOnlyList<string> Nb,
    IReadOnlyList<string> Nn,
    IReadOnlyList<string> Synonyms,
    string? Abbreviation,
    Place Place);
