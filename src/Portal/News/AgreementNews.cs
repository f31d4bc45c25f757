using Samla.Model;
using Samla.Requirements;
using Samla.Time;

namespace Samla.News;

/// <summary>Agreements from their adoption to their end.</summary>
internal static class AgreementNews
{
    // Beyond it a date can't be reckoned with.
    private const int LastYear = 9000;

    public static IEnumerable<NewsItem> Of(Model.Portal portal)
    {
        var successors = portal.Agreements.SelectMany(one => one.Replaces.Select(replaced => (Replaced: replaced, Start: one.ValidFrom ?? one.Adopted)))
            .Where(one => one.Start is not null)
            .ToLookup(one => one.Replaced, one => one.Start!.Value);
        foreach (var one in portal.Agreements)
        {
            var committee = PortalNews.AdoptingCommittee(portal, one.AdoptedBy);
            IReadOnlyList<Entry> replaced = [.. one.Replaces.Select(portal.Agreements.Find).OfType<Agreement>()];
            if (one.Adopted is { } adopted && adopted != one.ValidFrom)
            {
                yield return new(NewsKind.AgreementAdopted, adopted, one, one.Community, committee) { Replaced = one.ValidFrom is null ? replaced : [] };
            }

            if (one.ValidFrom is { } from)
            {
                yield return new(NewsKind.AgreementInForce, from, one, one.Community, committee) { Replaced = replaced };
            }

            if (one.LastReviewed is { } reviewed)
            {
                yield return new(NewsKind.AgreementReviewed, reviewed, one, one.Community, committee);
            }

            if (ReviewDue(one) is { } due && !(one.ValidUntil < due) && !successors[one.Id].Any(start => start <= due))
            {
                yield return new(NewsKind.AgreementReviewDue, due, one, one.Community, committee);
            }

            if (one.ValidUntil is { } until)
            {
                yield return new(NewsKind.AgreementEnded, until, one, one.Community, committee);
            }
        }
    }

    private static PartialDate? ReviewDue(Agreement one) =>
        one.ReviewEvery is { } every && (one.LastReviewed ?? one.ValidFrom ?? one.Adopted) is { } last && last.Latest.Year + (every.Years ?? 0) + (every.Months ?? 0) / 12 < LastYear
            ? PartialDate.Day(DueDates.After(last, every.Years ?? 0, every.Months ?? 0))
            : null;
}
