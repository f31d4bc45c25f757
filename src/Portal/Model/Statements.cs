using Samla.Time;

namespace Samla.Model;

/// <summary>What a record rests on: the references to sources on the record itself and on everything in it.</summary>
public static class Statements
{
    /// <summary>Every reference, with the sources of disputed claims. The record's own come first.</summary>
    public static IEnumerable<SourceRef> Of(Entry entry) =>
    [
        .. OfHead(entry),
        .. Inside(entry),
        .. entry.Head.Disputed.SelectMany(one => one.Claims.Select(claim => new SourceRef(claim.Source, claim.At, [one.Field], null, one.Place))),
    ];

    /// <summary>The references on the record itself. They hold at its <c>asOf</c> unless they say otherwise.</summary>
    public static IReadOnlyList<SourceRef> OfHead(Entry entry) => [.. entry.Head.Sources.Select(one => one with { AsOf = one.AsOf ?? entry.Head.AsOf })];

    /// <summary>When the newest of some statements held: at its <c>asOf</c>, else at the date of its source. Null when none is dated.</summary>
    public static PartialDate? Newest(Portal portal, IEnumerable<SourceRef> references)
    {
        PartialDate? newest = null;
        foreach (var reference in references)
        {
            var date = reference.AsOf ?? portal.Sources.Find(reference.Id)?.Date;
            newest = date is { } known && (newest is null || known.Latest > newest.Value.Latest) ? known : newest;
        }

        return newest;
    }

    private static IEnumerable<SourceRef> Inside(Entry entry) => entry switch
    {
        Community community =>
        [
            .. community.Predecessors.SelectMany(one => one.Sources),
            .. community.Areas.SelectMany(one => one.Sources),
            .. community.Outside.SelectMany(one => one.Sources),
            .. community.Adaptations.SelectMany(one => one.Sources),
            .. community.None.SelectMany(one => one.Sources),
        ],
        Committee committee =>
        [
            .. committee.StandsInFor?.Sources ?? [],
            .. committee.Seats.SelectMany(one => one.Sources),
            .. committee.Leaders.SelectMany(one => one.Sources),
            .. committee.Tally.SelectMany(one => one.Sources),
            .. committee.Posts.SelectMany(one => one.Sources),
            .. committee.Grants.SelectMany(one => one.Sources),
            .. committee.None.SelectMany(one => one.Sources),
        ],
        Agreement agreement => agreement.Requirements.SelectMany(one => one.Sources),
        Guideline guideline => guideline.Requirements.SelectMany(one => one.Sources),
        _ => [],
    };
}
