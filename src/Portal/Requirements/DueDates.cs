using Samla.Model;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>
/// What falls due in a span of days. What has fallen due before it isn't there: that is a finding. Whom a requirement doesn't bind, or who departs from it
/// with a reason, isn't reminded of it.
/// </summary>
public static class DueDates
{
    /// <summary>All of it from <paramref name="today"/> to <paramref name="until"/>, both included, by date.</summary>
    public static IReadOnlyList<DueItem> Within(Model.Portal portal, DateOnly today, DateOnly until)
    {
        var on = new Judging(portal, today);
        var binding = Findings.Of(portal, today).Where(one => one.Outcome is not (Outcome.NotApplicable or Outcome.Waived)).ToLookup(one => one.Requirement.Kind.Name);
        return
        [
            .. DueTerms.All(on)
                .Concat(DueAgreements.All(on))
                .Concat(DueLeadership.All(on, binding["leadership"]))
                .Concat(DueMinutes.All(on, binding["minutes"]))
                .Concat(DueMeetings.All(on, binding["meetings"], until))
                .Concat(OfSite(portal))
                .Where(one => one.Date >= today && one.Date <= until)
                .DistinctBy(one => (one.Date, one.What, one.Place))
                .OrderBy(one => one.Date)
                .ThenBy(one => one.Community, StringComparer.Ordinal)
                .ThenBy(one => one.Place)
                .ThenBy(one => one.What.Nb, StringComparer.Ordinal),
        ];
    }

    /// <summary>The day so long after a date, for what is only partly known counted from <see cref="Statements.Surely"/>.</summary>
    internal static DateOnly After(PartialDate date, int years, int months = 0) => Statements.Surely(date).AddYears(years).AddMonths(months);

    /// <summary>The committees that a finding is about, those that are there that day.</summary>
    internal static IEnumerable<Committee> CommitteesOf(Judging on, Finding finding) =>
        finding.Subject.Kind is SubjectKind.Committee or SubjectKind.Community ? on.CommitteesOf(finding.Subject).Where(one => on.MayHold(one.Period)) : [];

    private static IEnumerable<DueItem> OfSite(Model.Portal portal)
    {
        if (portal.Site.Security is { } security)
        {
            yield return new(security.Expires, DueKind.Security, null, new("security.txt går ut.", "security.txt går ut."), security.Place);
        }
    }
}
