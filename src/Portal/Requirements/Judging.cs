using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>What requirements are judged on: the portal on a day, and what many kinds ask of it.</summary>
public sealed class Judging(Model.Portal portal, DateOnly today)
{
    /// <summary>Everything that is known.</summary>
    public Model.Portal Portal => portal;

    /// <summary>The day.</summary>
    public DateOnly Today => today;

    /// <summary>The same, had a committee been like this.</summary>
    public Judging With(Committee committee) => new(portal.With(committee), today);

    /// <summary>Whether something holds that day, or may do.</summary>
    public bool MayHold(Period period) => period.On(today) is Presence.Yes or Presence.Perhaps;

    /// <summary>A community's committees on a tier that day, those that may be there too.</summary>
    public IReadOnlyList<Committee> OnTier(string community, Tier tier) =>
        [.. portal.CommitteesOf(community).Where(one => one.Tier != Tier.Outside && one.ActingTier == tier && MayHold(one.Period))];

    /// <summary>The communities that a requirement can bind: the one that is named, the one whose guideline it is, or all.</summary>
    public IEnumerable<Community> CommunitiesOf(Requirement requirement)
    {
        var named = requirement.Scope.Community ?? requirement.OwnCommunity;
        return named is null ? portal.Communities : portal.Communities.Where(one => one.Id == named);
    }

    /// <summary>The committees that a requirement binds by name or by tier, whether they are there that day or not.</summary>
    public IEnumerable<Committee> CommitteesOf(Requirement requirement)
    {
        if (requirement.Scope.Committee is { } named)
        {
            return portal.Committees.Find(named) is { } committee ? [committee] : [];
        }

        return CommunitiesOf(requirement)
            .SelectMany(community => portal.CommitteesOf(community.Id))
            .Where(one => one.Tier != Tier.Outside && requirement.Scope.Tiers.Contains(one.ActingTier));
    }

    /// <summary>The subjects of a requirement about committees: those that it binds, or the communities when it names neither committee nor tier.</summary>
    public IEnumerable<Subject> CommitteesOrCommunity(Requirement requirement) =>
        requirement.Scope.Committee is not null || requirement.Scope.Tiers.Count > 0
            ? CommitteesOf(requirement).Select(Subject.Of)
            : CommunitiesOf(requirement).Select(Subject.Of);

    /// <summary>The committees that a subject stands for: itself, or those of a community's four tiers.</summary>
    public IReadOnlyList<Committee> CommitteesOf(Subject subject) => subject.Kind == SubjectKind.Committee
        ? portal.Committees.Find(subject.Id) is { } one ? [one] : []
        : [.. portal.CommitteesOf(subject.Community!).Where(one => one.Tier != Tier.Outside && RequirementScope.AllTiers.Contains(one.ActingTier) && MayHold(one.Period))];

    /// <summary>The committee of a subject that is one.</summary>
    public Committee Committee(Subject subject) => portal.Committees.Find(subject.Id)!;

    /// <summary>The community of a subject.</summary>
    public Community Community(Subject subject) => portal.Communities.Find(subject.Community)!;

    /// <summary>A committee's seats that day.</summary>
    public IEnumerable<Seat> SeatsOf(Committee committee) => committee.Seats.Where(seat => MayHold(seat.Period));

    /// <summary>The name of a party or committee, or the id itself.</summary>
    public string NameOf(string id) => portal.Parties.Find(id)?.Name ?? portal.Committees.Find(id)?.ShortTitle ?? id;

    /// <summary>The side that a party belongs to.</summary>
    public Side SideOf(string party) => portal.Parties.Find(party)?.Side ?? Side.Neither;

    /// <summary>The side that a seat belongs to: as stated, else by its selector.</summary>
    public Side SideOf(Seat seat) => seat.Side ?? seat.Selector switch
    {
        SeatSelector.OfParty one => SideOf(one.Party),
        SeatSelector.OfArea => Side.Municipal,
        SeatSelector.OfEach { Each: EachOf.Municipalities or EachOf.Districts or EachOf.Areas } => Side.Municipal,
        SeatSelector.OfEach => Side.Specialist,
        _ => Side.Neither,
    };

    /// <summary>How many places a seat stands for: for «each» as many as there are of them. A seat that is told of without a number is at least one.</summary>
    public Count PlacesOf(Committee committee, Seat seat)
    {
        var count = seat.Count.Known ? seat.Count : new Count(1, null);
        if (seat.Selector is not SeatSelector.OfEach each)
        {
            return count;
        }

        var community = portal.Communities.Find(committee.Community);
        IReadOnlyList<string>? of = community is null ? null : each.Each switch
        {
            EachOf.Municipalities => MunicipalitiesOf(committee, community),
            EachOf.Trusts => community.Trusts,
            EachOf.Hospitals => community.Hospitals,
            EachOf.Areas => [.. community.Areas.Where(area => each.Division is null || area.Division == each.Division).Select(area => area.Id)],
            _ => null,
        };
        return of is null or { Count: 0 }
            ? new Count(1, null)
            : of.Aggregate(Count.Exactly(0), (sum, id) => sum + each.Except.GetValueOrDefault(id, count));
    }

    // Of a committee for some areas, «each municipality» is each of those areas.
    private static IReadOnlyList<string> MunicipalitiesOf(Committee committee, Community community) => committee.Areas.Count == 0
        ? community.Municipalities
        : [.. community.Areas.Where(area => committee.Areas.Contains(area.Id)).SelectMany(area => area.Members)];

    /// <summary>The sum of the places of some seats as an interval: the least is what is listed; the most is open unless the list is all there is.</summary>
    public Count Places(Committee committee, IEnumerable<Seat> seats)
    {
        var sum = seats.Aggregate(Count.Exactly(0), (total, seat) => total + PlacesOf(committee, seat));
        return committee.SeatsComplete ? sum : sum with { Max = null };
    }
}
