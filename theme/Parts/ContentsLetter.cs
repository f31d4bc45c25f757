namespace Samla.Theme.Parts;

/// <summary>A page of the entries under one letter, in their order.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Entries">The entries on the page.</param>
/// <param name="Of">The contents that it is part of.</param>
/// <param name="Part">Which of the letter's pages it is, from 1.</param>
/// <param name="Parts">How many pages the letter has.</param>
public sealed record ContentsLetter(Letter Letter, IReadOnlyList<ContentsEntry> Entries, Contents Of, int Part, int Parts)
{
    /// <summary>The segment of the page.</summary>
    public string Segment => Part == 1 ? $"innhold/{Letter.Segment}" : $"innhold/{Letter.Segment}/{Part}";

    /// <summary>What it is called.</summary>
    public string Name => Parts == 1 ? Letter.Name : $"{Letter.Name} ({Part} av {Parts})";

    /// <summary>Whether the contents in the other language have the page too.</summary>
    public bool InBoth => Of.Elsewhere.Contains(Segment);
}
