using Samla.Time;

namespace Samla.Model;

/// <summary>Who can be written to on a day. A person's contact ends when the person's place or post does, and with it when the seat or the committee does. Nothing that is published takes contacts from anywhere else.</summary>
public static class Contacts
{
    /// <summary>A committee's own contact, then those of its posts.</summary>
    public static IEnumerable<Contact> Of(Portal portal, Committee committee, DateOnly today)
    {
        if (OwnOf(committee, today) is { IsReachable: true } own)
        {
            yield return own with { Confirmed = own.Confirmed ?? Stated(portal, committee) };
        }

        foreach (var post in committee.Posts)
        {
            if (post.Contact is { IsReachable: true } contact && IsHeld(committee.Period, today) && IsHeld(post.Period, today))
            {
                yield return contact with
                {
                    Name = contact.Name ?? post.Name,
                    Title = contact.Title ?? post.Title,
                    Organisation = contact.Organisation ?? post.Party,
                };
            }
        }
    }

    /// <summary>A committee's own contact as it is written; null when there is none, or it names somebody who has left.</summary>
    public static Contact? OwnOf(Committee committee, DateOnly today) =>
        committee.Contact is { } own && committee.Period.On(today) != Presence.Ended && !HasLeft(committee, own.Name, today) ? own : null;

    /// <summary>Those of the members of a seat.</summary>
    public static IEnumerable<Contact> Of(Committee committee, Seat seat, DateOnly today) =>
        seat.Members.Select(member => Of(committee, seat, member, today)).OfType<Contact>();

    /// <summary>A member's contact, with the member's own name and title where it has none; null when there is none, or the member has left.</summary>
    public static Contact? Of(Committee committee, Seat seat, Member member, DateOnly today) =>
        member.Contact is { IsReachable: true } contact && IsHeld(committee.Period, today) && IsHeld(seat.Period, today) && IsHeld(member.Period, today)
            ? contact with
            {
                Name = contact.Name ?? member.Name,
                Title = contact.Title ?? member.Title,
                Organisation = contact.Organisation ?? member.Organisation,
            }
            : null;

    /// <summary>The addresses of the portraits that are shown.</summary>
    public static IEnumerable<string> Portraits(Portal portal, DateOnly today) =>
        portal.Committees.SelectMany(committee => Of(portal, committee, today).Concat(committee.Seats.SelectMany(seat => Of(committee, seat, today)))).Select(contact => contact.Portrait).OfType<string>().Distinct();

    private static bool IsHeld(Period period, DateOnly today) => period.On(today) is Presence.Yes or Presence.Perhaps;

    // When the sources that name the contact, else those that everything rests on, held.
    private static PartialDate? Stated(Portal portal, Committee committee)
    {
        var sources = committee.Head.Sources;
        var own = sources.Any(one => one.For.Contains("contact"))
            ? sources.Where(one => one.For.Contains("contact"))
            : sources.Where(one => one.For.Count == 0);
        return Statements.Newest(own.Select(one => one.AsOf ?? committee.Head.AsOf ?? portal.Sources.Find(one.Id)?.Date));
    }

    private static bool HasLeft(Committee committee, string? name, DateOnly today)
    {
        Period[] spans =
        [
            .. committee.Seats.SelectMany(seat => seat.Members).Where(member => member.Name == name).Select(member => member.Period),
            .. committee.Posts.Where(post => post.Name == name).Select(post => post.Period),
            .. committee.Leaders.Where(leader => leader.Name == name).Select(leader => leader.Period),
        ];
        return name is not null && spans.Length > 0 && spans.All(span => span.On(today) == Presence.Ended);
    }
}
