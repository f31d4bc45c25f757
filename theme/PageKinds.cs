using Samla.Model;
using Samla.News;
using Samla.Text;
using Samla.Theme.Pages;

namespace Samla.Theme;

/// <summary>Every kind of page.</summary>
public static class PageKinds
{
    private static readonly string[] Made =
    [
        "", "helsefellesskap", "kommuner", "avtaler", "retningslinjer", "status", "om/kilder", "ordliste", "vedtak", "fastlege", "kontakt", "nytt", "kalender", "innhold", "sok", "admin", "404",
    ];

    /// <summary>Every page of a portal with its news.</summary>
    public static IEnumerable<PlannedPage> Plan(Model.Portal portal, PortalNews news) =>
    [
        .. FrontPage.Plan(portal),
        .. CommunitiesPage.Plan(portal),
        .. MunicipalitiesPage.Plan(portal),
        .. MunicipalityPage.Plan(portal),
        .. CommunityPage.Plan(portal),
        .. CommitteePage.Plan(portal),
        .. MeetingPage.Plan(portal),
        .. CasePage.Plan(portal),
        .. DecisionsPage.Plan(portal),
        .. AgreementPage.Plan(portal),
        .. GuidelinePage.Plan(portal),
        .. PlanPage.Plan(portal),
        .. AgreementsPage.Plan(portal),
        .. GuidelinesPage.Plan(portal),
        .. SourcesPage.Plan(portal),
        .. StatusPage.Plan(portal),
        .. CommunityStatusPage.Plan(portal),
        .. RequirementPage.Plan(portal),
        .. GpsPage.Plan(portal),
        .. CommunityGpsPage.Plan(portal),
        .. ContactsPage.Plan(portal),
        .. NewsPage.Plan(portal, news),
        .. CalendarPage.Plan(portal),
        .. WheelPage.Plan(portal),
        .. GlossaryPage.Plan(portal),
        .. TextPage.Plan(portal),
        .. ContentsPage.Plan(portal),
        .. ContentsLetterPage.Plan(portal),
        .. SearchPage.Plan(portal),
        .. EditorsPage.Plan(portal),
        .. NotFoundPage.Plan(portal),
    ];

    /// <summary>Whether the page with that segment is made from the model; a text written for it becomes its introduction.</summary>
    public static bool IsMade(string segment) => Made.Contains(segment);

    /// <summary>The languages that the portal's own pages are made in: those that the site names, else both, and each that a community is written in, because its pages lead to them.</summary>
    public static IEnumerable<Language> Languages(Model.Portal portal) =>
        (portal.Site.Languages.Count > 0 ? portal.Site.Languages : [Language.Nb, Language.Nn]).Concat(portal.Communities.Select(one => one.Language)).Distinct().Order();
}
