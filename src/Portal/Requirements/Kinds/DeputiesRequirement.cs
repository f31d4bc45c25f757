using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>That those who sit in a committee have deputies, perhaps each their own.</summary>
public sealed class DeputiesRequirement : RequirementKind
{
    private const string Members = "members";

    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At medlemmene har vara.", "At medlemmene har vara.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new(
            "of",
            SettingType.Word,
            new("Hvem som skal ha vara; ellers alle medlemmer.", "Kven som skal ha vara; elles alle medlemmer."),
            Allowed: [Members, Words<Side>.For(Side.Municipal), Words<Side>.For(Side.Specialist), .. Words<SeatGroup>.All]),
        new("personal", SettingType.Flag, new("At hver har sin egen vara.", "At kvar har sin eigen vara.")),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "seats";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var those = FindingWords.Those(requirement.Word("of") ?? Members);
        return requirement.Flag("personal")
            ? new($"Krever at {those.Nb} har personlig vara.", $"Krev at {those.Nn} har personleg vara.")
            : new($"Krever at {those.Nb} har vara.", $"Krev at {those.Nn} har vara.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        CommitteeVerdicts.Of(on, subject, committee => One(on, requirement, committee));

    private static Verdict One(Judging on, Requirement requirement, Committee committee)
    {
        var seats = on.SeatsOf(committee).Where(seat => IsOf(on, seat, requirement.Word("of") ?? Members)).ToList();
        var members = seats.SelectMany(seat => OccupancyRequirement.Holders(on, seat)).Where(one => one.Presence == Presence.Yes).Select(one => one.Member).ToList();
        if (members.Count == 0)
        {
            return Verdict.Undocumented(new("Hvem som sitter på plassene, er ikke dokumentert.", "Kven som sit på plassane, er ikkje dokumentert."), committee.Place);
        }

        var with = members.Where(member => member.Deputy is not null).ToList();
        var shared = with.GroupBy(member => member.Deputy!).FirstOrDefault(group => group.Key.Name is not null && group.Count() > 1);
        if (requirement.Flag("personal") && shared is not null)
        {
            return Verdict.Broken(new($"{shared.Key.Name} er vara for {shared.Count()} medlemmer.", $"{shared.Key.Name} er vara for {shared.Count()} medlemmer."), shared.Last().Place);
        }

        var found = new Bilingual($"{with.Count} av {members.Count} oppgitte medlemmer har oppgitt vara.", $"{with.Count} av {members.Count} oppgitte medlemmer har oppgitt vara.");
        // Whose deputy isn't told of may have one; who sits on the rest of the places isn't known.
        return with.Count == members.Count && AreAll(on, committee, seats, members.Count)
            ? Verdict.Met(found, members[0].Place)
            : Verdict.Undocumented(found, (members.FirstOrDefault(member => member.Deputy is null) ?? members[0]).Place);
    }

    /// <summary>Whether a seat is one of those that a setting <c>of</c> speaks of. Secretaries, coordinators and observers aren't, save of a group that is named.</summary>
    internal static bool IsOf(Judging on, Seat seat, string of)
    {
        if (Words<SeatGroup>.Find(of) is { } group)
        {
            var holder = seat.Selector is SeatSelector.SameAs same && SeatsRequirement.Same(on, same) is { } other ? other : seat;
            return holder.Selector is SeatSelector.OfGroup one && one.Group == group;
        }

        return seat.Kind is SeatKind.Voting or SeatKind.Member
            && seat.Role == SeatRole.Member
            && (Words<Side>.Find(of) is not { } side || (!SeatsRequirement.IsGroup(on, seat) && SeatsRequirement.SideOf(on, seat) == side));
    }

    /// <summary>Whether so many are all who can sit on some seats: as many as there are places that aren't vacant.</summary>
    internal static bool AreAll(Judging on, Committee committee, IReadOnlyList<Seat> seats, int members) =>
        seats.Aggregate(Count.Exactly(0), (sum, seat) => sum + on.PlacesOf(committee, seat)).Max is { } places && members >= places - seats.Sum(seat => seat.Vacant);
}
