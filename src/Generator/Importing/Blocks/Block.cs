namespace Samla.Importing.Blocks;

/// <summary>A block of text.</summary>
internal abstract record Block
{
    /// <summary>What isn't sure about it, each as a sentence for whoever looks it over.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];
}
