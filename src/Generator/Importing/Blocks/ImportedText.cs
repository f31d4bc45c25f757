namespace Samla.Importing.Blocks;

/// <summary>What a document says.</summary>
/// <param name="Blocks">Its text, in order.</param>
/// <param name="Notes">Footnotes and endnotes in the order in which they are called for.</param>
/// <param name="LeftBehind">What wasn't taken along, each as a sentence.</param>
internal sealed record ImportedText(IReadOnlyList<Block> Blocks, IReadOnlyList<RichText> Notes, IReadOnlyList<string> LeftBehind);
