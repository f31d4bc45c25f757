using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>A rule that is stated and can't be checked from the data; it says why.</summary>
public sealed class TextRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("Et krav som ikke kan kontrolleres, med grunnen.", "Eit krav som ikkje kan kontrollerast, med grunnen.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
        [new("why", SettingType.Text, new("Hvorfor det ikke kan kontrolleres.", "Kvifor det ikkje kan kontrollerast."), Required: true)];

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Judging on, Requirement requirement) =>
        requirement.Scope.Committee is null ? on.CommunitiesOf(requirement).Select(Subject.Of) : on.CommitteesOf(requirement).Select(Subject.Of);

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject) => new("Et krav i ord.", "Eit krav i ord.");

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        var why = requirement.Word("why") is { Length: > 0 } text ? FindingWords.Sentence(FindingWords.Same(text)) : FindingWords.Same("");
        return Verdict.Undocumented(new($"Kan ikke kontrolleres. {why.Nb}".TrimEnd(), $"Kan ikkje kontrollerast. {why.Nn}".TrimEnd())) with { Quote = why.Nb };
    }
}
