namespace Samla.Model;

/// <summary>The text below the front matter: what comes before the first heading, and a section for each heading of the top level.</summary>
public sealed record Body(Passage Lead, IReadOnlyList<Section> Sections)
{
    /// <summary>No text.</summary>
    public static Body Empty { get; } = new(Passage.Empty, []);

    /// <summary>True when nothing was written.</summary>
    public bool IsEmpty => Lead.IsEmpty && Sections.Count == 0;
}
