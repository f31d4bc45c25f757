using Samla.Diagnostics;

namespace Samla.Input;

/// <summary>An id that was written somewhere and must lead to something. Areas and divisions are written as <c>community/id</c>.</summary>
internal readonly record struct Reference(ReferenceKind Kind, string Id, Place Place, string Field);
