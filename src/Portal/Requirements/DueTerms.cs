using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>The time of members, seats and leaders that runs out.</summary>
internal static class DueTerms
{
    /// <summary>All of them, in committees that are there that day.</summary>
    public static IEnumerable<DueItem> All(Judging on) => on.Portal.Committees.Where(one => on.MayHold(one.Period)).SelectMany(committee =>
        committee.Seats.SelectMany(seat => Of(on, committee, seat)).Concat(committee.Leaders.SelectMany(leader => Of(committee, leader))));

    private static IEnumerable<DueItem> Of(Judging on, Committee committee, Seat seat)
    {
        var name = NameOf(on, seat);
        if (End(seat.Period) is { } end)
        {
            yield return Made(committee, end, new($"plassen ({name.Nb}) faller bort", $"plassen ({name.Nn}) fell bort"), seat.Place);
        }

        foreach (var member in seat.Members)
        {
            if (End(member.Period) is { } until)
            {
                var who = member.Name ?? member.Title ?? (member.Organisation is { } organisation ? on.NameOf(organisation) : null);
                yield return Made(
                    committee,
                    until,
                    who is null
                        ? new($"perioden for et medlem ({name.Nb}) går ut", $"perioden for ein medlem ({name.Nn}) går ut")
                        : new($"perioden til {who} ({name.Nb}) går ut", $"perioden til {who} ({name.Nn}) går ut"),
                    member.Place);
            }
        }
    }

    private static IEnumerable<DueItem> Of(Committee committee, Leader leader)
    {
        if (End(leader.Period) is { } until)
        {
            var role = FindingWords.Role(leader.Role);
            yield return Made(
                committee,
                until,
                leader.Name is { } who
                    ? new($"perioden til {who} som {role.Nb} går ut", $"perioden til {who} som {role.Nn} går ut")
                    : new($"perioden til den som er {role.Nb}, går ut", $"perioden til den som er {role.Nn}, går ut"),
                leader.Place);
        }
    }

    private static DueItem Made(Committee committee, PartialDate end, Bilingual what, Diagnostics.Place place) => new(
        Statements.Surely(end),
        DueKind.Term,
        committee.Community,
        new($"{committee.ShortTitle}: {what.Nb}.", $"{committee.ShortTitle}: {what.Nn}."),
        place);

    private static PartialDate? End(Period period) => period.Until ?? period.UntilPlanned;

    private static Bilingual NameOf(Judging on, Seat seat) => seat.Title is { } title
        ? FindingWords.Same(title)
        : seat.Selector switch
        {
            SeatSelector.OfGroup one => FindingWords.Group(one.Group).One,
            SeatSelector.OfParty one => FindingWords.Same(on.NameOf(one.Party)),
            SeatSelector.OfArea one => FindingWords.Same(one.Area),
            SeatSelector.ElectedBy one => FindingWords.Same(on.NameOf(one.Committee)),
            _ => seat.Id is { } id ? FindingWords.Same(id) : FindingWords.Side(on.SideOf(seat)),
        };
}
