using Samla.Diagnostics;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Commands;

/// <summary>
/// What of diagnostics and findings is asked for. Of several words of one sort any will do; a kind and an outcome must both fit. When only codes are named no
/// finding is asked for, and the other way round.
/// </summary>
/// <param name="Codes">Codes of diagnostics.</param>
/// <param name="Kinds">Names of kinds of requirement.</param>
/// <param name="Outcomes">Outcomes of findings.</param>
/// <param name="Community">The one community whose findings are asked for; null: all.</param>
internal sealed record Selection(IReadOnlyList<string> Codes, IReadOnlyList<string> Kinds, IReadOnlyList<Outcome> Outcomes, string? Community)
{
    /// <summary>Whether nothing was named, so that each format tells what it tells by itself.</summary>
    public bool IsOpen => Codes.Count + Kinds.Count + Outcomes.Count == 0;

    /// <summary>By the words of <c>--only</c>, each of which <see cref="Knows"/>.</summary>
    public static Selection Of(IEnumerable<string> words, string? community)
    {
        var all = words.Distinct().ToLookup(Sort);
        return new(
            [.. all[WordSort.Code].Select(word => word.ToUpperInvariant())],
            [.. all[WordSort.Kind]],
            [.. all[WordSort.Outcome].Select(word => Words<Outcome>.Find(word)!.Value)],
            community);
    }

    /// <summary>Whether a word is a code, a kind or an outcome.</summary>
    public static bool Knows(string word) => Sort(word) != WordSort.Unknown;

    /// <summary>Every word that <see cref="Knows"/>.</summary>
    public static IEnumerable<string> AllWords => Words<Outcome>.All.Concat(RequirementKind.All.Keys).Concat(Rules.All.Select(rule => rule.Code));

    /// <summary>Whether a diagnostic is asked for.</summary>
    public bool Has(Diagnostic diagnostic) => IsOpen || Codes.Contains(diagnostic.Rule.Code);

    /// <summary>Whether a finding is asked for.</summary>
    public bool Has(Finding finding) => Has(finding.Subject.Community, finding.Requirement.Kind.Name, finding.Outcome);

    /// <summary>Whether a finding is asked for, by what is known of it. A kind that isn't known any more is no reason to leave it out.</summary>
    public bool Has(string? community, string? kind, Outcome outcome) =>
        (Community is null || Community == community)
        && (IsOpen || Kinds.Count + Outcomes.Count > 0)
        && (Kinds.Count == 0 || kind is null || Kinds.Contains(kind))
        && (Outcomes.Count == 0 || Outcomes.Contains(outcome));

    private static WordSort Sort(string word) =>
        Words<Outcome>.Find(word) is not null ? WordSort.Outcome
        : RequirementKind.All.ContainsKey(word) ? WordSort.Kind
        : Rules.All.Any(rule => string.Equals(rule.Code, word, StringComparison.OrdinalIgnoreCase)) ? WordSort.Code
        : WordSort.Unknown;

    private enum WordSort
    {
        Unknown,
        Code,
        Kind,
        Outcome,
    }
}
