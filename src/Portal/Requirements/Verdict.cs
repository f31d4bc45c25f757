using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Requirements;

/// <summary>What a kind of requirement says of a subject, before adaptations and local rules are heard.</summary>
/// <param name="Outcome">Met, broken, undocumented or not applicable.</param>
/// <param name="Found">What the data says, in a sentence.</param>
/// <param name="Place">The file and line that would change it; null: the subject's own.</param>
/// <param name="Sources">What the data rests on; none: all of the subject's.</param>
/// <param name="Quote">What of <paramref name="Found"/> is quoted as it was written, in the language of whoever wrote it.</param>
public sealed record Verdict(Outcome Outcome, Bilingual Found, Place? Place = null, IReadOnlyList<SourceRef>? Sources = null, string? Quote = null)
{
    /// <summary>The data shows it.</summary>
    public static Verdict Met(Bilingual found, Place? place = null) => new(Outcome.Met, found, place);

    /// <summary>The data shows the opposite.</summary>
    public static Verdict Broken(Bilingual found, Place? place = null) => new(Outcome.Broken, found, place);

    /// <summary>The data doesn't say.</summary>
    public static Verdict Undocumented(Bilingual found, Place? place = null) => new(Outcome.Undocumented, found, place);
}
