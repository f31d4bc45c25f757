namespace Samla.Fuzz;

/// <summary>A file of an input.</summary>
/// <param name="Path">Where it stands, with <c>/</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record FuzzFile(string Path, byte[] Content);
