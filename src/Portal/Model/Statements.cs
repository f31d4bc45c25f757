using Samla.Time;

namespace Samla.Model;

/// <summary>What a record rests on: the references to sources on the record itself and on everything in it.</summary>
public static class Statements
{
    /// <summary>Every reference, with the sources of disputed claims. The record's own come first.</summary>
    public static IEnumerable<SourceRef> Of(Entry entry) =>
    [
        .. entry.Head.Sources,
        .. Inside(entry),
        .. entry.Head.Disputed.SelectMany(one => one.Claims.Select(claim => new SourceRef(claim.Source, claim.At, [one.Field], null, claim.Language, one.Place))),
    ];

    /// <summary>
    /// When the newest statement of a record held. Each holds at its own <c>asOf</c>; else those on the record itself hold at the record's
    /// <c>asOf</c>, and all others at the date of their source. Null when nothing is dated.
    /// </summary>
    public static PartialDate? Newest(Portal portal, Entry entry) =>
        Newest(Dates(portal, entry.Head.AsOf is null ? Of(entry) : Of(entry).Where(one => one.AsOf is not null || !entry.Head.Sources.Contains(one))).Append(entry.Head.AsOf));

    /// <summary>The newest of some dates: the one that reaches furthest, where of a span only the beginning is sure. Null when there is none.</summary>
    public static PartialDate? Newest(IEnumerable<PartialDate?> dates) => dates.OfType<PartialDate>().Select(date => (PartialDate?)date).MaxBy(date => Surely(date!.Value));

    /// <summary>The day up to which something that held on that date surely did: the last of a year or month, the first of a span.</summary>
    public static DateOnly Surely(PartialDate date) => date.Precision == DatePrecision.Span ? date.Earliest : date.Latest;

    /// <summary>When each of some statements held, by itself: at its <c>asOf</c>, else at the date of its source.</summary>
    public static IEnumerable<PartialDate?> Dates(Portal portal, IEnumerable<SourceRef> references) =>
        references.Select(one => one.AsOf ?? portal.Sources.Find(one.Id)?.Date);

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
