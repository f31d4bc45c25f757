using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>That a community has committees on a tier, so many or at least one. One that only stands in for the tier is a stated departure.</summary>
public sealed class TierRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At det finnes organer på et nivå.", "At det finst organ på eit nivå.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
        [new("needs", SettingType.Count, new("Hvor mange; ellers minst ett.", "Kor mange; elles minst eitt."))];

    /// <inheritdoc/>
    public override string JudgedBy => "committees";

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Judging on, Requirement requirement) => on.CommunitiesOf(requirement).Select(Subject.Of);

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var wanted = FindingWords.Joined(", ", Tiers(requirement).Select(tier =>
            FindingWords.Number(Needs(requirement), FindingWords.TierName(tier).One, FindingWords.TierName(tier).Many)));
        return new($"Krever {wanted.Nb}.", $"Krev {wanted.Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        var judged = Tiers(requirement).Select(tier => (Tier: tier, Known: Known(on, requirement, subject, tier))).ToList();
        var outcome = Intervals.Worst(judged.Select(one => Intervals.Compare(Needs(requirement), one.Known)));
        return new Verdict(outcome, FindingWords.Sentence(FindingWords.Joined("; ", judged.Select(one => Found(on, subject, one.Tier, one.Known)))))
        {
            Quote = judged.Select(one => Absent(on, subject, one.Tier)?.Reason).FirstOrDefault(reason => reason is not null),
        };
    }

    // A requirement that names no tier asks for all four.
    private static IReadOnlyList<Tier> Tiers(Requirement requirement) => requirement.Scope.Tiers.Count > 0 ? requirement.Scope.Tiers : RequirementScope.AllTiers;

    private static Count Needs(Requirement requirement) => requirement.Count("needs") ?? new Count(1, null);

    // What is listed is the least. That it is all there is, is taken for granted when there are enough; too few may be too few that are known, unless it is stated that there is none.
    private static Count Known(Judging on, Requirement requirement, Subject subject, Tier tier)
    {
        var known = Listed(on, subject, tier);
        return known.Max > 0 && known.Max < Needs(requirement).Min ? known with { Max = null } : known;
    }

    private static Count Listed(Judging on, Subject subject, Tier tier)
    {
        var there = on.OnTier(subject.Id, tier).Where(one => one.StandsInFor is null).ToList();
        var least = there.Where(one => !IsPlanned(on, one)).Sum(one => Math.Max(one.Period.On(on.Today) == Time.Presence.Yes ? 1 : 0, one.Instances?.Min ?? 0));
        return Absent(on, subject, tier) is not null ? Count.Exactly(0)
            : on.OnTier(subject.Id, tier).Any(one => one.StandsInFor is not null) && there.Count == 0 ? Count.Exactly(0)
            : new Count(least, least == 0 || there.Any(one => one.Instances is { Exact: null } || one.Period.On(on.Today) != Time.Presence.Yes) ? null : there.Sum(one => one.Instances?.Max ?? 1));
    }

    private static bool IsPlanned(Judging on, Committee committee) => committee.Period is { From: null, FromPlanned: not null } && on.MayHold(committee.Period);

    private static Absence? Absent(Judging on, Subject subject, Tier tier) =>
        on.Community(subject).None.FirstOrDefault(one => Words<AbsenceKind>.For(one.What) == Words<Tier>.For(tier));

    private static Bilingual Found(Judging on, Subject subject, Tier tier, Count known)
    {
        var (one, many) = FindingWords.TierName(tier);
        if (Absent(on, subject, tier) is { } absence)
        {
            return new($"finnes ikke: {absence.Reason}", $"finst ikkje: {absence.Reason}");
        }

        var all = on.OnTier(subject.Id, tier);
        var own = all.Where(committee => committee.StandsInFor is null).ToList();
        var names = (own.Count > 0 ? own : all).Select(committee => committee.ShortTitle).ToList();
        if (names.Count == 0)
        {
            return new($"ingen {many.Nb} er dokumentert", $"ingen {many.Nn} er dokumenterte");
        }

        if (own.Count == 0)
        {
            return new($"{FindingWords.Listed(names)} står i stedet for et {one.Nb}", $"{FindingWords.Listed(names)} står i staden for eit {one.Nn}");
        }

        if (known.Min == 0)
        {
            return new($"om {FindingWords.Listed(names)} finnes denne dagen, er ikke dokumentert", $"om {FindingWords.Listed(names)} finst denne dagen, er ikkje dokumentert");
        }

        var number = FindingWords.Number(known, one, many);
        var list = FindingWords.Listed(names);
        return new($"{number.Nb} ({list})", $"{number.Nn} ({list})");
    }
}
