namespace Samla.Model;

/// <summary>What a case on the agenda asks for.</summary>
public enum CaseKind
{
    Decision,
    Information,
    Discussion,
    Other,
    Break,
}
