using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>That a committee does locally what another tier does nationally.</summary>
public sealed record StandIn(Tier Tier, string Reason, IReadOnlyList<SourceRef> Sources, Place Place);
