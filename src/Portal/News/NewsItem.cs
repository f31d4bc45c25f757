using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.News;

/// <summary>One thing that happened, or will.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Date">When, as precisely as the content says.</param>
/// <param name="Subject">The record that it happened to.</param>
/// <param name="Community">The id of the community; null for what is national.</param>
/// <param name="Committee">The id of the committee that it concerns: whose meeting, members or mandate it is, or that adopted it.</param>
public sealed record NewsItem(NewsKind Kind, PartialDate Date, Entry Subject, string? Community, string? Committee)
{
    /// <summary>Those whose time began or ran out on that date.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];

    /// <summary>Those who began or ceased to lead on that date.</summary>
    public IReadOnlyList<Leader> Leaders { get; init; } = [];

    /// <summary>The agreements or guidelines that this one took the place of.</summary>
    public IReadOnlyList<Entry> Replaced { get; init; } = [];

    /// <summary>
    /// What tells it from all others of its subject, for as long as it is told. How much is known of a meeting grows, so its three kinds share one; what can
    /// happen to a subject again has the date in it.
    /// </summary>
    public string Key => Kind switch
    {
        NewsKind.MeetingHeld or NewsKind.MinutesWritten or NewsKind.DecisionsMade => Words<NewsKind>.For(NewsKind.MeetingHeld),
        NewsKind.MembersBegan or NewsKind.MembersEnded or NewsKind.LeadersBegan or NewsKind.LeadersEnded or NewsKind.AgreementReviewed or NewsKind.AgreementReviewDue =>
            $"{Words<NewsKind>.For(Kind)}-{Date.ToString().Replace('/', '-')}",
        _ => Words<NewsKind>.For(Kind),
    };

    /// <summary>The year that it stands under: the first that it can be.</summary>
    public int Year => Date.Earliest.Year;

    /// <summary>Whether it can be a later year too.</summary>
    public bool IsYearUnsure => Date.Latest.Year != Year;

    /// <summary>The month, 1 to 12; null when it can be any of several.</summary>
    public int? Month => (Date.Earliest.Year, Date.Earliest.Month) == (Date.Latest.Year, Date.Latest.Month) ? Date.Earliest.Month : null;
}
