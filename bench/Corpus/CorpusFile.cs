namespace Samla.Bench;

/// <summary>A file of the corpus: its path under the folder, with <c>/</c>, and what makes its bytes when they are needed.</summary>
internal sealed record CorpusFile(string Path, Func<byte[]> Content);
