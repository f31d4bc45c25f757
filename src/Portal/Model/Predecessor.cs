using Samla.Diagnostics;
using Samla.Time;

namespace Samla.Model;

/// <summary>A body or agreement that was there before the community.</summary>
public sealed record Predecessor(string Title, Period Period, string? Note, IReadOnlyList<SourceRef> Sources, Place Place);
