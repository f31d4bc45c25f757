namespace Samla.Fuzz;

/// <summary>An input that something went wrong with.</summary>
/// <param name="Number">Its number in the row.</param>
/// <param name="Kind">What kind of input it is.</param>
/// <param name="What">What went wrong.</param>
/// <param name="Files">The input, made as small as it could be.</param>
public sealed record Failure(int Number, string Kind, string What, IReadOnlyList<FuzzFile> Files);
