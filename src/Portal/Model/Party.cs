using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>
/// An organisation in the register. <paramref name="Number"/> is its public number, <paramref name="PartOf"/> the party that it belongs to,
/// <paramref name="Language"/> the language of its name (BCP 47) where that is neither written standard.
/// </summary>
public sealed record Party(
    string Id,
    string Name,
    PartyKind Kind,
    Side Side,
    IReadOnlyList<string> OtherNames,
    string? Number,
    string? PartOf,
    string? Website,
    string? Language,
    IReadOnlyList<SourceRef> Sources,
    string? Note,
    Place Place)
{
    /// <summary>The side that a kind stands on when nothing else is said.</summary>
    public static Side SideOf(PartyKind kind) => kind switch
    {
        PartyKind.Municipality or PartyKind.District or PartyKind.Agency => Side.Municipal,
        PartyKind.Trust or PartyKind.PrivateHospital => Side.Specialist,
        _ => Side.Neither,
    };
}
