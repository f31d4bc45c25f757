using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>That a committee has its mandate from the level above, or from one committee.</summary>
public sealed class MandateRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At organet har mandat fra et bestemt nivå eller organ.", "At organet har mandat frå eit bestemt nivå eller organ.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
        [new("by", SettingType.CommitteeOrTier, new("Nivået eller organet som gir mandatet.", "Nivået eller organet som gjev mandatet."), Required: true)];

    /// <inheritdoc/>
    public override string JudgedBy => "mandatedBy";

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Judging on, Requirement requirement) =>
        requirement.Scope.Committee is not null || requirement.Scope.Tiers.Count > 0
            ? on.CommitteesOf(requirement).Select(Subject.Of)
            : on.CommunitiesOf(requirement).SelectMany(community => on.CommitteesOf(Subject.Of(community))).Where(one => IsBelow(on, requirement, one)).Select(Subject.Of);

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var by = requirement.Word("by") ?? "";
        var (nb, nn) = Words<Tier>.Find(by) is { } tier
            ? ($"et {FindingWords.TierName(tier).One.Nb}", $"eit {FindingWords.TierName(tier).One.Nn}")
            : (on.NameOf(by), on.NameOf(by));
        return new($"Krever at mandatet er gitt av {nb}.", $"Krev at mandatet er gjeve av {nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        var committee = on.Committee(subject);
        if (committee.MandatedBy is not { } giver)
        {
            return Verdict.Undocumented(new("Hvem som har gitt mandatet, er ikke dokumentert.", "Kven som har gjeve mandatet, er ikkje dokumentert."), committee.Place);
        }

        var found = new Bilingual($"Mandatet er gitt av {on.NameOf(giver)}.", $"Mandatet er gjeve av {on.NameOf(giver)}.");
        var verdict = Gives(on, requirement.Word("by") ?? "", giver) ? Verdict.Met(found, committee.Place) : Verdict.Broken(found, committee.Place);
        return verdict with { Sources = FindingWords.SourcesOf(committee, "mandatedBy") };
    }

    private static bool Gives(Judging on, string by, string giver) =>
        giver == by || (Words<Tier>.Find(by) is { } tier && on.Portal.Committees.Find(giver) is { } committee && (committee.Tier == tier || committee.ActingTier == tier));

    // Of a whole community: the committees that stand lower than the one that gives.
    private static bool IsBelow(Judging on, Requirement requirement, Committee committee)
    {
        var by = requirement.Word("by") ?? "";
        var tier = Words<Tier>.Find(by) ?? (on.Portal.Committees.Find(by) is { } giver ? giver.ActingTier : null);
        return tier is { } above && committee.ActingTier > above;
    }
}
