using Samla.Model;

namespace Samla.Requirements;

/// <summary>
/// Whom a requirement binds: one committee, the committees of some tiers, or a community. <paramref name="Community"/> keeps tiers to one community.
/// </summary>
public sealed record RequirementScope(string? Committee, string? Community, IReadOnlyList<Tier> Tiers)
{
    /// <summary>What «all tiers» means.</summary>
    public static IReadOnlyList<Tier> AllTiers { get; } = [Tier.Partnership, Tier.Strategic, Tier.Professional, Tier.Local];
}
