namespace Samla.Search.Shards;

/// <summary>
/// Pages in a row that are of one kind, community and committee, ordered by date: what they share is told once, so that a filter is a few ranges of page
/// numbers.
/// </summary>
/// <param name="Kind">The kind of page, as <c>meeting</c>. Pages of the kind <c>municipality</c> are in the order of the catalogue's municipalities, and each concerns its own.</param>
/// <param name="Community">The community's id; null for what is of no community.</param>
/// <param name="Tier">The committee's tier; null for what is of no committee.</param>
/// <param name="Municipalities">The municipalities that it concerns, where that isn't all of the community; null otherwise.</param>
/// <param name="Boost">How much each of them weighs.</param>
/// <param name="Dates">The date of each page, as <c>2024</c>, <c>2024-03</c> or <c>2024-03-18</c>; null for one that has none.</param>
public sealed record PageRun(string Kind, string? Community, string? Tier, IReadOnlyList<string>? Municipalities, double Boost, IReadOnlyList<string?> Dates);
