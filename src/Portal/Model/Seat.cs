using Samla.Diagnostics;
using Samla.Time;

namespace Samla.Model;

/// <summary>
/// A place at the table, or several alike. Of <paramref name="Count"/> places, <paramref name="Members"/> fill some and
/// <paramref name="Vacant"/> stand empty; who holds the rest is not documented.
/// </summary>
public sealed record Seat(
    string? Id,
    string? Title,
    SeatSelector Selector,
    Side? Side,
    Count Count,
    SeatKind Kind,
    SeatRole Role,
    Level? Level,
    IReadOnlyList<string> AppointedBy,
    int? Percent,
    Period Period,
    SeatPlace? In,
    string? DrawnFrom,
    SeatSwap? Swap,
    SeatKind? DeputyAttends,
    IReadOnlyList<SeatInclusion> Include,
    bool Rotates,
    int Vacant,
    IReadOnlyList<Member> Members,
    string? Note,
    IReadOnlyList<SourceRef> Sources,
    Place Place);
