using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>That every municipality or party of an agreement has signed it. Who isn't among those that are named may still have signed; only a count tells that somebody hasn't.</summary>
public sealed class SignaturesRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At kommunene eller partene har signert avtalen.", "At kommunane eller partane har signert avtalen.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
        [new("by", SettingType.Word, new("Hvem som skal signere; ellers alle partene.", "Kven som skal signere; elles alle partane."), Allowed: ["municipalities", "parties"])];

    /// <inheritdoc/>
    public override string JudgedBy => "signed";

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Judging on, Requirement requirement) => Agreements(on, requirement);

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject) => ByMunicipalities(requirement)
        ? new("Krever at alle kommunene har signert.", "Krev at alle kommunane har signert.")
        : new("Krever at alle partene har signert.", "Krev at alle partane har signert.");

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        on.Portal.Agreements.Find(subject.Kind == SubjectKind.Agreement ? subject.Id : null) is { } agreement
            ? InForce(on, agreement, Signed(on, agreement, requirement))
            : NoAgreement;

    /// <summary>What is found where a community has no overall agreement.</summary>
    internal static Verdict NoAgreement { get; } = Verdict.Undocumented(new("Ingen overordnet avtale er dokumentert.", "Ingen overordna avtale er dokumentert."));

    /// <summary>
    /// The agreements that a requirement binds: the one in whose file it stands, else the overall ones of each community that are in force or signed. A
    /// community that has none stands for itself.
    /// </summary>
    internal static IEnumerable<Subject> Agreements(Judging on, Requirement requirement)
    {
        if (on.Portal.Agreements.Find(requirement.Owner) is { } own)
        {
            return [Subject.Of(own)];
        }

        var communities = on.Portal.Committees.Find(requirement.Scope.Committee) is { } committee
            ? [on.Portal.Communities.Find(committee.Community)!]
            : on.CommunitiesOf(requirement);
        return communities.SelectMany(community => on.Portal.AgreementsOf(community.Id)
            .Where(one => one.Levels.Contains(AgreementLevel.Overall) && (on.MayHold(one.Period) || (one.Period.On(on.Today) == Presence.NotYet && (one.Signed.Count > 0 || one.SignedCount is not null))))
            .Select(Subject.Of)
            .DefaultIfEmpty(Subject.Of(community)));
    }

    /// <summary>A verdict as it is when the agreement has ended, hasn't begun, or may not have.</summary>
    internal static Verdict InForce(Judging on, Agreement agreement, Verdict verdict) => agreement.Period.On(on.Today) switch
    {
        Presence.Ended => new(Outcome.NotApplicable, new("Avtalen gjelder ikke lenger.", "Avtalen gjeld ikkje lenger.")),
        Presence.NotYet when verdict.Outcome != Outcome.Met => new(Outcome.NotApplicable, new("Avtalen gjelder ikke ennå.", "Avtalen gjeld ikkje enno.")),
        Presence.Perhaps when verdict.Outcome == Outcome.Broken => verdict with
        {
            Outcome = Outcome.Undocumented,
            Found = FindingWords.Joined(verdict.Found, new("Om avtalen gjelder denne dagen, er ikke dokumentert.", "Om avtalen gjeld denne dagen, er ikkje dokumentert.")),
        },
        _ => verdict,
    };

    private static Verdict Signed(Judging on, Agreement agreement, Requirement requirement)
    {
        var wanted = Wanted(on, agreement, requirement);
        var signed = agreement.Signed.Where(one => !(one.Date?.Earliest > on.Today)).Select(one => one.Party).ToHashSet(StringComparer.Ordinal);
        var missing = wanted.Where(one => !signed.Contains(one)).Select(on.NameOf).ToList();
        var verdict = (agreement.SignedCount, signed.Count, wanted.Count) switch
        {
            ({ } count, _, _) when missing.Count > 0 || wanted.Count == 0 => Counted(count, wanted.Count),
            (_, 0, _) => Verdict.Undocumented(new("Hvem som har signert, er ikke dokumentert.", "Kven som har signert, er ikkje dokumentert.")),
            (_, _, 0) => Verdict.Undocumented(new("Hvem som skal signere, er ikke dokumentert.", "Kven som skal signere, er ikkje dokumentert.")),
            _ when missing.Count > 0 => Verdict.Undocumented(new(
                $"{wanted.Count - missing.Count} av {wanted.Count} har signert. Ikke dokumentert: {FindingWords.Some(missing)}.",
                $"{wanted.Count - missing.Count} av {wanted.Count} har signert. Ikkje dokumentert: {FindingWords.Some(missing)}.")),
            (_, _, <= 4) => Verdict.Met(FindingWords.Same($"{FindingWords.Listed([.. wanted.Select(on.NameOf)])} har signert.")),
            _ => Verdict.Met(ByMunicipalities(requirement)
                ? new($"Alle {wanted.Count} kommunene har signert.", $"Alle dei {wanted.Count} kommunane har signert.")
                : new($"Alle {wanted.Count} partene har signert.", $"Alle dei {wanted.Count} partane har signert.")),
        };
        return verdict with { Place = agreement.Place, Sources = FindingWords.SourcesOf(agreement, agreement.SignedCount is null ? "signed" : "signedCount") };
    }

    // «25 of 26» may be counted among others than those asked for: the trust too, or fewer municipalities than there are.
    private static Verdict Counted(SignatureCount known, int asked)
    {
        var of = known.Of ?? asked;
        var wanted = asked == 0 ? of : asked;
        if (wanted == 0)
        {
            return Verdict.Undocumented(new($"{known.Count} har signert. Hvor mange som skal, er ikke dokumentert.", $"{known.Count} har signert. Kor mange som skal, er ikkje dokumentert."));
        }

        var others = Math.Max(0, of - wanted);
        var outcome = Intervals.Compare(
            new Count(wanted, null),
            new Count(Math.Max(0, known.Count - others), wanted - Math.Max(0, of - known.Count - others)));
        var at = known.At is not { } date ? "" : date.Precision == DatePrecision.Span ? $" {NorwegianDates.Long(date)}" : $" per {NorwegianDates.Long(date)}";
        var found = FindingWords.Same($"{known.Count} av {of} har signert{at}.");
        return new(outcome, outcome != Outcome.Undocumented ? found : FindingWords.Joined(found, new("Om alle som skal, er med, er ikke dokumentert.", "Om alle som skal, er med, er ikkje dokumentert.")));
    }

    private static IReadOnlyList<string> Wanted(Judging on, Agreement agreement, Requirement requirement)
    {
        var community = on.Portal.Communities.Find(agreement.Community);
        var parties = agreement.Parties.SelectMany(one => one.Party is { } party ? [party] : Each(community, one.Each)).Distinct().ToList();
        if (!ByMunicipalities(requirement))
        {
            return parties;
        }

        var municipalities = parties.Where(one => on.Portal.Parties.Find(one)?.Kind == PartyKind.Municipality).ToList();
        return municipalities.Count > 0 ? municipalities : community?.Municipalities ?? [];
    }

    private static IReadOnlyList<string> Each(Community? community, EachOf? each) => each switch
    {
        EachOf.Municipalities => community?.Municipalities ?? [],
        EachOf.Trusts => community?.Trusts ?? [],
        EachOf.Hospitals => community?.Hospitals ?? [],
        _ => [],
    };

    private static bool ByMunicipalities(Requirement requirement) => requirement.Word("by") == "municipalities";
}
