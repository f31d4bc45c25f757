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
            _ when judged.Find(one => one.Outcome == Outcome.Met) is { } somewhere => somewhere,
            _ when judged.TrueForAll(one => one.Outcome == Outcome.Broken) => Verdict.Broken(FindingWords.Joined(" ", judged.Select(one => one.Found))),
            _ => Verdict.Undocumented(FindingWords.Joined(" ", judged.Where(one => one.Outcome != Outcome.Broken).Select(one => one.Found))),
        };
    }

    private static Verdict One(Judging on, Requirement requirement, Committee committee)
    {
        var all = on.SeatsOf(committee).Select(seat => (Seat: seat, Fits: Fits(requirement, IsOf(on, seat, Group(requirement)), on.SideOf(seat), seat.Level ?? committee.Level))).ToList();
        var seats = all.Where(one => one.Fits == true).Select(one => one.Seat).ToList();
        // A group may be among the places of another seat: «five municipal, one of them a doctor».
        var among = all.Where(one => one.Fits != true)
            .SelectMany(one => one.Seat.Include.Where(part => part.Group is not null).Select(part => (one.Seat, Part: part, Fits: Fits(requirement, part.Group == Group(requirement), SideOf(on, one.Seat, part), one.Seat.Level ?? committee.Level))))
            .ToList();
        var known = among.Where(one => one.Fits == true)
            .Aggregate(on.Places(committee, seats), (sum, one) => sum + new Count(one.Part.Min ?? 0, one.Part.Max ?? one.Part.Min));

        // Whose side or level isn't told may be from any.
        var untold = all.Exists(one => one.Fits is null) || among.Exists(one => one.Fits is null);
        known = untold ? known with { Max = null } : known;
        var listed = seats.Concat(among.Where(one => one.Fits == true).Select(one => one.Seat)).ToList();
        return new Verdict(Intervals.Compare(Wanted(requirement), known), Found(requirement, committee, known, listed.Count), listed.Count > 0 ? listed[0].Place : committee.Place);
    }

    private static Bilingual Found(Requirement requirement, Committee committee, Count known, int listed)
    {
        if (listed == 0 && known.Max == 0)
        {
            return new($"{committee.ShortTitle}: listen over plasser er fullstendig og har ingen slik plass.", $"{committee.ShortTitle}: lista over plassar er fullstendig og har ingen slik plass.");
        }

        if (listed == 0)
        {
            return new($"{committee.ShortTitle}: ingen slik plass er dokumentert.", $"{committee.ShortTitle}: ingen slik plass er dokumentert.");
        }

        var who = Who(requirement, known);
        return new($"{committee.ShortTitle} har {who.Nb}.", $"{committee.ShortTitle} har {who.Nn}.");
    }

    // Null: it isn't told.
    private static bool? Fits(Requirement requirement, bool? ofGroup, Side side, Level? level)
    {
        bool? ofSide = WantedSide(requirement) is not { } from || side == from ? true : side is Side.Neither or Side.Both ? null : false;
        bool? ofLevel = WantedLevel(requirement) is not { } at || level == at ? true : level is null ? null : false;
        return ofGroup & ofSide & ofLevel;
    }

    private static Side SideOf(Judging on, Seat seat, SeatInclusion part) => part.Side ?? (part.Party is { } party ? on.SideOf(party) : on.SideOf(seat));

    // A side's own places aren't those of a group that it names. Whose place it is that is the same as one that isn't there that day, isn't told.
    private static bool? IsOf(Judging on, Seat seat, SeatGroup? wanted) => seat.Selector switch
    {
        SeatSelector.OfGroup one => one.Group == wanted,
        SeatSelector.SameAs same => SeatsRequirement.Same(on, same)?.Selector switch
        {
            null or SeatSelector.SameAs => null,
            SeatSelector.OfGroup one => one.Group == wanted,
            _ => wanted is null,
        },
        _ => wanted is null,
    };

    private static Count Wanted(Requirement requirement) => requirement.Count("count") ?? new Count(1, null);

    private static Bilingual Who(Requirement requirement, Count count)
    {
        var people = Group(requirement) is { } group ? FindingWords.People(count, group) : FindingWords.Places(count);
        var from = WantedSide(requirement) is { } side ? new Bilingual($" fra {FindingWords.Side(side).Nb}", $" frå {FindingWords.Side(side).Nn}") : FindingWords.Same("");
        var at = WantedLevel(requirement) is { } level ? new Bilingual($" på {FindingWords.LevelName(level).Nb}", $" på {FindingWords.LevelName(level).Nn}") : FindingWords.Same("");
        return new($"{people.Nb}{from.Nb}{at.Nb}", $"{people.Nn}{from.Nn}{at.Nn}");
    }

    private static SeatGroup? Group(Requirement requirement) => Words<SeatGroup>.Find(requirement.Word("group") ?? "");

    private static Side? WantedSide(Requirement requirement) => Words<Side>.Find(requirement.Word("side") ?? "");

    private static Level? WantedLevel(Requirement requirement) => Words<Level>.Find(requirement.Word("level") ?? "");
}
