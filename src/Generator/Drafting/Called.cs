using Samla.Model;
using Samla.Time;

namespace Samla.Drafting;

/// <summary>Somebody who is called to a meeting, and who comes instead.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">The office.</param>
/// <param name="Organisation">Where from.</param>
/// <param name="As">As what.</param>
/// <param name="Deputy">Who comes instead; null when nobody is named.</param>
/// <param name="DeputyAs">As what.</param>
internal sealed record Called(string? Name, string? Title, string? Organisation, AttendanceRole As, Deputy? Deputy, AttendanceRole DeputyAs = AttendanceRole.Deputy)
{
    /// <summary>Everybody who holds a seat in a committee on a day, each once, in the order of the seats.</summary>
    public static IReadOnlyList<Called> To(Model.Portal portal, Committee committee, DateOnly day) =>
    [
        .. committee.Seats
            .Where(seat => Holds(seat.Period, day))
            .SelectMany(seat => Holders(portal, seat, day, []).Select(one => one with { As = RoleIn(seat), DeputyAs = seat.DeputyAttends == SeatKind.Observer ? AttendanceRole.Observer : AttendanceRole.Deputy }))
            .Where(one => one.Name is not null || one.Title is not null)
            .DistinctBy(one => (one.Name, one.Name is null ? one.Title : null, one.Name is null ? one.Organisation : null)),
    ];

    /// <summary>The same, and whoever kept the minutes of the last meeting before without holding a seat.</summary>
    public static IReadOnlyList<Called> WithSecretary(Model.Portal portal, Committee committee, DateOnly day)
    {
        var called = To(portal, committee, day);
        var before = portal.MeetingsOf(committee.Id).LastOrDefault(one => one.Date.Latest < day && one.Attendance.Count > 0);
        return
        [
            .. called,
            .. (before?.Attendance ?? [])
                .Where(one => one.As == AttendanceRole.Secretary && !one.Absent && called.All(other => other.Name != one.Name))
                .Select(one => new Called(one.Name, one.Title, one.Organisation, AttendanceRole.Secretary, null)),
        ];
    }

    // A seat may be filled by whoever leads, or sits, somewhere else.
    private static IEnumerable<Called> Holders(Model.Portal portal, Seat seat, DateOnly day, IReadOnlyList<Seat> through)
    {
        var members = seat.Members.Where(member => Holds(member.Period, day)).Select(member => new Called(member.Name, member.Title, member.Organisation, AttendanceRole.Member, member.Deputy)).ToList();
        if (members.Count > 0 || through.Contains(seat))
        {
            return members;
        }

        return seat.Selector switch
        {
            SeatSelector.ExOfficio(var id, var role) => (portal.Committees.Find(id)?.Leaders ?? [])
                .Where(leader => leader.Role == (role ?? LeaderRole.Chair) && leader.Seen is null && Holds(leader.Period, day))
                .Select(leader => new Called(leader.Name, leader.Title, leader.Party is { } party ? portal.Parties.Find(party)?.Name ?? party : null, AttendanceRole.Member, null)),
            SeatSelector.SameAs(var id) when id.Split('#') is [var of, var name] && portal.Committees.Find(of)?.Seats.FirstOrDefault(one => one.Id == name) is { } same =>
                Holders(portal, same, day, [.. through, seat]),
            _ => [],
        };
    }

    private static AttendanceRole RoleIn(Seat seat) => (seat.Role, seat.Kind) switch
    {
        (SeatRole.Secretary, _) => AttendanceRole.Secretary,
        (_, SeatKind.Observer) => AttendanceRole.Observer,
        (_, SeatKind.Invited) => AttendanceRole.Guest,
        _ => AttendanceRole.Member,
    };

    private static bool Holds(Period period, DateOnly day) => period.On(day) is Presence.Yes or Presence.Perhaps;
}
