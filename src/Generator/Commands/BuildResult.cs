using Samla.Diagnostics;
using Samla.Output;
using Samla.Privacy;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Commands;

/// <summary>What came of a build.</summary>
/// <param name="Diagnostics">Everything that was found, in order.</param>
/// <param name="Portal">What was read.</param>
/// <param name="Findings">What came of holding every requirement against the data; none when the files have errors.</param>
/// <param name="FilesRead">Files of the content.</param>
/// <param name="Pages">Pages made.</param>
/// <param name="Output">What was written; null when nothing was to be, or errors stopped it.</param>
/// <param name="Times">How long it took.</param>
/// <param name="LanguageOf">The written standard of a file, for messages.</param>
internal sealed record BuildResult(
    IReadOnlyList<Diagnostic> Diagnostics,
    Model.Portal Portal,
    Findings Findings,
    int FilesRead,
    int Pages,
    OutputResult? Output,
    PhaseTimes Times,
    Func<string, Language> LanguageOf)
{
    /// <summary>The addresses that are to be remembered once they are published.</summary>
    public required IReadOnlyList<string> Lasting { get; init; }

    /// <summary>What is hidden in lines of the files that are shown.</summary>
    public required PersonalData Personal { get; init; }

    /// <summary>Addresses outside the site.</summary>
    public required IEnumerable<Input.OutsideLink> Outside { get; init; }

    /// <summary>How many errors.</summary>
    public int Errors => Diagnostics.Count(one => one.Severity == Severity.Error);

    /// <summary>How many warnings.</summary>
    public int Warnings => Diagnostics.Count(one => one.Severity == Severity.Warning);
}
