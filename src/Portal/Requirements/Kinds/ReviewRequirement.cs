using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>That an agreement is gone through every so many years.</summary>
public sealed class ReviewRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At avtalen gjennomgås så ofte som den skal.", "At avtalen vert gjennomgådd så ofte som han skal.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
        [new("everyYears", SettingType.Number, new("Hvor mange år det høyst kan gå.", "Kor mange år det høgst kan gå."), Required: true)];

    /// <inheritdoc/>
    public override string JudgedBy => "revision";

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Judging on, Requirement requirement) => SignaturesRequirement.Agreements(on, requirement);

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var every = FindingWords.Every(Years(requirement));
        return new($"Krever gjennomgang {every.Nb}.", $"Krev gjennomgang {every.Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        on.Portal.Agreements.Find(subject.Kind == SubjectKind.Agreement ? subject.Id : null) is { } agreement
            ? SignaturesRequirement.InForce(on, agreement, Reviewed(on, agreement, Years(requirement)))
            : SignaturesRequirement.NoAgreement;

    private static Verdict Reviewed(Judging on, Agreement agreement, int years)
    {
        if (agreement.LastReviewed is not { } last || last.Earliest > on.Today)
        {
            return Verdict.Undocumented(new("Siste gjennomgang er ikke dokumentert.", "Siste gjennomgang er ikkje dokumentert."), agreement.Place);
        }

        var found = FindingWords.Same($"Siste gjennomgang: {NorwegianDates.Long(last)}.");
        var due = last.Latest.AddYears(years);
        // Who described the agreement before it was due can't tell whether it was reviewed since.
        var told = Statements.Newest(on.Portal, agreement) is { } known && Statements.Surely(known) > due;
        var verdict = due < on.Today && told
            ? Verdict.Broken(FindingWords.Joined(found, new($"Den neste skulle vært gjort innen {NorwegianDates.Long(due)}.", $"Den neste skulle vore gjord innan {NorwegianDates.Long(due)}.")))
            : last.Earliest.AddYears(years) >= on.Today
                ? Verdict.Met(found)
                : Verdict.Undocumented(FindingWords.Joined(found, new("Om det er for lenge siden, er ikke dokumentert.", "Om det er for lenge sidan, er ikkje dokumentert.")));
        return verdict with { Place = agreement.Place, Sources = FindingWords.SourcesOf(agreement, "lastReviewed") };
    }

    private static int Years(Requirement requirement) => Math.Max(1, requirement.Number("everyYears") ?? 1);
}
