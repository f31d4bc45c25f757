using Samla.Requirements;
using Samla.Time;

namespace Samla.Model;

/// <summary>A guideline in numbered chapters. <paramref name="AppliesTo"/> names committees or communities.</summary>
public sealed record Guideline(
    string Id,
    PageHead Head,
    Body Body,
    string? Short,
    PartialDate? Adopted,
    string? AdoptedBy,
    PartialDate? ValidFrom,
    PartialDate? ValidUntil,
    IReadOnlyList<string> AppliesTo,
    IReadOnlyList<string> Replaces,
    string? Under,
    string? Website,
    IReadOnlyList<Requirement> Requirements) : Entry(Id, Head, Body)
{
    /// <summary>The id of the community; null for a national one.</summary>
    public string? Community => Id.Split('/')[1] is var folder && folder != National.Folder ? folder : null;

    /// <summary>The span in which it is in force.</summary>
    public Period Period => new(ValidFrom, ValidUntil, null, null);
}
