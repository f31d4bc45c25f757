namespace Samla.Requirements;

/// <summary>What a requirement rests on, strongest first. Described practice and proposals never fail anything.</summary>
public enum Basis
{
    Law,
    National,
    Recommended,
    Adopted,
    Described,
    Proposed,
}
