using Samla.Model;
using Samla.Search.Shards;
using Samla.Text;
using Samla.Theme;
using Samla.Theme.Pages;
using Samla.Theme.Parts;
using Samla.Time;

namespace Samla.Searching;

/// <summary>Which of the planned pages can be found, and in which order: by community, kind and committee, and by date.</summary>
internal static class SearchedPages
{
    private static readonly Dictionary<string, double> Boosts = new(StringComparer.Ordinal)
    {
        ["community"] = 2,
        ["committee"] = 1.6,
        ["municipality"] = 1.6,
        ["agreement"] = 1.3,
        ["guideline"] = 1.2,
        ["text"] = 1.2,
        ["word"] = 1.6,
        ["plan"] = 1,
        ["meeting"] = 1,
        ["case"] = 1,
        ["requirement"] = 0.5,
    };

    /// <summary>The pages in the order of their numbers.</summary>
    public static IReadOnlyList<SearchedPage> Of(Model.Portal portal, IEnumerable<PlannedPage> planned) =>
    [
        .. planned
            .GroupBy(page => InNb(page.Address), StringComparer.Ordinal)
            .Select(group => group.OrderBy(page => page.Language).First())
            .SelectMany(page => Searched(page) is { } one ? [one] : page.Component == typeof(GlossaryPage) ? WordsOf(portal, page) : [])
            .OrderBy(one => one.Community, StringComparer.Ordinal)
            .ThenBy(one => one.Order)
            .ThenBy(one => one.Kind, StringComparer.Ordinal)
            .ThenBy(one => one.Committee, StringComparer.Ordinal)
            .ThenBy(one => one.Date, StringComparer.Ordinal)
            .ThenBy(one => one.Address.TrimEnd('/'), StringComparer.Ordinal),
    ];

    /// <summary>What the pages share, in their order.</summary>
    public static IReadOnlyList<PageRun> Runs(Model.Portal portal, IReadOnlyList<SearchedPage> pages)
    {
        List<PageRun> runs = [];
        for (var at = 0; at < pages.Count;)
        {
            var (first, from) = (pages[at], at);
            for (at++; at < pages.Count && IsLike(pages[at], first); at++)
            {
            }

            var committee = portal.Committees.Find(first.Committee);
            var dates = Enumerable.Range(from, at - from).Select(i => pages[i].Date).ToList();
            runs.Add(new PageRun(first.Kind, first.Community, committee is null ? null : Words<Tier>.For(committee.Tier), Concerned(portal, committee), Boosts[first.Kind], dates));
        }

        return runs;
    }

    private static bool IsLike(SearchedPage one, SearchedPage other) =>
        (one.Kind, one.Community, one.Committee) == (other.Kind, other.Community, other.Committee);

    // A committee for some areas concerns those who are in them.
    private static string[]? Concerned(Model.Portal portal, Committee? committee) =>
        committee is not { Areas.Count: > 0 } || portal.Communities.Find(committee.Community) is not { } community ? null :
        [
            .. community.Areas.Where(area => committee.Areas.Contains(area.Id)).SelectMany(area => area.Members)
                .Where(id => portal.Parties.Find(id)?.Kind == PartyKind.Municipality).Distinct().Order(StringComparer.Ordinal),
        ];

    private static string InNb(string address) => address.StartsWith("/nn/", StringComparison.Ordinal) ? address[3..] : address;

    private static SearchedPage? Searched(PlannedPage page) => page.Record switch
    {
        NewsShelf { Year: null } shelf => new(page, page.Address, page.Record, "text", shelf.Community?.Id, null, null, shelf.Community is null ? 9 : 6),
        Community community when page.Component == typeof(CommunityStatusPage) || page.Component == typeof(CommunityGpsPage) || page.Component == typeof(WheelPage) => new(page, page.Address, page.Record, "text", community.Id, null, null, 6),
        Community community => new(page, page.Address, page.Record, "community", community.Id, null, Date(community.Established), 0),
        Committee committee => new(page, page.Address, page.Record, "committee", committee.Community, committee.Id, Date(committee.Period.From), 1),
        Meeting meeting => new(page, page.Address, page.Record, "meeting", meeting.Community, meeting.Committee, Date(meeting.Date), 2),
        CasePath path => new(page, page.Address, page.Record, "case", path.First.Meeting.Community, path.First.Meeting.Committee, Date(path.First.Meeting.Date), 2),
        Agreement agreement => new(page, page.Address, page.Record, "agreement", agreement.Community, null, Date(agreement.ValidFrom ?? agreement.Adopted), 3),
        Guideline guideline => new(page, page.Address, page.Record, "guideline", guideline.Community, null, Date(guideline.ValidFrom ?? guideline.Adopted), 4),
        Plan plan => new(page, page.Address, page.Record, "plan", plan.Community, null, plan.FirstYear is { } year ? $"{year:0000}" : Date(plan.Adopted), 5),
        Requirements.Requirement requirement => new(page, page.Address, page.Record, "requirement", requirement.OwnCommunity, null, null, 7),
        Party => new(page, page.Address, page.Record, "municipality", null, null, null, 8),
        Calendar { Tier: null } calendar => new(page, page.Address, page.Record, "text", calendar.Community?.Id, null, null, calendar.Community is null ? 9 : 6),
        PortalPage { IsChapter: false } => new(page, page.Address, page.Record, "text", null, null, null, 9),
        DecisionSlice { Scope.IsAll: true, Year: null } => new(page, page.Address, page.Record, "text", null, null, null, 9),
        null when IsOverview(page) => new(page, page.Address, page.Record, "text", null, null, null, 9),
        _ => null,
    };

    // Each word of the glossary is looked up by itself.
    private static IEnumerable<SearchedPage> WordsOf(Model.Portal portal, PlannedPage page) =>
        GlossaryPlace.Of(portal).Select(word => new SearchedPage(page, $"{page.Address}#{word.Anchor}", word, "word", null, null, null, 9));

    private static bool IsOverview(PlannedPage page) =>
        page.Component == typeof(CommunitiesPage) || page.Component == typeof(MunicipalitiesPage) || page.Component == typeof(AgreementsPage)
        || page.Component == typeof(GuidelinesPage) || page.Component == typeof(StatusPage) || page.Component == typeof(SourcesPage)
        || page.Component == typeof(GpsPage) || page.Component == typeof(ContactsPage);

    private static string? Date(PartialDate? date) => date is not { } known ? null : known.Precision == DatePrecision.Span ? $"{known.Earliest.Year:0000}" : known.ToString();
}
