using Samla.Model;
using Samla.Text;

namespace Samla.Addresses;

/// <summary>
/// The address of everything, made in one place. All begin and end with a slash and are relative to the site. Portal pages stand at
/// <c>/</c> in bokmål and with the same segments under <c>/nn/</c>; what belongs to a community stands once, in its own language.
/// </summary>
public static class Address
{
    private const string ContactFile = "kontakt.vcf";
    private const string MeetingFile = "mote.ics";

    /// <summary>Segments that the portal uses itself, so that no community can have them as id.</summary>
    public static IReadOnlyList<string> ReservedAtRoot { get; } =
    [
        "nn", "nb", "helsefellesskap", "kommuner", "avtaler", "retningslinjer", "vedtak", "kalender", "fastlege", "kontakt", "status", "krav",
        "sok", "innhold", "data", "om", "kilder", "ordliste", "tilgjengelighet", "personvern", "nytt", "admin", "assets", "national", "nasjonalt", "404",
    ];

    /// <summary>Those of them that are written as text, in <c>input/pages/</c>.</summary>
    public static IReadOnlyList<string> SegmentsForText { get; } = ["om", "tilgjengelighet", "personvern"];

    /// <summary>The guide for those who write.</summary>
    public const string Guide = "om/redaksjon";

    /// <summary>Segments that a community's pages use themselves, so that no committee can have them as id.</summary>
    public static IReadOnlyList<string> ReservedInCommunity { get; } =
        ["plans", "planar", "planer", "status", "kalender", "avtaler", "retningslinjer", "vedtak", "nytt", "data", "arshjul"];

    /// <summary>Files that the portal makes beside a meeting's attachments.</summary>
    public static IReadOnlyList<string> ReservedBesideMeeting { get; } = [MeetingFile, ContactFile, "index.html"];

    /// <summary>A page of the portal by its segment, as <c>kommuner</c>; the front page for none.</summary>
    public static string Portal(string segment, Language language)
    {
        var root = language == Language.Nn ? "/nn/" : "/";
        return segment.Length == 0 ? root : $"{root}{segment}/";
    }

    /// <summary>A municipality's page.</summary>
    public static string Municipality(string id, Language language) => Portal($"kommuner/{id}", language);

    /// <summary>A community's front page.</summary>
    public static string Of(Community community) => $"/{community.Id}/";

    /// <summary>Where a community's content is written in the browser.</summary>
    public static string Editor(Community community) => $"/admin/{community.Id}/";

    /// <summary>A committee's page.</summary>
    public static string Of(Committee committee) => $"/{committee.Id}/";

    /// <summary>The file with a committee's contact, to be saved on a telephone.</summary>
    public static string Contact(Committee committee) => $"{Of(committee)}{ContactFile}";

    /// <summary>The same for those who hold a seat; it must have an id.</summary>
    public static string Contact(Committee committee, Seat seat) => $"{Of(committee)}{seat.Id}/{ContactFile}";

    /// <summary>What concerns GPs in a community.</summary>
    public static string Gps(Community community, Language language) => Portal($"fastlege/{community.Id}", language);

    /// <summary>A meeting's page.</summary>
    public static string Of(Meeting meeting) => $"/{meeting.Id}/";

    /// <summary>A case on its meeting's page.</summary>
    public static string Of(Meeting meeting, Case one) => $"{Of(meeting)}#{one.Anchor}";

    /// <summary>The page of a case's way through the meetings, below the meeting that took it up first.</summary>
    public static string Of(CasePath path) => $"{Of(path.First.Meeting)}{path.First.Case.Anchor}/";

    /// <summary>A community's decisions.</summary>
    public static string DecisionsOf(string community) => $"/{community}/vedtak/";

    /// <summary>A plan's page; the segment is in the language of the community.</summary>
    public static string Of(Plan plan, Language communityLanguage) => Plan(plan.Id, communityLanguage);

    /// <summary>A plan's page by its id, <c>community/plans/name</c>.</summary>
    public static string Plan(string id, Language communityLanguage) =>
        $"/{id.Replace("/plans/", communityLanguage == Language.Nn ? "/planar/" : "/planer/", StringComparison.Ordinal)}/";

    /// <summary>An agreement's page.</summary>
    public static string Of(Agreement agreement) => Agreement(agreement.Id);

    /// <summary>An agreement's page by its id, <c>agreements/owner/name</c>.</summary>
    public static string Agreement(string id) => OwnedBy("/avtaler/", id["agreements/".Length..]);

