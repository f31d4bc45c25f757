using Samla.Diagnostics;
using Samla.Time;

namespace Samla.Model;

/// <summary>A stated departure from a requirement, with its reason.</summary>
public sealed record Adaptation(
    string Requirement,
    string? Committee,
    string Reason,
    PartialDate? Until,
    IReadOnlyList<SourceRef> Sources,
    Place Place);
