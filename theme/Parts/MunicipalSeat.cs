using Samla.Model;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>A seat that concerns a municipality: as a party, as one of all, or through its area.</summary>
/// <param name="Committee">The committee.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Through">Why it concerns the municipality, in words.</param>
/// <param name="Item">The municipality or area whose part of the seat it is; null when it is the whole seat.</param>
/// <param name="IsShared">Whether it is for other municipalities too.</param>
public sealed record MunicipalSeat(Committee Committee, Seat Seat, string Through, string? Item, bool IsShared)
{
    /// <summary>How many places it gives.</summary>
    public Count Count => Item is not null && Seat.Selector is SeatSelector.OfEach each && each.Except.TryGetValue(Item, out var other) ? other : Seat.Count;

    /// <summary>Who holds them on the day of the page.</summary>
    public IEnumerable<Member> Members(View view) => Seat.Members.Where(member =>
        member.Period.On(view.Today) is Presence.Yes or Presence.Perhaps
        && (Item is null || SeatChart.ComesFrom(view, Committee, member, Item)));

    /// <summary>The seats of a community that concern a municipality on the day of the page.</summary>
    public static IEnumerable<MunicipalSeat> Of(View view, Community community, string municipality)
    {
        var areas = community.Areas.Where(area => area.Members.Contains(municipality)).ToList();
        foreach (var committee in view.Portal.CommitteesOf(community.Id).OrderBy(one => one.Tier).ThenBy(one => one.Id, StringComparer.Ordinal))
        {
            if (committee.Period.On(view.Today) == Presence.Ended)
            {
                continue;
            }

            foreach (var seat in committee.Seats)
            {
                if (seat.Period.On(view.Today) != Presence.Ended && Reach(view, community, seat, municipality, areas) is var (through, item, shared))
                {
                    yield return new MunicipalSeat(committee, seat, through, item, shared);
                }
            }
        }
    }

    private static (string Through, string? Item, bool IsShared)? Reach(View view, Community community, Seat seat, string municipality, List<Area> areas) => seat.Selector switch
    {
        SeatSelector.OfParty party when party.Party == municipality => (view.W.ThroughOwnSeat, null, false),
        SeatSelector.OfParty party when view.Portal.Parties.Find(party.Party) is { } own && own.PartOf == municipality => (own.Name, null, false),
        SeatSelector.OfEach { Each: EachOf.Municipalities } when community.Municipalities.Contains(municipality) =>
            (view.W.ThroughEach, municipality, false),
        SeatSelector.OfEach { Each: EachOf.Districts } when view.Portal.Parties.Any(one => one.Kind == PartyKind.District && one.PartOf == municipality) =>
            (view.W.ThroughDistricts, null, false),
        SeatSelector.OfEach { Each: EachOf.Areas } each when areas.FirstOrDefault(area => each.Division is null || area.Division == each.Division) is { } area =>
            (view.W.ThroughArea(area.Title), area.Id, area.Members.Count > 1),
        SeatSelector.OfArea one when areas.FirstOrDefault(area => area.Id == one.Area) is { } area =>
            (view.W.ThroughArea(area.Title), null, area.Members.Count > 1),
        _ => null,
    };
}
