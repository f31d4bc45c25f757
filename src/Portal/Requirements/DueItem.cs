using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Requirements;

/// <summary>Something that falls due.</summary>
/// <param name="Date">The last day for it. Of what is known only as a year or month, the last day of it; of a span, the first.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Community">The id of the community; null for what is national.</param>
/// <param name="What">What falls due, in a sentence.</param>
/// <param name="Place">The file and line that would change it.</param>
public sealed record DueItem(DateOnly Date, DueKind Kind, string? Community, Bilingual What, Place Place);
