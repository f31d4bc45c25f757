using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>A party that is in no area of a division, and why.</summary>
public sealed record OutsideArea(string Party, string? Division, string Reason, IReadOnlyList<SourceRef> Sources, Place Place);
