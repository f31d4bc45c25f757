using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>That one person holds two seats.</summary>
public sealed class SharedSeatRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At samme person sitter på to plasser.", "At same personen sit på to plassar.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("seat", SettingType.Seat, new("Plassen.", "Plassen."), Required: true),
        new("with", SettingType.Seat, new("Den andre plassen.", "Den andre plassen."), Required: true),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "seats";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var committee = on.CommitteesOf(subject).Count == 1 ? on.CommitteesOf(subject)[0].Id : "";
        var (seat, with) = (Whole(committee, requirement.Word("seat")), Whole(committee, requirement.Word("with")));
        return new(
            $"Krever samme person på plassen {Named(on, seat).Nb} som på plassen {Named(on, with).Nb}.",
            $"Krev same person på plassen {Named(on, seat).Nn} som på plassen {Named(on, with).Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        CommitteeVerdicts.Of(on, subject, committee => One(on, committee, Whole(committee.Id, requirement.Word("seat")), Whole(committee.Id, requirement.Word("with"))));

    private static Verdict One(Judging on, Committee committee, string seat, string with)
    {
        if (Find(on, seat) is not { } one || Find(on, with) is not { } other)
        {
            var (missing, name) = Find(on, seat) is null ? (seat, Named(on, seat)) : (with, Named(on, with));
            var of = on.Portal.Committees.Find(missing.Split('#')[0]);
            return of is { SeatsComplete: true }
                ? Verdict.Broken(new($"Plassen {name.Nb} finnes ikke.", $"Plassen {name.Nn} finst ikkje."), of.Place)
                : Verdict.Undocumented(new($"Plassen {name.Nb} er ikke dokumentert.", $"Plassen {name.Nn} er ikkje dokumentert."), committee.Place);
        }

        if (Root(on, seat) == Root(on, with))
        {
            return Verdict.Met(new("Plassene er oppført som den samme.", "Plassane er førte opp som den same."), one.Place);
        }

        var (holders, others) = (Names(on, one), Names(on, other));
        if (holders.Intersect(others, StringComparer.Ordinal).FirstOrDefault() is { } shared)
        {
            return Verdict.Met(new($"{shared} sitter på begge.", $"{shared} sit på begge."), one.Place);
        }

        // Only where everybody on both is known by name can it be told that nobody is the same.
        return AllNamed(on, one) && AllNamed(on, other)
            ? Verdict.Broken(new($"{FindingWords.Listed(holders)} på den ene, {FindingWords.Listed(others)} på den andre.", $"{FindingWords.Listed(holders)} på den eine, {FindingWords.Listed(others)} på den andre."), one.Place)
            : Verdict.Undocumented(new("Det er ikke dokumentert at det er den samme.", "Det er ikkje dokumentert at det er den same."), one.Place);
    }

    /// <summary>The names of those who surely hold a seat that day.</summary>
    internal static List<string> Names(Judging on, Seat seat) =>
        [.. OccupancyRequirement.Holders(on, seat).Where(one => one.Presence == Presence.Yes).Select(one => one.Member.Name).OfType<string>()];

    private static bool AllNamed(Judging on, Seat seat) =>
        OccupancyRequirement.Holders(on, seat).All(one => one is { Presence: Presence.Yes, Member.Name: not null })
        && seat.Count.Max is { } most && Names(on, seat).Count is > 0 and var named && named >= most - seat.Vacant;

    private static string Whole(string committee, string? seat) => seat is null ? "" : seat.Contains('#') ? seat : $"{committee}#{seat}";

    private static Seat? Find(Judging on, string id) => SeatsRequirement.Find(on, id) is { } seat && on.MayHold(seat.Period) ? seat : null;

    // The seat at the end of a row of seats that are the same.
    private static string Root(Judging on, string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(id) && SeatsRequirement.Find(on, id)?.Selector is SeatSelector.SameAs same)
        {
            id = same.Seat;
        }

        return id;
    }

    private static Bilingual Named(Judging on, string id)
    {
        var committee = on.NameOf(id.Split('#')[0]);
        var seat = SeatsRequirement.Find(on, id);
        var title = seat?.Title is { } own ? FindingWords.Same($"«{own}»")
            : seat?.Selector is SeatSelector.OfGroup group ? For(FindingWords.Group(group.Group).One)
            : FindingWords.Same($"«{id[(id.IndexOf('#') + 1)..]}»");
        return new($"{title.Nb} i {committee}", $"{title.Nn} i {committee}");
    }

    private static Bilingual For(Bilingual who) => new($"for {who.Nb}", $"for {who.Nn}");
}
