using Samla.Theme;

namespace Samla.Searching;

/// <summary>A page that can be found, or a word of the glossary: what it is of, before it is known what it says.</summary>
/// <param name="Made">The page that it is read with; of one that is there in both written standards the first.</param>
/// <param name="Address">Its address.</param>
/// <param name="Record">What it shows.</param>
/// <param name="Kind">Its kind, as <c>meeting</c>.</param>
/// <param name="Community">The community's id; null for what is of none.</param>
/// <param name="Committee">The committee's id; null for what is of none.</param>
/// <param name="Date">Its date; null when it has none.</param>
/// <param name="Order">Where it stands among those of its community.</param>
internal sealed record SearchedPage(PlannedPage Made, string Address, object? Record, string Kind, string? Community, string? Committee, string? Date, int Order);
