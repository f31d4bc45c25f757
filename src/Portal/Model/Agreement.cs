using Samla.Requirements;
using Samla.Time;

namespace Samla.Model;

/// <summary>What binds the partners. <paramref name="Under"/> is the agreement that it belongs to; the highest of <paramref name="Levels"/> counts for precedence.</summary>
public sealed record Agreement(
    string Id,
    PageHead Head,
    Body Body,
    string? Short,
    IReadOnlyList<AgreementLevel> Levels,
    string? Number,
    IReadOnlyList<AgreementParty> Parties,
    IReadOnlyList<Signature> Signed,
    SignatureCount? SignedCount,
    PartialDate? Adopted,
    string? AdoptedBy,
    PartialDate? ValidFrom,
    PartialDate? ValidUntil,
    PartialDate? ValidFromPlanned,
    IReadOnlyList<string> Replaces,
    string? Under,
    Interval? ReviewEvery,
    PartialDate? LastReviewed,
    IReadOnlyList<string> Topics,
    IReadOnlyList<PatientGroup> PatientGroups,
    IReadOnlyList<string> Law,
    string? Website,
    IReadOnlyList<Requirement> Requirements) : Entry(Id, Head, Body)
{
    /// <summary>The id of the community; null for a national one.</summary>
    public string? Community => Id.Split('/')[1] is var folder && folder != National.Folder ? folder : null;

    /// <summary>The span in which it is in force.</summary>
    public Period Period => new(ValidFrom, ValidUntil, ValidFromPlanned, null);
}
