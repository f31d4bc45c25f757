using Samla.Diagnostics;
using Samla.Time;

namespace Samla.Model;

/// <summary>Something that a plan sets out to do. <paramref name="Decision"/> is a case's id.</summary>
public sealed record Measure(
    string Title,
    string? Owner,
    IReadOnlyList<string> Parties,
    PatientGroup? PatientGroup,
    PartialDate? Deadline,
    MeasureStatus? Status,
    string? Committee,
    string? Decision,
    string? Note,
    Place Place);
