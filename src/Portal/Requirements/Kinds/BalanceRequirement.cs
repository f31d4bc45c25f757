using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>That the two sides have as many places, or nearly. Groups, coordinators, secretaries and observers don't count.</summary>
public sealed class BalanceRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At de to sidene har like mange plasser.", "At dei to sidene har like mange plassar.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
        [new("difference", SettingType.Number, new("Hvor mange plasser det høyst kan skille; ellers ingen.", "Kor mange plassar det høgst kan skilje; elles ingen."))];

    /// <inheritdoc/>
    public override string JudgedBy => "seats";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var (municipal, specialist) = (FindingWords.Side(Side.Municipal), FindingWords.Side(Side.Specialist));
        var places = FindingWords.Places(Allowed(requirement));
        return Allowed(requirement).Max == 0
            ? new($"Krever like mange plasser fra {municipal.Nb} og {specialist.Nb}.", $"Krev like mange plassar frå {municipal.Nn} og {specialist.Nn}.")
            : new($"Krever at det skiller {places.Nb} mellom {municipal.Nb} og {specialist.Nb}.", $"Krev at det skil {places.Nn} mellom {municipal.Nn} og {specialist.Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        CommitteeVerdicts.Of(on, subject, committee => One(on, requirement, committee));

    private static Verdict One(Judging on, Requirement requirement, Committee committee)
    {
        var counting = on.SeatsOf(committee)
            .Where(seat => seat.Kind is SeatKind.Voting or SeatKind.Member && seat.Role == SeatRole.Member && !SeatsRequirement.IsGroup(on, seat))
            .ToList();
        var open = on.Places(committee, counting.Where(seat => !SeatsRequirement.IsSided(on, seat)));
        var municipal = Of(on, committee, counting, Side.Municipal, open);
        var specialist = Of(on, committee, counting, Side.Specialist, open);
        var found = new Bilingual(
            $"{FindingWords.Places(municipal).Nb} fra kommunene, {FindingWords.Number(specialist).Nb} fra spesialisthelsetjenesten.",
            $"{FindingWords.Places(municipal).Nn} frå kommunane, {FindingWords.Number(specialist).Nn} frå spesialisthelsetenesta.");
        return new Verdict(Intervals.Compare(Allowed(requirement), Difference(municipal, specialist)), FindingWords.Sentence(found), committee.Place);
    }

    private static Count Allowed(Requirement requirement) => new(0, requirement.Number("difference") ?? 0);

    // A seat whose side isn't told may be of this side. One that is both sides' counts for neither.
    private static Count Of(Judging on, Committee committee, IReadOnlyList<Seat> seats, Side side, Count open)
    {
        var known = seats.Where(seat => SeatsRequirement.SideOf(on, seat) == side).ToList();
        var surely = on.Places(committee, known.Where(seat => seat.Period.On(on.Today) == Time.Presence.Yes));
        return new Count(surely.Min, on.Places(committee, known).Max + open.Max);
    }

    private static Count Difference(Count one, Count other) => new(
        Math.Max(0, Math.Max(one.Min - (other.Max ?? int.MaxValue), other.Min - (one.Max ?? int.MaxValue))),
        one.Max is { } most && other.Max is { } limit ? Math.Max(most - other.Min, limit - one.Min) : null);
}
