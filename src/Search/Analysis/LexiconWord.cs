namespace Samla.Search.Analysis;

/// <summary>One word or name in its forms of both written standards, other words for it, and its abbreviation, as they are written.</summary>
public sealed record LexiconWord(IReadOnlyList<string> Nb, IReadOnlyList<string> Nn, IReadOnlyList<string> Synonyms, string? Abbreviation);
