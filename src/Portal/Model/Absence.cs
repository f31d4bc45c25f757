using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>Something that is known not to be there, with the reason. What is merely not told of has none.</summary>
public sealed record Absence(AbsenceKind What, string Reason, IReadOnlyList<SourceRef> Sources, Place Place);
