using Samla.Diagnostics;
using Samla.Explaining;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Reports;

/// <summary>What SARIF calls a rule: a kind of diagnostic, or a kind of requirement.</summary>
/// <param name="Id">A code, or the name of a kind.</param>
/// <param name="Name">The readable name of a diagnostic; null for a kind.</param>
/// <param name="About">What it is, in a sentence.</param>
/// <param name="Level">What its results mostly are.</param>
internal sealed record SarifRule(string Id, string? Name, Bilingual About, string Level)
{
    /// <summary>The page about it, as Markdown; null when it has none.</summary>
    public string? Page => HelpPage.Find(Id)?.Markdown;

    /// <summary>That of a kind of diagnostic.</summary>
    public static SarifRule Of(Rule rule) => new(rule.Code, rule.Name, rule.Why, rule.Severity == Severity.Error ? "error" : "warning");

    /// <summary>That of a kind of requirement.</summary>
    public static SarifRule Of(RequirementKind kind) => new(kind.Name, null, kind.About, "warning");
}
