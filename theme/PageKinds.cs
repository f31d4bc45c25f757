using Samla.Model;
using Samla.News;
using Samla.Text;
using Samla.Theme.Pages;

namespace Samla.Theme;

/// <summary>Every kind of page.</summary>
public static class PageKinds
{
    private static readonly Func<Model.Portal, PortalNews, IEnumerable<PlannedPage>>[] All =
    [
        (portal, _) => FrontPage.Plan(portal),
        (portal, _) => CommunitiesPage.Plan(portal),
        (portal, _) => MunicipalitiesPage.Plan(portal),
        (portal, _) => MunicipalityPage.Plan(portal),
        (portal, _) => CommunityPage.Plan(portal),
        (portal, _) => CommitteePage.Plan(portal),
        (portal, _) => MeetingPage.Plan(portal),
        (portal, _) => CasePage.Plan(portal),
        (portal, _) => AgreementPage.Plan(portal),
        (portal, _) => GuidelinePage.Plan(portal),
        (portal, _) => PlanPage.Plan(portal),
        (portal, _) => AgreementsPage.Plan(portal),
        (portal, _) => GuidelinesPage.Plan(portal),
        (portal, _) => SourcesPage.Plan(portal),
        (portal, _) => StatusPage.Plan(portal),
        (portal, _) => CommunityStatusPage.Plan(portal),
        (portal, _) => RequirementPage.Plan(portal),
        (portal, _) => GpsPage.Plan(portal),
        (portal, _) => CommunityGpsPage.Plan(portal),
        (portal, _) => ContactsPage.Plan(portal),
        NewsPage.Plan,
        (portal, _) => WheelPage.Plan(portal),
        (portal, _) => GlossaryPage.Plan(portal),
        (portal, _) => TextPage.Plan(portal),
        (portal, _) => ContentsPage.Plan(portal),
        (portal, _) => SearchPage.Plan(portal),
        (portal, _) => EditorsPage.Plan(portal),
        (portal, _) => NotFoundPage.Plan(portal),
        // Those that look through every case and meeting come last.
        (portal, _) => DecisionsPage.Plan(portal),
        (portal, _) => CalendarPage.Plan(portal),
        (portal, _) => ContentsLetterPage.Plan(portal),
    ];

    private static readonly string[] Made =
    [
        "", "helsefellesskap", "kommuner", "avtaler", "retningslinjer", "status", "om/kilder", "ordliste", "vedtak", "fastlege", "kontakt", "nytt", "kalender", "innhold", "sok", "admin", "404",
    ];

    /// <summary>Every page of a portal with its news, kind by kind: who stops at one hasn't made those that come after it.</summary>
    public static IEnumerable<PlannedPage> Plan(Model.Portal portal, PortalNews news) => All.SelectMany(plan => plan(portal, news));

    /// <summary>Whether the page with that segment is made from the model; a text written for it becomes its introduction.</summary>
    public static bool IsMade(string segment) => Made.Contains(segment);

    /// <summary>The languages that the portal's own pages are made in: those that the site names, else both, and each that a community is written in, because its pages lead to them.</summary>
    public static IEnumerable<Language> Languages(Model.Portal portal) =>
        (portal.Site.Languages.Count > 0 ? portal.Site.Languages : [Language.Nb, Language.Nn]).Concat(portal.Communities.Select(one => one.Language)).Distinct().Order();
}
