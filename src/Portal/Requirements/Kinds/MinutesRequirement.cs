using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>That each meeting that was held has minutes. Until <c>withinDays</c> have passed they may be missing.</summary>
public sealed class MinutesRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At hvert møte som er holdt, har referat.", "At kvart møte som er halde, har referat.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("withinDays", SettingType.Number, new("Hvor mange dager etter møtet referatet kan komme.", "Kor mange dagar etter møtet referatet kan kome.")),
        new("where", SettingType.Address, new("Hvor referatet skal ligge.", "Kvar referatet skal liggje.")),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "minutes";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var where = requirement.Word("where") is { } address ? $", lagt ut på {FindingWords.Host(address)}" : "";
        var (nb, nn) = requirement.Number("withinDays") is { } days ? ($", senest {days} dager etter", $", seinast {days} dagar etter") : ("", "");
        return new($"Krever referat fra hvert møte{where}{nb}.", $"Krev referat frå kvart møte{where}{nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) => Of(on, requirement, subject);

    /// <summary>What the data says of a subject's minutes.</summary>
    internal static Verdict Of(Judging on, Requirement requirement, Subject subject)
    {
        var committees = on.CommitteesOf(subject);
        if (committees.SelectMany(one => one.None).FirstOrDefault(one => one.What == AbsenceKind.Minutes) is { } absence)
        {
            return Verdict.Broken(FindingWords.Sentence(new($"referat finnes ikke: {absence.Reason}", $"referat finst ikkje: {absence.Reason}")), absence.Place) with { Quote = absence.Reason, Sources = absence.Sources };
        }

        var late = on.Today.AddDays(-(requirement.Number("withinDays") ?? 0));
        var past = committees.SelectMany(one => Meetings(on, requirement, one))
            .Where(one => one.StatusOn(on.Today) is MeetingStatus.Held or MeetingStatus.Unknown && (Has(one) || one.Date.Latest < late))
            .ToList();
        var missing = past.Where(one => !Has(one)).ToList();
        string Names(List<Meeting> some) => MinutesRequirement.Names(on, some, committees.Count > 1);

        var verdict = (past.Count, missing.Count, Untold(committees, past, requirement)) switch
        {
            (0, _, _) => Verdict.Undocumented(new("Ingen møter som er holdt, er dokumentert.", "Ingen møte som er haldne, er dokumenterte.")),
            (_, > 0, _) => Verdict.Undocumented(
                new($"Referat er ikke dokumentert fra {missing.Count} av {past.Count} møter: {Names(missing)}.", $"Referat er ikkje dokumentert frå {missing.Count} av {past.Count} møte: {Names(missing)}."),
                missing[0].Place),
            (_, _, { } untold) => untold,
            (1, _, _) => Verdict.Met(new("Referat finnes fra det ene møtet som er kjent.", "Referat finst frå det eine møtet som er kjent."), past[0].Place),
            _ => Verdict.Met(new($"Referat finnes fra alle {past.Count} møter som er kjent.", $"Referat finst frå alle dei {past.Count} møta som er kjende."), past[^1].Place),
        };
        return verdict with { Sources = FindingWords.SourcesOf(past) };
    }

    /// <summary>A committee's meetings up to the day, oldest first, from when the requirement began to hold.</summary>
    internal static IEnumerable<Meeting> Meetings(Judging on, Requirement requirement, Committee committee) => on.Portal.MeetingsOf(committee.Id)
        .Where(one => one.Date.Earliest <= on.Today && !(requirement.Period.From is { } from && one.Date.Latest < from.Earliest));

    /// <summary>Meetings by their dates, with the committees when there are several.</summary>
    internal static string Names(Judging on, IEnumerable<Meeting> meetings, bool ofSeveral) =>
        FindingWords.Some([.. meetings.Select(one => ofSeveral ? $"{on.NameOf(one.Committee)} {NorwegianDates.Long(one.Date)}" : NorwegianDates.Long(one.Date))]);

    // That minutes are written tells that the meeting was held, whatever its status.
    private static bool Has(Meeting meeting) => meeting.HasMinutes || meeting.Minutes?.Status is MinutesStatus.Draft or MinutesStatus.Approved;

    // More meetings than are known by date: what became of their minutes isn't told.
    private static Verdict? Untold(IReadOnlyList<Committee> committees, List<Meeting> past, Requirement requirement)
    {
        foreach (var (committee, tally) in committees.SelectMany(one => one.Tally.Select(tally => (one, tally))))
        {
            var known = past.Count(one => one.Committee == committee.Id && one.Date.Earliest.Year <= tally.Year && one.Date.Latest.Year >= tally.Year);
            if (tally.Held > known && !(tally.Year <= requirement.Period.From?.Earliest.Year))
            {
                return Verdict.Undocumented(
                    new(
                        $"{committee.ShortTitle} holdt {tally.Held} møter i {tally.Year}, og her er det opplysninger om {known} av dem.",
                        $"{committee.ShortTitle} heldt {tally.Held} møte i {tally.Year}, og her er det opplysningar om {known} av dei."),
                    tally.Place);
            }
        }

        return null;
    }
}
