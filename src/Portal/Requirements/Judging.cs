using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>What requirements are judged on: the portal on a day, and what many kinds ask of it.</summary>
public sealed class Judging(Model.Portal portal, DateOnly today)
{
    private readonly Lazy<ILookup<string, Requirement>> practices = new(() => portal.Requirements
        .Where(one => one.Basis == Basis.Described)
        .SelectMany(one => CommitteesOf(portal, one).Select(committee => (committee.Id, one)))
        .ToLookup(pair => pair.Id, pair => pair.one));

    private readonly Lazy<Dictionary<string, Side>> sidesByName = new(() =>
    {
        var sides = portal.Parties.ToDictionary(one => one.Id, one => one.Side, StringComparer.Ordinal);
        foreach (var (name, side) in portal.Parties.SelectMany(one => one.OtherNames.Prepend(one.Name).Select(name => (name, one.Side))))
        {
            sides.TryAdd(name, side);
        }

        return sides;
    });

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
    public IEnumerable<Community> CommunitiesOf(Requirement requirement) => CommunitiesOf(portal, requirement);

    /// <summary>The committees that a requirement binds by name or by tier, whether they are there that day or not.</summary>
    public IEnumerable<Committee> CommitteesOf(Requirement requirement) => CommitteesOf(portal, requirement);

    /// <summary>What is described as a committee's practice.</summary>
    public IEnumerable<Requirement> PracticesOf(Committee committee) => practices.Value[committee.Id];

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

    /// <summary>The side of a party by its id or one of its names; null when no party is called that.</summary>
    public Side? SideOfNamed(string? name) => name is not null && sidesByName.Value.TryGetValue(name, out var side) ? side : null;

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

    private static IEnumerable<Community> CommunitiesOf(Model.Portal portal, Requirement requirement)
    {
        var named = requirement.Scope.Community ?? requirement.OwnCommunity;
        return named is null ? portal.Communities : portal.Communities.Where(one => one.Id == named);
    }

    private static IEnumerable<Committee> CommitteesOf(Model.Portal portal, Requirement requirement)
    {
        if (requirement.Scope.Committee is { } named)
        {
            return portal.Committees.Find(named) is { } committee ? [committee] : [];
        }

        return CommunitiesOf(portal, requirement)
            .SelectMany(community => portal.CommitteesOf(community.Id))
            .Where(one => one.Tier != Tier.Outside && requirement.Scope.Tiers.Contains(one.ActingTier));
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
