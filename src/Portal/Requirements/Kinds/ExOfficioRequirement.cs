using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>That whoever leads one committee has a place in another by it.</summary>
public sealed class ExOfficioRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At den som har et verv i ett organ, har plass i et annet.", "At den som har eit verv i eitt organ, har plass i eit anna.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("role", SettingType.Word, new("Vervet; ellers et hvilket som helst.", "Vervet; elles kva verv som helst."), Allowed: Words<LeaderRole>.All),
        new("of", SettingType.Committee, new("Organet som vervet er i.", "Organet som vervet er i."), Required: true),
        new("seat", SettingType.Seat, new("Plassen; ellers en hvilken som helst.", "Plassen; elles kva plass som helst.")),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "seats";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var of = on.NameOf(requirement.Word("of") ?? "");
        return Role(requirement) is { } role
            ? new($"Krever plass for {FindingWords.TheRole(role).Nb} i {of}.", $"Krev plass for {FindingWords.TheRole(role).Nn} i {of}.")
            : new($"Krever plass for en leder i {of}.", $"Krev plass for ein leiar i {of}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        CommitteeVerdicts.Of(on, subject, committee => One(on, requirement, committee));

    private static Verdict One(Judging on, Requirement requirement, Committee committee)
    {
        var wanted = requirement.Word("seat") is { } word ? word[(word.IndexOf('#') + 1)..] : null;
        var seats = on.SeatsOf(committee).Where(seat => wanted is null || seat.Id == wanted).ToList();
        var own = seats.Where(seat => seat.Selector is SeatSelector.ExOfficio one && one.Committee == requirement.Word("of")).ToList();
        var fitting = own.Where(seat => Role(requirement) is not { } role || ((SeatSelector.ExOfficio)seat.Selector).Role == role).ToList();
        if (fitting.FirstOrDefault(seat => seat.Period.On(on.Today) == Presence.Yes) is { } sure)
        {
            return Verdict.Met(new($"{committee.ShortTitle} har plassen.", $"{committee.ShortTitle} har plassen."), sure.Place);
        }

        var leaders = on.Portal.Committees.Find(requirement.Word("of"))?.Leaders
            .Where(leader => leader.Period.On(on.Today) == Presence.Yes && (Role(requirement) is not { } role || leader.Role == role))
            .Select(leader => leader.Name)
            .ToList() ?? [];
        if (seats.FirstOrDefault(seat => SharedSeatRequirement.Names(on, seat).Intersect(leaders, StringComparer.Ordinal).Any()) is { } held)
        {
            var name = SharedSeatRequirement.Names(on, held).Intersect(leaders, StringComparer.Ordinal).First();
            return Verdict.Met(new($"{name} har vervet og sitter i {committee.ShortTitle}.", $"{name} har vervet og sit i {committee.ShortTitle}."), held.Place);
        }

        // A place for some leader whose office isn't told, or one that the committee elects, may be the one that is asked for.
        var open = fitting.Concat(own.Where(seat => ((SeatSelector.ExOfficio)seat.Selector).Role is null))
            .Concat(seats.Where(seat => seat.Selector is SeatSelector.ElectedBy one && one.Committee == requirement.Word("of")))
            .FirstOrDefault();
        return open is not null
            ? Verdict.Undocumented(new("Om plassen er for dette vervet, er ikke dokumentert.", "Om plassen er for dette vervet, er ikkje dokumentert."), open.Place)
            : committee.SeatsComplete
                ? Verdict.Broken(new($"{committee.ShortTitle} har ikke denne plassen.", $"{committee.ShortTitle} har ikkje denne plassen."), seats.Count > 0 && wanted is not null ? seats[0].Place : committee.Place)
                : Verdict.Undocumented(new("Ingen slik plass er dokumentert.", "Ingen slik plass er dokumentert."), committee.Place);
    }

    private static LeaderRole? Role(Requirement requirement) => Words<LeaderRole>.Find(requirement.Word("role") ?? "");
}
