using Samla.Addresses;
using Samla.Model;
using Samla.News;
using Samla.Text;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>What happened, in words: the name of what it happened to, where that stands, and what else is known of it.</summary>
public static class NewsText
{
    /// <summary>The name of what it happened to, in its own language.</summary>
    public static string Name(View view, NewsItem item) => item.Subject switch
    {
        Meeting meeting => view.NameOf(meeting),
        Committee committee => View.FullName(committee),
        _ => item.Subject.Title,
    };

    /// <summary>The same with the community that it belongs to.</summary>
    public static string NameWithCommunity(View view, NewsItem item) =>
        item.Subject is Community ? Name(view, item) : $"{Name(view, item)}, {view.CommunityName(item.Community)}";

    /// <summary>Its page.</summary>
    public static string AddressOf(View view, NewsItem item) => item.Subject switch
    {
        Meeting meeting => Address.Of(meeting),
        Committee committee => Address.Of(committee),
        Agreement agreement => Address.Of(agreement),
        Guideline guideline => Address.Of(guideline),
        Plan plan => Address.Of(plan, view.Portal.Communities.Find(plan.Community)?.Language ?? plan.Language),
        Community community => Address.Of(community),
        _ => throw new ArgumentException($"No page for {item.Subject.Id}.", nameof(item)),
    };

    /// <summary>What else is known, in the words of the page alone; null when there is nothing.</summary>
    public static string? Detail(View view, NewsItem item) => (item.Kind, item.Subject) switch
    {
        (NewsKind.MinutesWritten or NewsKind.DecisionsMade, Meeting meeting) => view.W.MinutesLine(meeting.Minutes?.Status, meeting.HasMinutes),
        (NewsKind.MinutesApproved, Meeting { Minutes.Meeting: { } id }) when view.Portal.Meetings.Find(id) is { } approving && approving.Id != item.Subject.Id => view.W.News.ApprovedIn(View.Date(approving.Date)),
        (NewsKind.MembersBegan or NewsKind.MembersEnded, _) => view.W.News.Members(item.Members.Count) + ".",
        _ => null,
    };

    /// <summary>What is named with it: decisions, agreements that were replaced, those who sit or lead. Nobody is named whose time is over.</summary>
    public static IReadOnlyList<NewsName> Names(View view, NewsItem item) =>
    [
        .. item is { Kind: NewsKind.DecisionsMade, Subject: Meeting meeting } ? DecisionsOf(meeting) : [],
        .. item.Replaced.Select(one => new NewsName(view.W.News.Replaces, one.Title, one is Guideline guideline ? Address.Of(guideline) : Address.Agreement(one.Id))),
        .. item.Members.Where(one => one.Period.On(view.Today) != Presence.Ended).Select(one => new NewsName(null, MemberText.Of(view, one), null)).Where(one => one.Text.Length > 0),
        .. item.Leaders.Select(one => LeaderOf(view, one)),
    ];

    /// <summary>The sentence that has all of it, as a feed gives it.</summary>
    public static string Sentence(View view, NewsItem item)
    {
        var names = Names(view, item).Select(one => one.Before + one.Between + one.Text);
        string?[] parts = [view.W.News.Kind(item.Kind) + ".", Detail(view, item), names.Any() ? string.Join("; ", names) + "." : null];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    private static IEnumerable<NewsName> DecisionsOf(Meeting meeting) =>
        meeting.Cases.Where(one => one.Section?.Passages.Any(IsDecision) == true).Select(one => new NewsName(null, $"{one.Number} {one.Title}".Trim(), Address.Of(meeting, one)))
            .Concat(meeting.Body.Sections.Where(one => one.Passages.Any(IsDecision)).Select(one => new NewsName(null, one.Title, $"{Address.Of(meeting)}#{one.Anchor}")));

    // Who it was, where somebody is named whose time isn't over; else the side alone.
    private static NewsName LeaderOf(View view, Leader one) =>
        one.Period.On(view.Today) != Presence.Ended && (one.Name ?? one.Title ?? one.Party) is not null
            ? new(View.Capital(view.W.LeaderRoleName(one.Role)), MemberText.Of(view, one), null)
            : new(View.Capital(View.Joined(view.W.LeaderRoleName(one.Role), one.Side is { } side ? view.W.SideName(side) : null)), "", null);

    private static bool IsDecision(Passage passage) => passage.Decision is not null;
}
