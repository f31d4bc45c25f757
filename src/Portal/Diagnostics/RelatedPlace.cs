using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>A second place that a diagnostic points to, and what stands there: «først definert her».</summary>
public sealed record RelatedPlace(Place Place, Bilingual Note);
