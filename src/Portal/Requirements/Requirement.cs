using Samla.Diagnostics;
using Samla.Model;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>A rule, written once in the guideline or agreement that states it.</summary>
/// <param name="Id"><c>guidelines/bergensomradet/deltaking#ssu-samansetjing</c>.</param>
/// <param name="Clause">Where in the text, as <c>5.2</c>; null when the source gives none.</param>
/// <param name="MinMunicipalities">Binds only communities with at least so many municipalities.</param>
/// <param name="Concerns">What somebody who looks for it asks about.</param>
/// <param name="Overrides">The id of the requirement that this one takes the place of.</param>
/// <param name="Settings">What the kind asks for, kept as written.</param>
/// <param name="Seats">The seats of the setting <c>seats</c>, read as those of a committee.</param>
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
    IReadOnlyList<Concern> Concerns,
    string? Overrides,
    Period Period,
    string? Note,
    IReadOnlyList<SourceRef> Sources,
    IReadOnlyDictionary<string, Setting> Settings,
    IReadOnlyList<Seat> Seats,
    Place Place)
{
    /// <summary>The part of the id after <c>#</c>.</summary>
    public string Name => Id[(Id.IndexOf('#') + 1)..];

    /// <summary>The id of the agreement or guideline that states it.</summary>
    public string Owner => Id[..Id.IndexOf('#')];

    /// <summary>The community whose agreement or guideline it stands in; null for a national one.</summary>
    public string? OwnCommunity => Id.Split('/')[1] is var folder && folder != National.Folder ? folder : null;

    /// <summary>Whether somebody answers for it: not a proposal, a recommendation, a described practice or something that only should be.</summary>
    public bool IsDuty => Strength == Strength.Must && Basis is (Basis.Law or Basis.National or Basis.Adopted);

    /// <summary>Whether it is a rule that the data can't tell of.</summary>
    public bool IsInWords => Kind is Kinds.TextRequirement;

    /// <summary>A setting that is a word, a text or an id; null when it isn't set.</summary>
    public string? Word(string name) => (Settings.GetValueOrDefault(name) as Setting.Scalar)?.Text;

    /// <summary>A setting that is one word or several.</summary>
    public IReadOnlyList<string> AllWords(string name) => Settings.GetValueOrDefault(name) switch
    {
        Setting.Scalar one => [one.Text],
        Setting.List several => [.. several.Items.OfType<Setting.Scalar>().Select(one => one.Text)],
        _ => [],
    };

    /// <summary>A setting that is a whole number.</summary>
    public int? Number(string name) => int.TryParse(Word(name), out var number) ? number : null;

    /// <summary>A setting that is yes or no.</summary>
    public bool Flag(string name) => Word(name) == "true";

    /// <summary>A setting that is a number or <c>{ min, max }</c>.</summary>
    public Count? Count(string name) => Settings.GetValueOrDefault(name) switch
    {
        Setting.Scalar scalar when int.TryParse(scalar.Text, out var number) => Model.Count.Exactly(number),
        Setting.Map map => new Count(Bound(map, "min") ?? 0, Bound(map, "max")),
        _ => null,
    };

    private static int? Bound(Setting.Map map, string name) =>
        map.Entries.FirstOrDefault(entry => entry.Key == name).Value is Setting.Scalar scalar && int.TryParse(scalar.Text, out var number) ? number : null;
}
