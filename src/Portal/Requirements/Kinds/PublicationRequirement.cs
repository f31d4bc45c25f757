using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>That something is open to all. What the data holds can be seen by all; whether it stands at an address is never known from it.</summary>
public sealed class PublicationRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At noe er lagt ut så alle kan se det.", "At noko er lagt ut så alle kan sjå det.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("what", SettingType.Words, new("Hva som skal legges ut.", "Kva som skal leggjast ut."), Required: true, Allowed: ["agreements", "members", "papers", "minutes", "agenda", "plan", "routines"]),
        new("where", SettingType.Address, new("Hvor det skal ligge.", "Kvar det skal liggje.")),
        new("withinDays", SettingType.Number, new("Hvor mange dager etter møtet det kan komme.", "Kor mange dagar etter møtet det kan kome.")),
    ];

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var what = requirement.AllWords("what").Select(NameOf).ToList();
        var where = requirement.Word("where") is { } address ? $" på {FindingWords.Host(address)}" : "";
        var (nb, nn) = requirement.Number("withinDays") is { } days ? ($", senest {days} dager etter møtet", $", seinast {days} dagar etter møtet") : ("", "");
        return new(
            $"Krever åpen tilgang til {FindingWords.Listed([.. what.Select(one => one.Nb)])}{where}{nb}.",
            $"Krev open tilgang til {FindingWords.Listed([.. what.Select(one => one.Nn)])}{where}{nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        var judged = requirement.AllWords("what").Select(what => what switch
        {
            "minutes" => MinutesRequirement.Of(on, requirement, subject),
            "agenda" => OfMeetings(on, requirement, subject, AbsenceKind.Agenda, new("Saksliste", "Saksliste"), one => one.Cases.Count > 0),
            "papers" => OfMeetings(on, requirement, subject, null, new("Sakspapirer", "Sakspapir"), one => one.Papers.Count > 0 || one.Cases.Any(item => item.Papers.Count > 0)),
            "members" => Members(on, subject),
            "agreements" => Agreements(on, subject),
            "plan" => PlanRequirement.Planned(on, on.Community(subject), subject.Kind == SubjectKind.Committee ? [on.Committee(subject)] : [], PlanKind.Action, 1),
            _ => Verdict.Undocumented(new("Om rutinene er lagt ut, er ikke dokumentert.", "Om rutinane er lagde ut, er ikkje dokumentert.")),
        }).ToList();
        return judged.Count == 1 ? judged[0] : judged.MinBy(one => one.Outcome)! with { Found = FindingWords.Joined(" ", judged.Select(one => one.Found)), Sources = null };
    }

    private static Verdict OfMeetings(Judging on, Requirement requirement, Subject subject, AbsenceKind? none, Bilingual name, Func<Meeting, bool> has)
    {
        var committees = on.CommitteesOf(subject);
        if (none is not null && committees.SelectMany(one => one.None).FirstOrDefault(one => one.What == none) is { } absence)
        {
            return Verdict.Broken(FindingWords.Sentence(new($"{name.Nb} finnes ikke: {absence.Reason}", $"{name.Nn} finst ikkje: {absence.Reason}")), absence.Place) with { Quote = absence.Reason, Sources = absence.Sources };
        }

        var meetings = committees.SelectMany(one => MinutesRequirement.Meetings(on, requirement, one))
            .Where(one => one.StatusOn(on.Today) is MeetingStatus.Held or MeetingStatus.Unknown)
            .ToList();
        var missing = meetings.Where(one => !has(one)).ToList();
        var names = MinutesRequirement.Names(on, missing, committees.Count > 1);
        var verdict = (meetings.Count, missing.Count) switch
        {
            (0, _) => Verdict.Undocumented(new("Ingen møter som er holdt, er dokumentert.", "Ingen møte som er haldne, er dokumenterte.")),
            (1, 0) => Verdict.Met(new($"{name.Nb} finnes for det ene møtet som er kjent.", $"{name.Nn} finst for det eine møtet som er kjent."), meetings[0].Place),
            (_, 0) => Verdict.Met(new($"{name.Nb} finnes for alle {meetings.Count} møter som er kjent.", $"{name.Nn} finst for alle dei {meetings.Count} møta som er kjende."), meetings[^1].Place),
            _ => Verdict.Undocumented(
                new($"{name.Nb} er ikke dokumentert for {missing.Count} av {meetings.Count} møter: {names}.", $"{name.Nn} er ikkje dokumentert for {missing.Count} av {meetings.Count} møte: {names}."),
                missing[0].Place),
        };
        return verdict with { Sources = FindingWords.SourcesOf(meetings) };
    }

    // A seat that stands empty has nobody to name.
    private static Verdict Members(Judging on, Subject subject)
    {
        var committees = on.CommitteesOf(subject);
        var missing = committees.Where(one => !on.SeatsOf(one).Any() || on.SeatsOf(one).Any(seat => seat.Vacant == 0 && !seat.Members.Any(member => on.MayHold(member.Period)))).ToList();
        return (committees.Count, missing.Count) switch
        {
            (0, _) => Verdict.Undocumented(new("Ingen organer er dokumentert.", "Ingen organ er dokumenterte.")),
            (_, 0) => Verdict.Met(new("Det står hvem som har hver plass.", "Det står kven som har kvar plass.")),
            _ => Verdict.Undocumented(
                new($"Hvem som har hver plass, er ikke dokumentert for {FindingWords.Some([.. missing.Select(one => one.ShortTitle)])}.", $"Kven som har kvar plass, er ikkje dokumentert for {FindingWords.Some([.. missing.Select(one => one.ShortTitle)])}."),
                missing[0].Place),
        };
    }

    private static Verdict Agreements(Judging on, Subject subject)
    {
        var agreements = on.Portal.AgreementsOf(subject.Community!).Where(one => on.MayHold(one.Period)).ToList();
        var missing = agreements.Where(one => one.Website is null && one.Body.IsEmpty).ToList();
        var verdict = (agreements.Count, missing.Count) switch
        {
            (0, _) => Verdict.Undocumented(new("Ingen avtaler er dokumentert.", "Ingen avtalar er dokumenterte.")),
            (1, 0) => Verdict.Met(new("Avtalen kan leses.", "Avtalen kan lesast."), agreements[0].Place),
            (_, 0) => Verdict.Met(new($"Alle {agreements.Count} avtalene kan leses.", $"Alle dei {agreements.Count} avtalane kan lesast."), agreements[0].Place),
            _ => Verdict.Undocumented(
                FindingWords.Same($"Verken tekst eller nettside er dokumentert for {FindingWords.Some([.. missing.Select(one => one.Short ?? one.Title)])}."),
                missing[0].Place),
        };
        return verdict with { Sources = FindingWords.SourcesOf(agreements) };
    }

    private static Bilingual NameOf(string what) => what switch
    {
        "agreements" => new("avtalene", "avtalane"),
        "members" => new("hvem som sitter i organene", "kven som sit i organa"),
        "papers" => new("sakspapirene", "sakspapira"),
        "minutes" => new("referatene", "referata"),
        "agenda" => new("sakslistene", "sakslistene"),
        "plan" => new("handlingsplanen", "handlingsplanen"),
        _ => new("rutinene", "rutinane"),
    };
}
