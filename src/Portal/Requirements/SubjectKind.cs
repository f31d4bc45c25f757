namespace Samla.Requirements;

/// <summary>What a finding is about.</summary>
public enum SubjectKind
{
    Community,
    Committee,
    Municipality,
    Agreement,
}
