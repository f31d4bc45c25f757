namespace Samla.Model;

/// <summary>What a plan is.</summary>
public enum PlanKind
{
    Action,
    AnnualWheel,
    Report,
    Strategy,
    Project,
    Declaration,
}
