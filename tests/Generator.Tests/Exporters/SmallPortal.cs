using Samla.Diagnostics;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;
using Samla.Time;

namespace Samla.Tests.Exporters;

/// <summary>A portal of a few records, with the fields that the data files treat in a way of their own.</summary>
internal static class SmallPortal
{
    public static readonly DateOnly Today = new(2024, 6, 1);

    public static readonly Place Nowhere = new("test.md");

    private static readonly SourceRef Source = new("rapport", "s. 4", ["seats"], PartialDate.Year(2023), Language.Nb, Nowhere);

    public static Member Member(string name, PartialDate? until = null) => new(
        name,
        "Direktør",
        "helse-bergen",
        new Period(PartialDate.Year(2022), until, null, null),
        new Deputy($"Vara for {name}", null, "voss"),
        new Contact(null, null, null, $"{Slug.Of(name)}@example.no", null, null, PartialDate.Parse("2024-02")),
        Nowhere);

    public static Seat Seat(SeatSelector selector, params Member[] members) => new(
        null, null, selector, null, Count.One, SeatKind.Member, SeatRole.Member, null, [], null, Period.Open, null, null, null, null, [], false, 0,
        members, null, [], Nowhere);

    public static Committee Committee(params Seat[] seats) => new(
        "bergen/ssu", Head("Strategisk samarbeidsutval", Source), Body.Empty, "SSU", [], Tier.Strategic, Level.Administrative, "bergen/mote", [], null, [],
        ["nord"], [PatientGroup.FrailElderly], new Period(PartialDate.Year(2020), null, null, PartialDate.Year(2030)), [], null, null, seats, true,
        [new Leader(LeaderRole.DeputyChair, Side.Municipal, "voss", "Kari Eksempel", null, new Period(null, PartialDate.Year(2022), null, null), null, null, [], Nowhere)],
        [], [], [], [], null, [], [new Absence(AbsenceKind.MunicipalSecretariat, "Ikkje oppretta.", [], Nowhere)]);

    public static Meeting Meeting(params Case[] cases) => new(
        "bergen/ssu/2024-03-18", Head("Møte 18. mars 2024"), Body.Empty, false, PartialDate.Day(new(2024, 3, 18)), new(9, 0), new(14, 30), "Bergen", null, null,
        null, cases, [new Attendance("Kari Eksempel", null, "voss", AttendanceRole.Observer, true, Nowhere)],
        new Minutes(MinutesStatus.Approved, PartialDate.Day(new(2024, 5, 31)), "bergen/ssu/2024-05-31", null), []);

    public static Case Case(string number, string? decision) => new(
        $"bergen/ssu/2024-03-18#{Addresses.Address.CaseAnchor(number)}", Addresses.Address.CaseAnchor(number), number, "Sak «om æøå» <&>", CaseKind.Decision, new(9, 5),
        15, null, null, true, null, ["utskriving"], [], [new Paper("Vedlegg", "vedlegg.pdf", 1234, null, Nowhere)],
        new Section("x", number, "Sak", [new Passage("<p>x</p>"u8.ToArray(), decision)], Nowhere), Nowhere);

    public static Agreement Agreement(string id, params AgreementParty[] parties) => new(
        id, Head("Samarbeidsavtale"), Body.Empty, null, [AgreementLevel.Overall, AgreementLevel.Service], "1", parties,
        [new Signature("voss", PartialDate.Parse("2021-02-03"))], new SignatureCount(18, 18, null), PartialDate.Year(2020), "bergen/mote", PartialDate.Between(new(2021, 3, 18), new(2021, 6, 18)), null, null,
        [], null, new Interval(2, null), null, [], [], [], null, []);

    public static Guideline Guideline(params Requirement[] requirements) => new(
        "guidelines/bergen/deltaking", Head("Retningsline"), Body.Empty, null, PartialDate.Parse("2023-11"), "bergen/ssu", null, null, ["bergen"], [], null, null, requirements);

    public static Requirement Requirement(
        string kind,
        IReadOnlyList<Tier> tiers,
        params IEnumerable<(string Name, Setting Value)> settings) => new(
        $"guidelines/bergen/deltaking#{kind}", "Krav", "5.2", Basis.Adopted, Strength.Should, new RequirementScope(null, "bergen", tiers), RequirementKind.All[kind], 2,
        false, [], null, Period.Open, null, [], settings.ToDictionary(pair => pair.Name, pair => pair.Value), [], Nowhere);

    public static Model.Portal Portal(
        IEnumerable<Committee>? committees = null,
        IEnumerable<Meeting>? meetings = null,
        IEnumerable<Agreement>? agreements = null,
        IEnumerable<Guideline>? guidelines = null) => new(
        new Site(
            "Samla", "https://samla.example", [Language.Nb, Language.Nn], null, new Publisher("Utgjevar", null, "post@example.no"),
            new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"), null, null, new Dictionary<string, Severity>(), Nowhere),
        Register<Source>([new("rapport", "Rapport", SourceKind.Report, "Nokon", PartialDate.Year(2023), null, Language.Nn, null, Nowhere)], one => one.Id),
        Register<Party>(
            [Party("voss", PartyKind.Municipality), Party("askoy", PartyKind.Municipality), Party("helse-bergen", PartyKind.Trust), Party("arna", PartyKind.District, "askoy")],
            one => one.Id),
        Register(
            [
                Community("bergen", "helse-bergen", "voss", "askoy"),
                Community("fonna", "helse-fonna", "voss"),
            ],
            one => one.Id),
        Register(committees ?? [], one => one.Id),
        Register(meetings ?? [], one => one.Id),
        Register(agreements ?? [], one => one.Id),
        Register(guidelines ?? [], one => one.Id),
        Register<Plan>(
            [
                new("bergen/plans/strategi", Head("Strategi"), Body.Empty, PlanKind.AnnualWheel, 2024, 2027, null, null, [], [
                    new Measure("Tiltak", null, [], PatientGroup.ChildrenYouth, null, MeasureStatus.Ongoing, null, null, null, Nowhere)]),
                new("bergen/plans/ett-ar", Head("Eitt år"), Body.Empty, PlanKind.Action, 2024, 2024, null, null, [], []),
            ],
            one => one.Id),
        Register<PortalPage>([], one => one.Id),
        [],
        []);

    private static Register<T> Register<T>(IEnumerable<T> records, Func<T, string> id) => new(records, id);

    private static PageHead Head(string title, params SourceRef[] sources) => new(
        title, null, Language.Nn, null, sources, [new Disputed("seats", [new Claim("8", "rapport", null, null)], "8", "Nyast.", Nowhere)], null, false, Nowhere);

    private static Party Party(string id, PartyKind kind, string? partOf = null) =>
        new(id, id.ToUpperInvariant(), kind, Model.Party.SideOf(kind), [], null, partOf, null, null, [], null, Nowhere);

    private static Community Community(string id, string trust, params string[] municipalities) => new(
        id, Head($"Helsefellesskapet {id}"), Body.Empty, id, [], Region.SorOst, PartialDate.Year(2019), [trust], [], municipalities, null, [], [], [], [],
        [new Area("nord", "Nord", null, ["voss"], 3, null, [], Nowhere)], []);
}
