using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme.Parts;

namespace Samla.Theme.Sharing;

/// <summary>What a page is about in one or two sentences, for whoever sees a link to it elsewhere.</summary>
public static class SharedText
{
    // What search engines and networks show before they cut.
    private const int Limit = 160;

    /// <summary>The text for a page: made from its record where many pages would else say the same, otherwise what the page says of itself.</summary>
    /// <param name="view">The page.</param>
    /// <param name="title">The page's name; null on the front page.</param>
    /// <param name="own">What the page says of itself.</param>
    public static string Of(View view, string? title, string? own) => Shortened(view.Page.Record switch
    {
        Meeting meeting => OfMeeting(view, meeting),
        Committee committee when view.Page.Address == Address.Of(committee) => Named(view, View.FullName(committee), committee.Community, committee.Head.Summary),
        Agreement agreement => Named(view, agreement.Title, agreement.Community, agreement.Head.Summary),
        Guideline guideline => Named(view, guideline.Title, guideline.Community, guideline.Head.Summary),
        Plan plan => Named(view, plan.Title, plan.Community, plan.Head.Summary),
        Party => $"{own} {view.W.MunicipalityPageHas}",
        Requirement requirement => OfRequirement(view, requirement),
        not Entry when own is not null && IsBelow(view) => $"{title}. {own}",
        Community community when view.Page.Address != Address.Of(community) => $"{title}. {own}",
        _ => own ?? $"{title}. {view.Portal.Site.Description?.In(view.Language)}".Trim(),
    });

    // What is alike in several communities, or several bodies of one, is told apart by its name.
    private static string Named(View view, string name, string? community, string? summary) =>
        $"{View.Joined(name, view.CommunityName(community))}. {summary ?? view.Portal.Site.Description?.In(view.Language)}".Trim();

    // The pages of a year, a letter or a community say the same as the page above them, but for their title.
    private static bool IsBelow(View view) => view.Page.Address.Trim('/').Split('/').SkipWhile(segment => segment == "nn").Count() > 1;

    private static string OfMeeting(View view, Meeting meeting)
    {
        var committee = view.Portal.Committees.Find(meeting.Committee) is { } found ? View.FullName(found) : meeting.Committee;
        var cases = meeting.Cases.Where(one => one.Kind != CaseKind.Break).Select(one => one.Title).ToList();
        var about = meeting.Head.Summary ?? (cases.Count == 0 ? view.W.NoCases : $"{view.W.Cases}: {string.Join("; ", cases)}.");
        return $"{view.W.MeetingIn(committee)}, {view.CommunityName(meeting.Community)}, {View.Date(meeting.Date)}. {about}";
    }

    private static string OfRequirement(View view, Requirement requirement)
    {
        var owner = view.OwnerOf(requirement)?.Title ?? requirement.Owner;
        var clause = requirement.Clause is { } number ? $", {view.W.Clause(number).ToLowerInvariant()}" : "";
        return $"{requirement.Title}. {view.W.StatedIn} {owner}{clause}.";
    }

    private static string Shortened(string text)
    {
        if (text.Length <= Limit)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Limit - 2);
        return $"{text[..(end > 0 ? end : Limit - 2)].TrimEnd(',', ';', ':', '.', ' ', '–')} …";
    }
}
