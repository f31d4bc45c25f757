using Samla.Time;

namespace Samla.Model;

/// <summary>
/// A samarbeidsorgan. Its place in the structure is <paramref name="Parent"/>, not its folder. The body is the mandate. References are ids;
/// <paramref name="Replaces"/> holds ids or plain names. <paramref name="Instances"/> is how many unnamed bodies of the kind there are (null: one).
/// </summary>
public sealed record Committee(
    string Id,
    PageHead Head,
    Body Body,
    string? Short,
    IReadOnlyList<string> OtherNames,
    Tier Tier,
    Level? Level,
    string? Parent,
    IReadOnlyList<string> ReportsTo,
    string? MandatedBy,
    IReadOnlyList<string> Serves,
    IReadOnlyList<string> Areas,
    IReadOnlyList<PatientGroup> PatientGroups,
    Period Period,
    IReadOnlyList<string> Replaces,
    StandIn? StandsInFor,
    Count? Instances,
    IReadOnlyList<Seat> Seats,
    bool SeatsComplete,
    IReadOnlyList<Leader> Leaders,
    IReadOnlyList<Tally> Tally,
    IReadOnlyList<Host> Hosts,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<Grant> Grants,
    Contact? Contact,
    IReadOnlyList<string> Follows,
    IReadOnlyList<Absence> None) : Entry(Id, Head, Body)
{
    /// <summary>The id of the community that it belongs to.</summary>
    public string Community => Id[..Id.IndexOf('/')];

    /// <summary>The tier that it stands in, or stands in for.</summary>
    public Tier ActingTier => StandsInFor?.Tier ?? Tier;

    /// <summary>The name in lists and breadcrumbs.</summary>
    public string ShortTitle => Short ?? Title;
}
