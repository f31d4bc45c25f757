namespace Samla.Search.Indexing;

/// <summary>A document as the numbers of its words: for each field the distinct words in the order in which they are met, and how often each is.</summary>
/// <param name="Number">The document's number, from 0.</param>
/// <param name="Boost">How much the document weighs.</param>
/// <param name="Words">For each field the words' numbers.</param>
/// <param name="Counts">For each field how often each of them is there.</param>
internal sealed record DocumentWords(int Number, double Boost, int[][] Words, ushort[][] Counts);
