namespace Samla.Model;

/// <summary>What a party is. The side follows from it unless stated.</summary>
public enum PartyKind
{
    Municipality,
    District,
    Agency,
    County,
    Trust,
    PrivateHospital,
    RegionalTrust,
    RegionalCouncil,
    UserBody,
    Union,
    University,
    Authority,
    Association,
}
