using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>That a community has a plan for this year or the last, or one every so many years, and that some patient groups are cared for.</summary>
public sealed class PlanRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At det finnes en plan, og at pasientgrupper er dekket.", "At det finst ein plan, og at pasientgrupper er dekte.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("plan", SettingType.Word, new("Hva slags plan.", "Kva slags plan."), Allowed: Words<PlanKind>.All),
        new("everyYears", SettingType.Number, new("Hvor ofte den skal lages, i år.", "Kor ofte han skal lagast, i år.")),
        new("patientGroups", SettingType.Words, new("Pasientgruppene som skal være dekket.", "Pasientgruppene som skal vere dekte."), Allowed: Words<PatientGroup>.All),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "plans";

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Judging on, Requirement requirement) => on.Portal.Committees.Find(requirement.Scope.Committee) is { } committee
        ? [Subject.Of(on.Portal.Communities.Find(committee.Community)!)]
        : on.CommunitiesOf(requirement).Select(Subject.Of);

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var parts = new List<Bilingual>();
        if (AsksForPlan(requirement))
        {
            var name = NameOf(Kind(requirement));
            var (nb, nn) = requirement.Number("everyYears") is { } years
                ? FindingWords.Every(Math.Max(1, years))
                : FindingWords.Same($"for {on.Today.Year} eller {on.Today.Year - 1}");
            parts.Add(new($"{name.Nb} {nb}", $"{name.Nn} {nn}"));
        }

        if (Groups(requirement) is { Count: > 0 } groups)
        {
            var names = groups.Select(FindingWords.PatientGroupName).ToList();
            parts.Add(new($"tiltak, organ eller avtale for {FindingWords.Listed([.. names.Select(one => one.Nb)])}", $"tiltak, organ eller avtale for {FindingWords.Listed([.. names.Select(one => one.Nn)])}"));
        }

        return new($"Krever {FindingWords.Joined(", og ", parts).Nb}.", $"Krev {FindingWords.Joined(", og ", parts).Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        List<Verdict> judged = [];
        if (AsksForPlan(requirement))
        {
            var committees = on.Portal.Committees.Find(requirement.Scope.Committee) is { } one ? [one] : requirement.Scope.Tiers.SelectMany(tier => on.OnTier(subject.Id, tier));
            judged.Add(Planned(on, on.Community(subject), committees, Kind(requirement), Math.Max(1, requirement.Number("everyYears") ?? 1)));
        }

        if (Groups(requirement) is { Count: > 0 } groups)
        {
            judged.Add(Covered(on, subject.Id, groups));
        }

        return judged.Count == 1 ? judged[0] : judged.MinBy(one => one.Outcome)! with { Found = FindingWords.Joined(" ", judged.Select(one => one.Found)), Sources = null };
    }

    /// <summary>Whether a community has a plan of some kind that reaches up to so many years before the day. That there is none may be told of the community or of the committees.</summary>
    internal static Verdict Planned(Judging on, Community community, IEnumerable<Committee> committees, PlanKind? kind, int years)
    {
        var plans = on.Portal.PlansOf(community.Id).Where(one => kind is null || one.Kind == kind).ToList();
        var begun = plans.Where(one => (one.FirstYear ?? one.LastYear) <= on.Today.Year).OrderBy(one => one.LastYear ?? int.MaxValue).ThenBy(one => one.FirstYear).ToList();
        var newest = begun.LastOrDefault();
        var name = NameOf(newest?.Kind ?? kind);
        if (newest is not null && (newest.LastYear ?? int.MaxValue) >= on.Today.Year - years)
        {
            var found = new Bilingual($"{name.Nb} for {Span(newest).Nb} er dokumentert", $"{name.Nn} for {Span(newest).Nn} er dokumentert");
            return Verdict.Met(FindingWords.Sentence(found), newest.Place) with { Sources = FindingWords.SourcesOf([newest]) };
        }

        // A report is no plan.
        if (kind != PlanKind.Report && community.None.Concat(committees.SelectMany(one => one.None)).FirstOrDefault(one => one.What == AbsenceKind.Plan) is { } absence)
        {
            return Verdict.Broken(FindingWords.Sentence(new($"{name.Nb} finnes ikke: {absence.Reason}", $"{name.Nn} finst ikkje: {absence.Reason}")), absence.Place) with { Quote = absence.Reason, Sources = absence.Sources };
        }

        return (newest, plans.Count) switch
        {
            (not null, _) => Verdict.Undocumented(
                new($"Nyeste {name.Nb} som er dokumentert, er for {Span(newest).Nb}.", $"Nyaste {name.Nn} som er dokumentert, er for {Span(newest).Nn}."),
                newest.Place) with { Sources = FindingWords.SourcesOf([newest]) },
            (null, 0) => Verdict.Undocumented(FindingWords.Sentence(new($"{name.Nb} er ikke dokumentert", $"{name.Nn} er ikkje dokumentert"))),
            _ => Verdict.Undocumented(
                FindingWords.Sentence(plans.TrueForAll(one => one.FirstYear is not null)
                    ? new($"{name.Nb} er dokumentert, men bare for senere år", $"{name.Nn} er dokumentert, men berre for seinare år")
                    : new($"{name.Nb} er dokumentert, men ikke for hvilke år", $"{name.Nn} er dokumentert, men ikkje for kva år")),
                plans[0].Place) with { Sources = FindingWords.SourcesOf(plans) },
        };
    }

    // That a group isn't seen anywhere says nothing of what isn't told of.
    private static Verdict Covered(Judging on, string community, IReadOnlyList<PatientGroup> groups)
    {
        var now = on.Portal.PlansOf(community).Where(one => (one.FirstYear ?? one.LastYear ?? on.Today.Year) <= on.Today.Year && (one.LastYear ?? on.Today.Year) >= on.Today.Year - 1);
        var covered = now.SelectMany(one => one.Measures).Where(one => one.Status != MeasureStatus.Stopped).Select(one => one.PatientGroup).OfType<PatientGroup>()
            .Concat(on.Portal.CommitteesOf(community).Where(one => one.Tier != Tier.Outside && on.MayHold(one.Period)).SelectMany(one => one.PatientGroups))
            .Concat(on.Portal.AgreementsOf(community).Where(one => on.MayHold(one.Period)).SelectMany(one => one.PatientGroups))
            .ToHashSet();
        var missing = groups.Where(one => !covered.Contains(one)).Select(FindingWords.PatientGroupName).ToList();
        if (missing.Count == 0)
        {
            return Verdict.Met(groups.Count == 1
                ? new("Gruppen har tiltak, organ eller avtale.", "Gruppa har tiltak, organ eller avtale.")
                : new($"Alle {groups.Count} gruppene har tiltak, organ eller avtale.", $"Alle dei {groups.Count} gruppene har tiltak, organ eller avtale."));
        }

        return Verdict.Undocumented(new(
            $"Ingenting er dokumentert for {FindingWords.Listed([.. missing.Select(one => one.Nb)])}.",
            $"Ingenting er dokumentert for {FindingWords.Listed([.. missing.Select(one => one.Nn)])}."));
    }

    private static bool AsksForPlan(Requirement requirement) => Kind(requirement) is not null || Groups(requirement).Count == 0;

    private static PlanKind? Kind(Requirement requirement) => Words<PlanKind>.Find(requirement.Word("plan") ?? "");

    private static IReadOnlyList<PatientGroup> Groups(Requirement requirement) => [.. requirement.AllWords("patientGroups").Select(Words<PatientGroup>.Find).OfType<PatientGroup>()];

    private static Bilingual NameOf(PlanKind? kind) => kind is { } one ? FindingWords.PlanName(one) : FindingWords.Same("plan");

    private static Bilingual Span(Plan plan) => (plan.FirstYear, plan.LastYear) switch
    {
        ({ } first, { } last) => FindingWords.Same(first == last ? $"{first}" : $"{first}–{last}"),
        ({ } first, null) => new($"tiden fra {first}", $"tida frå {first}"),
        _ => new($"tiden til {plan.LastYear}", $"tida til {plan.LastYear}"),
    };
}
