namespace Samla.Requirements;

/// <summary>Which settings each kind of requirement takes, so that a misspelt one is told of. The table stands in <c>docs/content-model.md</c>.</summary>
public static class RequirementSettings
{
    /// <summary>The settings of a kind.</summary>
    public static IReadOnlyList<string> Of(RequirementKind kind) => kind switch
    {
        RequirementKind.Tier => ["needs"],
        RequirementKind.Seats => ["total", "seats"],
        RequirementKind.Occupancy => ["group", "side", "count"],
        RequirementKind.Balance => ["difference"],
        RequirementKind.Representation => ["group", "side", "count", "level"],
        RequirementKind.Coverage => ["of", "division", "reaches"],
        RequirementKind.Mandate => ["by"],
        RequirementKind.Meetings => ["perYear", "attended"],
        RequirementKind.Minutes => ["withinDays", "where"],
        RequirementKind.Term => ["years", "of"],
        RequirementKind.Deputies => ["of", "personal"],
        RequirementKind.Leadership => ["roles", "chairSide", "differentSides", "alternatesEveryYears"],
        RequirementKind.ExOfficio => ["role", "of", "seat"],
        RequirementKind.SharedSeat => ["seat", "with"],
        RequirementKind.Signatures => ["by"],
        RequirementKind.Review => ["everyYears"],
        RequirementKind.Secretariat => ["host", "side", "count", "percent"],
        RequirementKind.Contact => ["of"],
        RequirementKind.Plan => ["plan", "everyYears", "patientGroups"],
        RequirementKind.Publication => ["what", "where", "withinDays"],
        RequirementKind.CaseNumbers => ["series"],
        RequirementKind.TwoStep => ["first", "then"],
        _ => ["why"],
    };
}
