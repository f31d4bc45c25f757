namespace Samla.Theme.Parts;

/// <summary>The entries under one letter, in their order, and whether the contents in the other language have the letter too.</summary>
public sealed record ContentsLetter(Letter Letter, IReadOnlyList<ContentsEntry> Entries, Contents Of, bool InBoth)
{
    /// <summary>The segment of its page.</summary>
    public string Segment => $"innhold/{Letter.Segment}";
}
