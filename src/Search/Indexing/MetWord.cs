namespace Samla.Search.Indexing;

/// <summary>A word of the pages: as it is written, its term, whether it says nothing alone, and whether a phrase may end with it.</summary>
internal sealed record MetWord(string Text, string Term, bool IsStop, bool EndsPhrase);
