namespace Samla.Importing.Blocks;

/// <summary>A picture.</summary>
/// <param name="Extension">What its file's name ends with, as <c>png</c>.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Alternative">The text for those who don't see it; empty when there is none.</param>
/// <param name="File">The name that it is saved under; empty until it has one.</param>
internal sealed record Picture(string Extension, ReadOnlyMemory<byte> Bytes, string Alternative, string File = "") : Inline;
