using Samla.Diagnostics;
using Samla.Model;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>A rule, written once in the guideline or agreement that states it.</summary>
/// <param name="Id"><c>guidelines/bergensomradet/deltaking#ssu-samansetjing</c>.</param>
/// <param name="Clause">Where in the text, as <c>5.2</c>; null when the source gives none.</param>
/// <param name="MinMunicipalities">Binds only communities with at least so many municipalities.</param>
/// <param name="Overrides">The id of the requirement that this one takes the place of.</param>
/// <param name="Settings">What the kind asks for, kept as written.</param>
public sealed record Requirement(
    string Id,
    string Title,
    string? Clause,
    Basis Basis,
    Strength Strength,
    RequirementScope Scope,
    RequirementKind Kind,
    int? MinMunicipalities,
    bool? Adaptable,
    string? Overrides,
    Period Period,
    string? Note,
    IReadOnlyList<SourceRef> Sources,
    IReadOnlyDictionary<string, Setting> Settings,
    Place Place)
{
    /// <summary>The part of the id after <c>#</c>.</summary>
    public string Name => Id[(Id.IndexOf('#') + 1)..];
}
