namespace Samla.Search.Indexing;

/// <summary>A word of the pages: as it is written, its term, and whether it says nothing alone.</summary>
internal sealed record MetWord(string Text, string Term, bool IsStop);
