using Samla.Time;

namespace Samla.Model;

/// <summary>What the partners set out to do, or did. <paramref name="FirstYear"/> and <paramref name="LastYear"/> are inclusive.</summary>
public sealed record Plan(
    string Id,
    PageHead Head,
    Body Body,
    PlanKind Kind,
    int? FirstYear,
    int? LastYear,
    string? AdoptedBy,
    PartialDate? Adopted,
    IReadOnlyList<string> Parties,
    IReadOnlyList<Measure> Measures) : Entry(Id, Head, Body)
{
    /// <summary>The id of the community.</summary>
    public string Community => Id[..Id.IndexOf('/')];
}
