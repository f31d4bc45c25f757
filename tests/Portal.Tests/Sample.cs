using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Tests;

/// <summary>Records with only what a test needs.</summary>
internal static class Sample
{
    public static PageHead Head(string title = "Tittel", Language language = Language.Nb) => new(title, null, language, null, [], [], null, false, new Place("prove.md"));

    public static Community Community(string id, params string[] municipalities) =>
        new(id, Head(), Body.Empty, null, [], null, null, [], [], municipalities, null, [], [], [], [], [], []);

    public static Committee Committee(string id, string? parent = null) => new(
        id, Head(), Body.Empty, null, [], Tier.Local, null, parent, [], null, [], [], [], Period.Open, [], null, null, [], false, [], [], [], [], [], null, [], []);

    public static Meeting Meeting(string id, string date, MeetingStatus? status = null, string? minutes = null, MinutesStatus? state = null) => new(
        id,
        Head(),
        minutes is null ? Body.Empty : new Body(new Passage(System.Text.Encoding.UTF8.GetBytes(minutes)), []),
        false,
        PartialDate.Parse(date)!.Value,
        null,
        null,
        null,
        null,
        status,
        null,
        [],
        [],
        state is { } known ? new Minutes(known, null, null, null) : null,
        []);

    public static Agreement Agreement(string id) =>
        new(id, Head(), Body.Empty, null, [], null, [], [], null, null, null, null, null, null, [], null, null, null, [], [], [], null, []);

    public static Guideline Guideline(string id) => new(id, Head(), Body.Empty, null, null, null, null, null, [], [], null, null, []);

    public static Plan Plan(string id) => new(id, Head(), Body.Empty, PlanKind.Action, null, null, null, null, [], []);

    public static Model.Portal Portal(
        IEnumerable<Community>? communities = null,
        IEnumerable<Committee>? committees = null,
        IEnumerable<Meeting>? meetings = null,
        IEnumerable<Agreement>? agreements = null,
        IEnumerable<Guideline>? guidelines = null,
        IEnumerable<Plan>? plans = null) => new(
        new Site("Prøve", "https://prove.example", [], null, null, null, null, null, new Dictionary<string, Severity>(), default),
        new Register<Source>([], one => one.Id),
        new Register<Party>([], one => one.Id),
        Of(communities),
        Of(committees),
        Of(meetings),
        Of(agreements),
        Of(guidelines),
        Of(plans),
        Of<PortalPage>(null),
        [],
        []);

    private static Register<T> Of<T>(IEnumerable<T>? entries) where T : Entry => new(entries ?? [], one => one.Id);
}