    /// <summary>A guideline's page.</summary>
    public static string Of(Guideline guideline) => Guideline(guideline.Id);

    /// <summary>A guideline's page by its id, <c>guidelines/owner/name</c>.</summary>
    public static string Guideline(string id) => OwnedBy("/retningslinjer/", id["guidelines/".Length..]);

    /// <summary>A requirement's page by its id: <c>guidelines/owner/name#requirement</c> stands at <c>/krav/owner/name/requirement/</c>, one of an agreement below <c>/krav/avtaler/</c>.</summary>
    public static string Requirement(string id)
    {
        var (owner, name) = (id[..id.IndexOf('#')], id[(id.IndexOf('#') + 1)..]);
        var page = owner.StartsWith("guidelines/", StringComparison.Ordinal)
            ? OwnedBy("/krav/", owner["guidelines/".Length..])
            : OwnedBy("/krav/avtaler/", owner["agreements/".Length..]);
        return $"{page}{name}/";
    }

    /// <summary>The page with every finding of a community.</summary>
    public static string StatusOf(Community community) => $"{Of(community)}status/";

    /// <summary>The news of a community or, for none, of the whole portal; of one year, and of that a later part, where they are parted.</summary>
    public static string News(Community? community, Language language, int? year = null, int part = 1)
    {
        var segment = $"nytt{(year is null ? "" : $"/{year}")}{(part == 1 ? "" : $"/{part}")}";
        return community is null ? Portal(segment, language) : $"{Of(community)}{segment}/";
    }

    /// <summary>The feed of news (Atom) of the whole portal, in a language.</summary>
    public static string NewsFeed(Language language) => $"{Portal("", language)}nytt.xml";

    /// <summary>The feed of news of a community.</summary>
    public static string NewsFeed(Community community) => $"{Of(community)}nytt.xml";

    /// <summary>The feed of news of a committee.</summary>
    public static string NewsFeed(Committee committee) => $"{Of(committee)}nytt.xml";

    /// <summary>The segment of the calendar of all meetings or, given one, of those of a tier; the same in both languages.</summary>
    public static string CalendarSegment(Tier? tier) => tier switch
    {
        null => "kalender",
        Tier.Partnership => "kalender/partnerskap",
        Tier.Strategic => "kalender/strategisk",
        Tier.Professional => "kalender/faglig",
        Tier.Local => "kalender/lokalt",
        Tier.Network => "kalender/nettverk",
        Tier.Secretariat => "kalender/sekretariat",
        Tier.Working => "kalender/arbeid",
        _ => "kalender/utenfor",
    };

    /// <summary>The calendar of a community's meetings.</summary>
    public static string CalendarOf(Community community) => $"{Of(community)}kalender/";

    /// <summary>The annual wheel of a community.</summary>
    public static string WheelOf(Community community) => $"{Of(community)}arshjul/";

    /// <summary>The file by which calendar programs follow a community's meetings.</summary>
    public static string CalendarFile(Community community) => $"{Of(community)}kalender.ics";

    /// <summary>The same of a committee's meetings.</summary>
    public static string CalendarFile(Committee committee) => $"{Of(committee)}kalender.ics";

    /// <summary>The same of the meetings that concern a municipality; there is one for both languages.</summary>
    public static string CalendarFileOfMunicipality(string id) => $"{Municipality(id, Language.Nb)}kalender.ics";

    /// <summary>The file that puts a single meeting into a calendar.</summary>
    public static string CalendarFile(Meeting meeting) => $"{Of(meeting)}{MeetingFile}";

    /// <summary>A page of the portal that was written as text.</summary>
    public static string Of(PortalPage page) => Portal(page.Segment, page.Language);

    /// <summary>The anchor of a case: <c>27/21</c> is <c>sak-27-21</c>.</summary>
    public static string CaseAnchor(string number) => $"sak-{Slug.Of(number)}";

    /// <summary>The anchor of a clause: <c>5.2</c> is <c>punkt-5-2</c>.</summary>
    public static string ClauseAnchor(string number) => $"punkt-{Slug.Of(number)}";

    private static string OwnedBy(string root, string path) =>
        path.StartsWith(National.Folder + "/", StringComparison.Ordinal) ? $"{root}nasjonalt{path[National.Folder.Length..]}/" : $"{root}{path}/";
}
