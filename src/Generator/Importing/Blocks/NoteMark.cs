namespace Samla.Importing.Blocks;

/// <summary>Where a footnote or an endnote is called for; the number is its place in <see cref="ImportedText.Notes"/>, from 1.</summary>
internal sealed record NoteMark(int Number) : Inline;
