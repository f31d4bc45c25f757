using Samla.Model;
using Samla.Requirements;
using Samla.Time;

namespace Samla.News;

/// <summary>
/// What has happened, newest first, as the dates in the content tell it, and what is to come. What is known only as a year or a month is told when it is
/// surely over, unless the content says that it has happened; and it stands after what is known better of the same year or month.
/// </summary>
public sealed class PortalNews
{
    private readonly Lazy<ILookup<string, NewsItem>> byCommunity;
    private readonly Lazy<ILookup<string, NewsItem>> byCommittee;

    private PortalNews(IReadOnlyList<NewsItem> all, IReadOnlyList<NewsItem> coming)
    {
        (All, Coming) = (all, coming);
        byCommunity = new(() => all.Where(one => one.Community is not null).ToLookup(one => one.Community!));
        byCommittee = new(() => all.Where(one => one.Committee is not null).ToLookup(one => one.Committee!));
    }

    /// <summary>Everything that has happened, newest first.</summary>
    public IReadOnlyList<NewsItem> All { get; }

    /// <summary>What agreements and guidelines have before them, soonest first.</summary>
    public IReadOnlyList<NewsItem> Coming { get; }

    /// <summary>What has happened in a community, newest first.</summary>
    public IEnumerable<NewsItem> OfCommunity(string community) => byCommunity.Value[community];

    /// <summary>What has happened in a committee, newest first.</summary>
    public IEnumerable<NewsItem> OfCommittee(string committee) => byCommittee.Value[committee];

    /// <summary>All of it on a day. Depends on nothing but the content and the day.</summary>
    public static PortalNews Of(Model.Portal portal, DateOnly today)
    {
        var dated = AgreementNews.Of(portal).Concat(GuidelineNews.Of(portal)).ToList();
        return new(
            [
                .. MeetingNews.Of(portal, today)
                    .Concat(CommitteeNews.Of(portal))
                    .Concat(portal.Plans.Where(one => one.Adopted is not null).Select(one => new NewsItem(NewsKind.PlanAdopted, one.Adopted!.Value, one, one.Community, AdoptingCommittee(portal, one.AdoptedBy))))
                    .Concat(portal.Communities.Where(one => one.Established is not null).Select(one => new NewsItem(NewsKind.CommunityEstablished, one.Established!.Value, one, one.Id, null)))
                    .Concat(dated)
                    .Where(one => HasHappened(one, today))
                    .OrderByDescending(one => one.Year)
                    .ThenByDescending(one => one.Month ?? 0)
                    .ThenByDescending(one => one.Date.Earliest)
                    .ThenBy(one => one.Date.Latest)
                    .ThenBy(one => one.Community, StringComparer.Ordinal)
                    .ThenBy(one => one.Subject.Id, StringComparer.Ordinal)
                    .ThenBy(one => one.Kind),
            ],
            [
                .. dated
                    .Where(one => one.Kind is not (NewsKind.AgreementAdopted or NewsKind.AgreementReviewed or NewsKind.GuidelineAdopted) && !HasHappened(one, today))
                    .OrderBy(one => Statements.Surely(one.Date))
                    .ThenBy(one => one.Subject.Id, StringComparer.Ordinal)
                    .ThenBy(one => one.Kind),
            ]);
    }

    /// <summary>The committee that adopted something; null when it was a party, or isn't told.</summary>
    internal static string? AdoptingCommittee(Model.Portal portal, string? adoptedBy) => portal.Committees.Has(adoptedBy) ? adoptedBy : null;

    // What was held, approved or adopted has happened, be its date a whole year that isn't over; what holds to a day holds on it.
    private static bool HasHappened(NewsItem one, DateOnly today) => one.Kind switch
    {
        NewsKind.AgreementEnded or NewsKind.GuidelineEnded or NewsKind.CommitteeEnded or NewsKind.MembersEnded or NewsKind.LeadersEnded or NewsKind.AgreementReviewDue =>
            one.Date.Latest < today,
        NewsKind.AgreementInForce or NewsKind.GuidelineInForce or NewsKind.CommitteeBegan or NewsKind.MembersBegan or NewsKind.LeadersBegan =>
            one.Date.Latest <= today,
        _ => one.Date.Earliest <= today,
    };
}
