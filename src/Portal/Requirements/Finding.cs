using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>What came of one requirement for one subject: a statement about the world, published on the site.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Subject">What it was held against.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Expected">What the requirement asks for, in a sentence.</param>
/// <param name="Found">What the data says, in a sentence.</param>
/// <param name="Quote">What of <paramref name="Found"/> is quoted as it was written: the reason of a stated absence, or why a rule can't be checked. Null when nothing is.</param>
/// <param name="KnownAt">When the newest statement that it rests on held; null when nothing is dated.</param>
/// <param name="Sources">What the data rests on.</param>
/// <param name="Place">The file and line that would change it.</param>
/// <param name="Waiver">Why it is waived; null otherwise.</param>
/// <param name="SameSource">True when the rule and the data that confirms it come from the very same source.</param>
/// <param name="IsDisputed">True when sources disagree on what it was judged by.</param>
public sealed record Finding(
    Requirement Requirement,
    Subject Subject,
    Outcome Outcome,
    Bilingual Expected,
    Bilingual Found,
    string? Quote,
    PartialDate? KnownAt,
    IReadOnlyList<SourceRef> Sources,
    Place Place,
    Waiver? Waiver,
    bool SameSource,
    bool IsDisputed)
{
    /// <summary>Whether it is undocumented because the rule is in words, and not because anything is missing in the data.</summary>
    public bool CantBeJudged => Outcome == Outcome.Undocumented && Requirement.IsInWords;

    /// <summary>Whether it counts against whoever answers for it: a broken duty that isn't a proposal, a recommendation or a described practice.</summary>
    public bool BreaksDuty => Outcome == Outcome.Broken && Requirement.IsDuty;
}
