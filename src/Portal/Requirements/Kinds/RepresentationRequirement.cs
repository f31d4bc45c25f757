using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>That a group or a side has places, so many or at least one: in a committee, or somewhere in a community when neither committee nor tier is named.</summary>
public sealed class RepresentationRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At en gruppe eller side har plass.", "At ei gruppe eller side har plass.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("group", SettingType.Word, new("Hvem som skal ha plass.", "Kven som skal ha plass."), Allowed: Words<SeatGroup>.All),
        new("side", SettingType.Word, new("Hvilken side de kommer fra.", "Kva side dei kjem frå."), Allowed: Words<Side>.All),
        new("count", SettingType.Count, new("Hvor mange plasser; ellers minst én.", "Kor mange plassar; elles minst éin.")),
        new("level", SettingType.Word, new("Hvilket nivå i egen organisasjon de er fra.", "Kva nivå i eigen organisasjon dei er frå."), Allowed: Words<Level>.All),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "seats";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var who = Who(requirement, Wanted(requirement));
        return new($"Krever {who.Nb}.", $"Krev {who.Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        var judged = on.CommitteesOf(subject).Select(committee => One(on, requirement, committee)).ToList();
        return judged.Count switch
        {
            0 => Verdict.Undocumented(new("Ingen organer er dokumentert.", "Ingen organ er dokumenterte.")),
            1 => judged[0],
            _ when judged.FirstOrDefault(one => one.Outcome == Outcome.Met) is { } somewhere => somewhere,
            _ when judged.All(one => one.Outcome == Outcome.Broken) => Verdict.Broken(FindingWords.Joined(" ", judged.Select(one => one.Found))),
            _ => Verdict.Undocumented(FindingWords.Joined(" ", judged.Where(one => one.Outcome != Outcome.Broken).Select(one => one.Found))),
        };
    }

    private static Verdict One(Judging on, Requirement requirement, Committee committee)
    {
        var seats = on.SeatsOf(committee).Where(seat => IsOfGroup(on, requirement, seat) && HasLevel(requirement, committee, seat) == true && HasSide(on, requirement, seat) == true).ToList();
        var known = on.Places(committee, seats);
        // A group may be among the places of another seat: «five municipal, one of them a doctor».
        if (Words<SeatGroup>.Find(requirement.Word("group") ?? "") is { } group)
        {
            known += on.SeatsOf(committee).SelectMany(seat => seat.Include).Where(one => one.Group == group)
                .Aggregate(Count.Exactly(0), (sum, one) => sum + new Count(one.Min ?? 0, one.Max ?? one.Min));
        }

        // Whose side or level isn't told may fit after all.
        var open = on.SeatsOf(committee).Any(seat => !seats.Contains(seat) && MayFit(on, requirement, committee, seat));
        known = open ? known with { Max = null } : known;
        var outcome = Intervals.Compare(Wanted(requirement), known);
        var place = seats.Count > 0 ? seats[0].Place : committee.Place;
        return new Verdict(outcome, Found(requirement, committee, known, seats.Count), place);
    }

    private static Bilingual Found(Requirement requirement, Committee committee, Count known, int listed)
    {
        if (listed == 0 && known.Max == 0)
        {
            var none = Who(requirement, Count.Exactly(0));
            return new($"{committee.ShortTitle}: listen over plasser er fullstendig og har ingen slik plass.", $"{committee.ShortTitle}: lista over plassar er fullstendig og har ingen slik plass.");
        }

        if (listed == 0)
        {
            return new($"{committee.ShortTitle}: ingen slik plass er dokumentert.", $"{committee.ShortTitle}: ingen slik plass er dokumentert.");
        }

        var who = Who(requirement, known);
        return new($"{committee.ShortTitle} har {who.Nb}.", $"{committee.ShortTitle} har {who.Nn}.");
    }

    private static bool MayFit(Judging on, Requirement requirement, Committee committee, Seat seat) =>
        IsOfGroup(on, requirement, seat) && HasLevel(requirement, committee, seat) != false && HasSide(on, requirement, seat) != false;

    private static bool IsOfGroup(Judging on, Requirement requirement, Seat seat) => Words<SeatGroup>.Find(requirement.Word("group") ?? "") is not { } group
        || (seat.Selector is SeatSelector.OfGroup one && one.Group == group)
        || (seat.Selector is SeatSelector.SameAs same && GroupOf(on, same) == group);

    // Null when the data doesn't say.
    private static bool? HasLevel(Requirement requirement, Committee committee, Seat seat) => Words<Level>.Find(requirement.Word("level") ?? "") is not { } level
        ? true
        : (seat.Level ?? committee.Level) is { } known ? known == level : null;

    private static bool? HasSide(Judging on, Requirement requirement, Seat seat) => Words<Side>.Find(requirement.Word("side") ?? "") is not { } side
        ? true
        : on.SideOf(seat) is var known && known is Side.Municipal or Side.Specialist ? known == side : null;

    private static SeatGroup? GroupOf(Judging on, SeatSelector.SameAs same)
    {
        var at = same.Seat.IndexOf('#');
        return at > 0 && on.Portal.Committees.Find(same.Seat[..at])?.Seats.FirstOrDefault(seat => seat.Id == same.Seat[(at + 1)..])?.Selector is SeatSelector.OfGroup one ? one.Group : null;
    }

    private static Count Wanted(Requirement requirement) => requirement.Count("count") ?? new Count(1, null);

    private static Bilingual Who(Requirement requirement, Count count)
    {
        var people = Words<SeatGroup>.Find(requirement.Word("group") ?? "") is { } group ? FindingWords.People(count, group) : FindingWords.Places(count);
        return Words<Side>.Find(requirement.Word("side") ?? "") is { } side
            ? new($"{people.Nb} fra {FindingWords.Side(side).Nb}", $"{people.Nn} frå {FindingWords.Side(side).Nn}")
            : people;
    }
}
