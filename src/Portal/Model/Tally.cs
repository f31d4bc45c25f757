using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>Meetings known only as a number for a year.</summary>
public sealed record Tally(int Year, int? Held, int? Planned, string? Note, IReadOnlyList<SourceRef> Sources, Place Place);
