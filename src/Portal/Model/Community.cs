using Samla.Time;

namespace Samla.Model;

/// <summary>A helsefellesskap: one or more trusts and the municipalities of their catchment area. Lists of parties are ids.</summary>
public sealed record Community(
    string Id,
    PageHead Head,
    Body Body,
    string? Short,
    IReadOnlyList<string> OtherNames,
    Region? Region,
    PartialDate? Established,
    IReadOnlyList<string> Trusts,
    IReadOnlyList<string> Hospitals,
    IReadOnlyList<string> Municipalities,
    string? Website,
    IReadOnlyList<Predecessor> Predecessors,
    IReadOnlyList<Absence> None,
    IReadOnlyList<Adaptation> Adaptations,
    IReadOnlyList<Division> Divisions,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<OutsideArea> Outside) : Entry(Id, Head, Body)
{
    /// <summary>The name in lists and breadcrumbs.</summary>
    public string ShortTitle => Short ?? Title;
}
