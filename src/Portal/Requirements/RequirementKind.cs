namespace Samla.Requirements;

/// <summary>What a requirement asks for.</summary>
public enum RequirementKind
{
    Tier,
    Seats,
    Occupancy,
    Balance,
    Representation,
    Coverage,
    Mandate,
    Meetings,
    Minutes,
    Term,
    Deputies,
    Leadership,
    ExOfficio,
    SharedSeat,
    Signatures,
    Review,
    Secretariat,
    Contact,
    Plan,
    Publication,
    CaseNumbers,
    TwoStep,
    Text,
}
