using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>A place in a committee for GPs or their practice consultants.</summary>
/// <param name="Committee">The committee.</param>
/// <param name="Seat">The seat.</param>
/// <param name="HeldIn">The committee in which the holder is written: another one when it is the same person as there.</param>
/// <param name="Held">The seat in which the holder is written.</param>
public sealed record GpSeat(Committee Committee, Seat Seat, Committee HeldIn, Seat Held)
{
    /// <summary>Whether the seat is for others too, so that its members aren't told apart.</summary>
    public bool IsAmongOthers => !IsForGp(Held);

    /// <summary>Who holds it on the day of the page.</summary>
    public IEnumerable<Member> Members(View view) =>
        IsAmongOthers ? [] : Held.Members.Where(member => member.Period.On(view.Today) is Presence.Yes or Presence.Perhaps);

    /// <summary>Those of a community on the day of the page, the highest tier first.</summary>
    public static IReadOnlyList<GpSeat> Of(View view, Community community) =>
    [
        .. view.Portal.CommitteesOf(community.Id)
            .Where(committee => committee.Period.On(view.Today) != Presence.Ended)
            .OrderBy(committee => committee.ActingTier)
            .ThenBy(committee => committee.Title, NorwegianOrder.Instance)
            .SelectMany(committee => committee.Seats, (committee, seat) => Of(view, committee, seat))
            .OfType<GpSeat>(),
    ];

    /// <summary>Whether a seat is for GPs or practice consultants, and for nobody else.</summary>
    public static bool IsForGp(Seat seat) => seat.Selector is SeatSelector.OfGroup group && IsGp(group.Group);

    /// <summary>Whether a group is that of GPs or practice consultants.</summary>
    public static bool IsGp(SeatGroup? group) => group is SeatGroup.Gp or SeatGroup.PracticeConsultant;

    private static GpSeat? Of(View view, Committee committee, Seat seat)
    {
        if (seat.Period.On(view.Today) == Presence.Ended)
        {
            return null;
        }

        var (heldIn, held) = seat.Selector is SeatSelector.SameAs same ? Pointed(view, same.Seat) ?? (committee, seat) : (committee, seat);
        return IsForGp(held) || held.Include.Any(include => IsGp(include.Group)) ? new GpSeat(committee, seat, heldIn, held) : null;
    }

    private static (Committee, Seat)? Pointed(View view, string id)
    {
        var committee = view.Portal.Committees.Find(id.Split('#')[0]);
        return committee?.Seats.FirstOrDefault(one => one.Id == id.Split('#')[^1]) is { } seat ? (committee, seat) : null;
    }
}
