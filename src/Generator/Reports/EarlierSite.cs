using Samla.Commands;
using Samla.Diagnostics;
using Samla.Requirements;

namespace Samla.Reports;

/// <summary>What a change is compared with.</summary>
/// <param name="Findings">What came of the requirements then; null when the files of that time have errors.</param>
/// <param name="Published">What was published then; null when only the findings are known.</param>
internal sealed record EarlierSite(IReadOnlyList<EarlierFinding>? Findings, PublishedContent? Published)
{
    /// <summary>
    /// From <c>data/findings.json</c> of an earlier build or from a folder with the content as it was, judged on the same day, so that what differs comes of the
    /// content alone. Null when it is neither.
    /// </summary>
    public static EarlierSite? Read(string path, DateOnly date) =>
        Directory.Exists(path) ? OfFolder(path, date)
        : EarlierFinding.Read(path) is { } findings ? new(findings, null)
        : null;

    private static EarlierSite OfFolder(string folder, DateOnly date)
    {
        var (content, diagnostics) = Build.Read(folder, date);
        var published = PublishedContent.Of(folder, content.Portal, date);
        return diagnostics.Any(one => one.Severity == Severity.Error)
            ? new(null, published)
            : new([.. Requirements.Findings.Of(content.Portal, date).Select(Of)], published);
    }

    private static EarlierFinding Of(Finding one) => new(one.Subject.Community, one.Requirement.Id, one.Subject.Id, one.Outcome, one.Found);
}
