using Samla.Model;

namespace Samla.Requirements;

/// <summary>Why a broken requirement is waived: the reason as it was written, or the local requirement that takes its place.</summary>
/// <param name="Reason">The stated reason; null when a local requirement is the reason.</param>
/// <param name="Requirement">The id of the local requirement; null when a reason is stated.</param>
/// <param name="Sources">What the reason rests on.</param>
public sealed record Waiver(string? Reason, string? Requirement, IReadOnlyList<SourceRef> Sources);
