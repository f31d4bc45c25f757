using Samla.Model;

namespace Samla.Searching;

/// <summary>What a page says, as it is searched and shown in a result.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Language">The language of what it says, as <c>nb</c>.</param>
/// <param name="Nn">The same in nynorsk, where the page is there in both; null otherwise.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Names">Whom and what it is about: parties, places, roles.</param>
/// <param name="Crumbs">The names of the pages above it.</param>
/// <param name="Sections">What it says.</param>
internal sealed record FoundText(
    string Title,
    string? Language,
    FoundInNn? Nn,
    IEnumerable<string?> Aliases,
    IEnumerable<string?> Names,
    IReadOnlyList<string> Crumbs,
    IReadOnlyList<FoundSection> Sections)
{
    /// <summary>Whether it has a name that somebody may type, and not just a date.</summary>
    public bool IsNamed { get; init; } = true;
}

/// <summary>What a page says in nynorsk, when it says so in bokmål too.</summary>
internal sealed record FoundInNn(string Title, IReadOnlyList<string> Crumbs, IReadOnlyList<FoundSection> Sections);

/// <summary>A part of a page with its place and heading: plain texts, then passages.</summary>
internal sealed record FoundSection(string Anchor, string Heading, IEnumerable<string?> Texts, IReadOnlyList<Passage> Passages);
