using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>That somebody holds the places of a group or side, so many or at least one.</summary>
public sealed class OccupancyRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At noen sitter på plassene til en gruppe eller side.", "At nokon sit på plassane til ei gruppe eller side.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("group", SettingType.Word, new("Hvem sine plasser det gjelder.", "Kven sine plassar det gjeld."), Allowed: Words<SeatGroup>.All),
        new("side", SettingType.Word, new("Hvilken side de kommer fra.", "Kva side dei kjem frå."), Allowed: Words<Side>.All),
        new("count", SettingType.Count, new("Hvor mange som skal være på plass; ellers minst én.", "Kor mange som skal vere på plass; elles minst éin.")),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "seats";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var who = Group(requirement) is { } group ? FindingWords.People(Wanted(requirement), group) : FindingWords.Number(Wanted(requirement), new("medlem", "medlem"), new("medlemmer", "medlemmer"));
        return Side(requirement) is { } side
            ? new($"Krever {who.Nb} fra {FindingWords.Side(side).Nb} på plass.", $"Krev {who.Nn} frå {FindingWords.Side(side).Nn} på plass.")
            : new($"Krever {who.Nb} på plass.", $"Krev {who.Nn} på plass.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        CommitteeVerdicts.Of(on, subject, committee => One(on, requirement, committee));

    private static Verdict One(Judging on, Requirement requirement, Committee committee)
    {
        var seats = on.SeatsOf(committee).Where(seat => Fits(on, requirement, seat)).ToList();
        if (seats.Count == 0)
        {
            return committee.SeatsComplete
                ? new Verdict(Intervals.Compare(Wanted(requirement), Count.Exactly(0)), new("Ingen slik plass finnes.", "Ingen slik plass finst."), committee.Place)
                : Verdict.Undocumented(new("Ingen slik plass er dokumentert.", "Ingen slik plass er dokumentert."), committee.Place);
        }

        var known = seats.Aggregate(Count.Exactly(0), (sum, seat) => sum + Held(on, committee, seat));
        // Another seat of the kind, or one whose side isn't told, may have somebody too.
        var more = !committee.SeatsComplete || on.SeatsOf(committee).Any(seat => !seats.Contains(seat) && Fits(on, requirement, seat, side: false) && !SeatsRequirement.IsSided(on, seat));
        known = more ? known with { Max = null } : known;
        var empty = seats.Sum(seat => seat.Vacant);
        var (holders, places) = (FindingWords.Number(Count.Exactly(known.Min)), FindingWords.Places(on.Places(committee, seats)));
        var vacant = empty == 1 ? new Bilingual("1 er ledig", "1 er ledig") : new($"{empty} er ledige", $"{empty} er ledige");
        var found = new Bilingual(
            $"{places.Nb}, {holders.Nb} med oppgitt medlem{(empty > 0 ? $"; {vacant.Nb}" : "")}",
            $"{places.Nn}, {holders.Nn} med oppgitt medlem{(empty > 0 ? $"; {vacant.Nn}" : "")}");
        return new Verdict(Intervals.Compare(Wanted(requirement), known), FindingWords.Sentence(found), seats.MaxBy(seat => seat.Vacant)!.Place);
    }

    /// <summary>Those who hold a seat that day, surely or perhaps; for one that is the same as another and names nobody, the other's.</summary>
    internal static IEnumerable<(Member Member, Presence Presence)> Holders(Judging on, Seat seat)
    {
        var from = seat is { Members.Count: 0, Selector: SeatSelector.SameAs same } && SeatsRequirement.Same(on, same) is { } other ? other : seat;
        return from.Members
            .Where(member => (member.Name ?? member.Title ?? member.Organisation) is not null)
            .Select(member => (member, member.Period.On(on.Today)))
            .Where(one => one.Item2 is Presence.Yes or Presence.Perhaps);
    }

    private static Count Held(Judging on, Committee committee, Seat seat)
    {
        var holders = Holders(on, seat).ToList();
        var surely = seat.Period.On(on.Today) == Presence.Yes ? holders.Count(one => one.Presence == Presence.Yes) : 0;
        return new Count(surely, on.PlacesOf(committee, seat).Max is { } most ? Math.Max(surely, most - seat.Vacant) : null);
    }

    private static Count Wanted(Requirement requirement) => requirement.Count("count") ?? new Count(1, null);

    private static SeatGroup? Group(Requirement requirement) => Words<SeatGroup>.Find(requirement.Word("group") ?? "");

    private static Side? Side(Requirement requirement) => Words<Side>.Find(requirement.Word("side") ?? "");

    private static bool Fits(Judging on, Requirement requirement, Seat seat, bool side = true)
    {
        var holder = seat.Selector is SeatSelector.SameAs same && SeatsRequirement.Same(on, same) is { } other ? other : seat;
        return (Group(requirement) is { } group ? holder.Selector is SeatSelector.OfGroup one && one.Group == group : !SeatsRequirement.IsGroup(on, seat))
            && (!side || Side(requirement) is not { } wanted || SeatsRequirement.SideOf(on, seat) == wanted);
    }
}
