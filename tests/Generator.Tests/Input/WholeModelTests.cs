using System.Collections;
using Samla.Diagnostics;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Tests.Input;

/// <summary>Every field of <c>docs/content-model.md</c>, written once, must be found in the record.</summary>
public class WholeModelTests
{
    private const string Sources = "sources:\n  - { id: rapport, at: Kapittel 2, for: [title], asOf: 2023-05, language: nn }\n";
    private const string Head = "summary: Kort sagt.\nlanguage: nn\nasOf: 2024-01\ninferred: Sluttet av saksnumrene.\n" + Sources
        + "disputed:\n  - { field: established, use: 2020, why: Nyest., claims: [{ value: 2020, source: rapport, at: Side 3, language: nn }] }\n";

    private const string Span = "from: 2020\nuntil: 2021\nfromPlanned: 2019\nuntilPlanned: 2022\n";
    private const string InnerSpan = "from: 2020, until: 2021, fromPlanned: 2019, untilPlanned: 2022";
    private const string InnerSources = "sources: [{ id: rapport, at: Side 4, for: [name], asOf: 2023, language: nn }]";
    private const string Contact = "contact: { name: Kari, title: Leder, organisation: Nordvik, email: kari@example.no, phone: \"+47 55 00 00 00\", website: https://nordvik.example, confirmed: 2024-02, portrait: kari.png, consent: 2024-01-15 }";

    private static readonly (string Path, string Text)[] Around =
    [
        ("sources.yaml", "- { id: rapport, title: Rapport, publisher: KS, date: 2024, kind: report, address: https://ks.example, language: nb, note: Merknad. }\n"),
        ("parties/alle.yaml", "nordvik: { name: Nordvik, kind: municipality }\nsykehus: { name: Sykehuset, kind: trust }\n"
            + $"hele: {{ name: Hele, kind: district, otherNames: [Heile], number: \"4601\", partOf: nordvik, side: both, website: https://hele.example, language: se, note: Merknad., {InnerSources} }}\n"),
        ("communities/nord/index.md", TestSite.Page("title: Nord\ndivisions: [{ id: regioner, title: Regioner }]\nareas: [{ id: indre, title: Indre, size: 2 }]")),
        ("communities/nord/ssu/index.md", TestSite.Page("title: SSU\ntier: strategic\nseats: [{ id: lege, group: gp }]")),
        ("communities/nord/ssu/2023-01-01.md", TestSite.Page("place: Nord", "## 1/23 Budsjett\n\nTekst.")),
        ("agreements/nord/eldre.md", TestSite.Page("title: Eldre")),
        ("guidelines/nord/eldre.md", TestSite.Page("title: Eldre\nrequirements: [{ id: moter, title: Møter, basis: adopted, strength: must, tiers: all, kind: meetings, perYear: 2 }]")),
    ];

    [Fact]
    public void Site()
    {
        using var site = new TestSite(("site.yaml", """
            title: Prøve
            address: https://prove.example/
            languages: [nb, nn]
            description: { nb: En prøve., nn: Ei prøve. }
            publisher: { name: KS, address: https://utgiver.example, email: post@example.no }
            licence: { name: CC BY 4.0, address: https://licence.example }
            accessibility: https://uustatus.example
            repository: https://repository.example
            severities: { SAM0303: error }
            """));
        var record = site.Read().Sound().Portal.Site;

        Filled(record);
        Assert.Equal("https://prove.example", record.Address);
        Assert.Equal(Severity.Error, record.Severities["SAM0303"]);
    }

    [Fact]
    public void Sources_and_parties()
    {
        using var site = new TestSite(Around);
        var portal = site.Read().Sound().Portal;

        Filled(Assert.Single(portal.Sources));
        Filled(portal.Parties.Find("hele")!);
        Assert.Equal(Side.Both, portal.Parties.Find("hele")!.Side);
    }

    [Fact]
    public void Glossary_and_lexicon()
    {
        using var site = new TestSite(
        [
            .. Around,
            ("glossary.yaml", "- term: SSU\n  nb: { form: strategisk samarbeidsutvalg, text: Et utvalg. }\n  nn: { form: strategisk samarbeidsutval, text: Eit utval. }\n  communities: [nord]\n"),
            ("lexicon.yaml", "- nb: [sykehus, sykehuset]\n  nn: [sjukehus]\n  synonyms: [hospital]\n  abbreviation: shs\n"),
        ]);
        var portal = site.Read().Sound().Portal;

        Filled(Assert.Single(portal.Glossary));
        Filled(Assert.Single(portal.Lexicon));
        Assert.Equal(["sykehus", "sykehuset"], portal.Lexicon[0].Nb);
    }

    [Fact]
    public void Community()
    {
        using var site = With("communities/sor/index.md", "title: Sør\n" + Head + $$"""
            short: Sør
            otherNames: [Sørlandet]
            region: vest
            established: 2021-05
            trusts: [sykehus]
            hospitals: [sykehus]
            municipalities: [nordvik]
            website: https://sor.example
            predecessors: [{ title: Gammelt, note: Merknad., {{InnerSpan}}, {{InnerSources}} }]
            none: [{ what: municipal-secretariat, reason: Fordi., {{InnerSources}} }]
            adaptations: [{ requirement: "guidelines/nord/eldre#moter", committee: nord/ssu, reason: Fordi., until: 2026, {{InnerSources}} }]
            divisions: [{ id: regioner, title: Regioner }]
            areas: [{ id: ytre, title: Ytre, division: regioner, members: [sykehus], size: 3, note: Merknad., {{InnerSources}} }]
            outside: [{ party: nordvik, division: regioner, reason: Fordi., {{InnerSources}} }]
            """);
        var record = site.Read().Sound().Portal.Communities.Find("sor")!;

        Filled(record);
        Assert.Equal((Region.Vest, Language.Nn), (record.Region!.Value, record.Language));
        Assert.Equal("2020", record.Head.Disputed[0].Use);
    }

    [Fact]
    public void Committee()
    {
        using var site = With("communities/nord/lokalt/index.md", "title: Lokalt\n" + Head + Span + $$"""
            short: Lok
            otherNames: [Lokalutvalget]
            tier: local
            level: professional
            parent: nord/ssu
            reportsTo: [nord/ssu]
            mandatedBy: nord/ssu
            serves: [nord/ssu]
            areas: [indre]
            patientGroups: [multimorbid]
            replaces: [Det gamle utvalget]
            standsInFor: { tier: professional, reason: Fordi., {{InnerSources}} }
            instances: 4
            seatsComplete: true
            leaders: [{ role: deputy-chair, side: municipal, party: nordvik, name: Kari, title: Direktør, seen: 2024, note: Merknad., {{InnerSpan}}, {{InnerSources}} }]
            tally: [{ year: 2023, held: 3, planned: 4, note: Merknad., {{InnerSources}} }]
            hosts: [{ party: sykehus, note: Merknad., {{InnerSpan}} }]
            posts: [{ title: Koordinator, party: sykehus, side: specialist, percent: 50, count: 2, name: Ola, note: Merknad., {{InnerSpan}}, {{Contact}}, {{InnerSources}} }]
            grants: [{ year: 2024, party: sykehus, amount: 500000, status: granted, note: Merknad., {{InnerSources}} }]
            {{Contact}}
            follows: [agreements/nord/eldre]
            none: [{ what: deputy-chair, reason: Fordi., {{InnerSources}} }]
            seats:
              - id: leder
                title: Leder
                party: sykehus
                side: specialist
                count: 3
                kind: voting
                role: coordinator
                level: administrative
                appointedBy: [nordvik]
                percent: 20
                from: 2020
                until: 2021
                fromPlanned: 2019
                untilPlanned: 2022
                place: { in: [nordvik], notIn: [sykehus] }
                drawnFrom: nord/ssu
                swap: { between: [municipal, specialist], everyYears: 2 }
                deputyAttends: speaking
                include: [{ group: users, side: municipal, party: nordvik, min: 1, max: 2 }]
                rotates: true
                vacant: 1
                members: [{ name: Kari, title: Lege, organisation: Nordvik, consent: 2024-01-15, deputy: { name: Ola, title: Lege, organisation: Sykehuset }, {{InnerSpan}}, {{Contact}} }]
                note: Merknad.
                {{InnerSources}}
            """);
        site.Write("communities/nord/lokalt/kari.png", Privacy.Picture.Png);
        var record = site.Read().Sound().Portal.Committees.Find("nord/lokalt")!;

        Filled(record);
        Assert.Equal((Tier.Local, Level.Professional, "nord/ssu"), (record.Tier, record.Level!.Value, record.Parent));
        Assert.Equal((LeaderRole.DeputyChair, 500000), (record.Leaders[0].Role, record.Grants[0].Amount!.Value));
    }

    [Fact]
    public void Seats_with_each_selector()
    {
        using var site = With("communities/nord/lokalt/index.md", """
            title: Lokalt
            tier: local
            seats:
              - { area: indre }
              - { party: sykehus }
              - { each: areas, division: regioner, except: { indre: 2 } }
              - { group: practice-consultant }
              - { exOfficio: { committee: nord/ssu, role: chair } }
              - { sameAs: "nord/ssu#lege" }
              - { committee: nord/ssu }
              - { side: neither }
            """);
        var seats = site.Read().Sound().Portal.Committees.Find("nord/lokalt")!.Seats.Select(seat => seat.Selector).ToList();

        Assert.Equal(new SeatSelector.OfArea("indre"), seats[0]);
        Assert.Equal(new SeatSelector.OfParty("sykehus"), seats[1]);
        var each = Assert.IsType<SeatSelector.OfEach>(seats[2]);
        Assert.Equal((EachOf.Areas, "regioner", Count.Exactly(2)), (each.Each, each.Division, each.Except["indre"]));
        Assert.Equal(new SeatSelector.OfGroup(SeatGroup.PracticeConsultant), seats[3]);
        Assert.Equal(new SeatSelector.ExOfficio("nord/ssu", LeaderRole.Chair), seats[4]);
        Assert.Equal(new SeatSelector.SameAs("nord/ssu#lege"), seats[5]);
        Assert.Equal(new SeatSelector.ElectedBy("nord/ssu"), seats[6]);
        Assert.Equal(new SeatSelector.OfSide(), seats[7]);
    }

    [Fact]
    public void Meeting()
    {
        const string folder = "communities/nord/ssu/2024-03/";
        using var site = With(folder + "index.md", "title: Vårmøtet\n" + Head + """
            date: 2024-03-18
            time: "14:00-17:00"
            place: Nordvik
            digital: true
            status: held
            movedTo: nord/ssu/2023-01-01
            agenda: [{ number: 2/24, title: Regnskap, kind: decision, start: "14:10", duration: 20, responsible: Leder, papers: [{ title: Notat, file: notat.txt, address: https://notat.example }], case: "nord/ssu/2023-01-01#sak-1-23", topics: [utskriving], patientGroups: [frail-elderly], note: Merknad., forGp: true }]
            attendance: [{ name: Kari, title: Lege, organisation: Nordvik, as: deputy, absent: true }]
            minutesStatus: { status: approved, date: 2024-05-01, meeting: nord/ssu/2023-01-01, reason: Godkjent. }
            papers: [{ title: Innkalling, file: notat.txt, address: https://innkalling.example }]
            """, "Til stede var alle.\n\n## Merknader\n\nIngen.\n\n## 2/24 Regnskap\n\nTekst.");
        site.Write(folder + "notat.txt", "Notat.");
        var record = site.Read().Sound().Portal.Meetings.Find("nord/ssu/2024-03")!;

        Filled(record);
        Assert.Equal(("Vårmøtet", "2024-03-18", "Nordvik"), (record.Title, record.Date.ToString(), record.Venue));
        Assert.Equal((AttendanceRole.Deputy, "nord/ssu/2023-01-01#sak-1-23"), (record.Attendance[0].As, record.Cases[0].FirstHandling));
    }

    [Fact]
    public void Agreement()
    {
        using var site = With("agreements/nord/ny.md", "title: Ny\n" + Head + Requirement + """
            short: Ny
            levels: [overall, service]
            number: "4"
            parties: [sykehus, { each: municipalities }]
            signed: [{ party: nordvik, date: 2024-02-01 }]
            signedCount: { count: 17, of: 18, at: 2024-03 }
            adopted: 2024-01-15
            adoptedBy: nord/ssu
            validFrom: 2024-02
            validUntil: 2028
            validFromPlanned: 2024-01
            replaces: [agreements/nord/eldre]
            under: agreements/nord/eldre
            reviewEvery: { years: 2, months: 6 }
            lastReviewed: 2024-12
            topics: [utskriving]
            patientGroups: [frail-elderly]
            law: [Helse- og omsorgstjenesteloven kapittel 6]
            website: https://avtale.example
            """);
        var record = site.Read().Sound().Portal.Agreements.Find("agreements/nord/ny")!;

        Assert.Equal([new AgreementParty("sykehus", null), new AgreementParty(null, EachOf.Municipalities)], record.Parties);
        Filled(record with { Parties = [new AgreementParty("sykehus", EachOf.Municipalities)] });
    }

    [Fact]
    public void Guideline()
    {
        using var site = With("guidelines/nord/ny.md", "title: Ny\n" + Head + Requirement + """
            short: Ny
            adopted: 2024-01-15
            adoptedBy: nord/ssu
            validFrom: 2024-02
            validUntil: 2026
            appliesTo: [nord, nord/ssu]
            replaces: [guidelines/nord/eldre]
            under: agreements/nord/eldre
            website: https://retningslinje.example
            """);
        var record = site.Read().Sound().Portal.Guidelines.Find("guidelines/nord/ny")!;
        var requirement = Assert.Single(record.Requirements);

        Filled(record);
        Assert.Equal("guidelines/nord/ny#frekvens", requirement.Id);
        Assert.Equal((Basis.National, Strength.Should, 3), (requirement.Basis, requirement.Strength, requirement.MinMunicipalities!.Value));
        Assert.Equal("2", Assert.IsType<Setting.Scalar>(requirement.Settings["perYear"]).Text);
    }

    [Fact]
    public void Plan()
    {
        using var site = With("communities/nord/plans/plan.md", "title: Plan\n" + Head + """
            kind: annual-wheel
            years: { from: 2023, until: 2025 }
            adoptedBy: nord/ssu
            adopted: 2022-12
            parties: [sykehus]
            measures: [{ title: Tiltak, owner: SSU, parties: [nordvik], patientGroup: children-youth, deadline: 2024-06, status: ongoing, committee: nord/ssu, decision: "nord/ssu/2023-01-01#sak-1-23", note: Merknad. }]
            """);
        var record = site.Read().Sound().Portal.Plans.Find("nord/plans/plan")!;

        Filled(record);
        Assert.Equal((2023, 2025), (record.FirstYear!.Value, record.LastYear!.Value));
    }

    [Fact]
    public void Portal_page()
    {
        using var site = With("pages/om.nn.md", "title: Om\nsummary: Om oss.\norder: 3");
        var page = Assert.Single(site.Read().Sound().Portal.Pages, one => one.Segment == "om");

        Assert.Equal(("pages/om.nn", "om", 3, Language.Nn, "Om oss."), (page.Id, page.Segment, page.Order, page.Language, page.Head.Summary));
    }

    [Fact]
    public void Every_kind_of_requirement_takes_its_own_settings_and_no_others()
    {
        Assert.True(RequirementKind.All.Count > 2);
        Assert.All(RequirementKind.All.Values, kind =>
        {
            var written = string.Concat(kind.Settings.Select(field => $", {field.Name}: {Example(field)}"));
            using var right = With("guidelines/nord/ny.md", $"title: Ny\nrequirements: [{{ id: x, title: X, basis: law, strength: may, community: nord, tiers: [local], kind: {kind.Name}{written} }}]");
            using var wrong = With("guidelines/nord/ny.md", $"title: Ny\nrequirements: [{{ id: x, title: X, basis: law, strength: may, tier: local, kind: {kind.Name}{written}, ikkeHer: 1 }}]");

            Assert.Equal(kind.Settings.Select(field => field.Name), right.Read().Sound().Portal.Guidelines.Find("guidelines/nord/ny")!.Requirements[0].Settings.Keys);
            Assert.Equal(["SAM0106"], wrong.Read().Codes);
        });
    }

    [Fact]
    public void A_setting_that_isn_t_what_the_kind_asks_for_is_told_of_at_its_place()
    {
        Assert.All(RequirementKind.All.Values.SelectMany(kind => kind.Settings.Select(field => (kind, field))), one =>
        {
            var written = string.Concat(one.kind.Settings.Select(field => $", {field.Name}: {(field == one.field ? "[[a]]" : Example(field))}"));
            using var wrong = With("guidelines/nord/ny.md", $"title: Ny\nrequirements: [{{ id: x, title: X, basis: law, strength: may, community: nord, tiers: [local], kind: {one.kind.Name}{written} }}]");

            Assert.Contains(wrong.Read().Diagnostics, told => told.Field?.Contains(one.field.Name, StringComparison.Ordinal) == true);
        });
    }

    private static string Example(SettingField field) => field.Type switch
    {
        SettingType.Number => "1",
        SettingType.Count => "{ min: 1, max: 2 }",
        SettingType.Flag => "true",
        SettingType.Word => field.Allowed![0],
        SettingType.Words => $"[{field.Allowed![0]}]",
        SettingType.Text => "tekst",
        SettingType.Address => "https://sted.example",
        SettingType.Committee => "nord/ssu",
        SettingType.CommitteeOrTier => "strategic",
        SettingType.Party => "nordvik",
        SettingType.Division => "regioner",
        SettingType.Seat => "\"nord/ssu#lege\"",
        _ => "[{ party: nordvik }]",
    };

    private const string Requirement = """
        requirements:
          - id: frekvens
            title: To møter i året
            clause: "5.2"
            basis: national
            strength: should
            committee: nord/ssu
            community: nord
            tier: strategic
            kind: meetings
            perYear: 2
            when: { municipalities: { min: 3 } }
            adaptable: true
            concerns: [gp, raising-cases]
            overrides: guidelines/nord/eldre#moter
            from: 2020
            until: 2021
            fromPlanned: 2019
            untilPlanned: 2022
            note: Merknad.
            sources: [{ id: rapport, at: Side 4, for: [clause], asOf: 2023, language: nn }]

        """;

    private static TestSite With(string path, string front, string text = "Innledning.\n\n## Kapittel\n\nTekst.") => new([.. Around, (path, TestSite.Page(front, text))]);

    // What a record doesn't hold when nothing was written is null, empty, false or zero.
    private static void Filled(object record)
    {
        foreach (var property in record.GetType().GetConstructors().OrderByDescending(one => one.GetParameters().Length).First().GetParameters())
        {
            var path = $"{record.GetType().Name}.{property.Name}";
            var value = record.GetType().GetProperty(property.Name!)!.GetValue(record);
            switch (value)
            {
                // Drafts aren't in the portal, a decision is of minutes alone, and seats of one kind of requirement.
                case false when path == "PageHead.Draft":
                case null when path is "Passage.Decision" or "Section.Number":
                case IEnumerable when path == "Requirement.Seats":
                case Enum or ReadOnlyMemory<byte> or Place:
                    break;
                case null or "" or false or 0:
                    Assert.Fail($"{path} is empty.");
                    break;
                case string or IDictionary or bool or int:
                    break;
                case IEnumerable list:
                    Assert.True(list.GetEnumerator().MoveNext(), $"{path} is empty.");
                    foreach (var item in list)
                    {
                        FilledIfRecord(item);
                    }

                    break;
                default:
                    FilledIfRecord(value);
                    break;
            }
        }
    }

    private static void FilledIfRecord(object value)
    {
        if (!value.GetType().IsValueType && value is not string && value.GetType().Namespace is "Samla.Model" or "Samla.Time" or "Samla.Text" or "Samla.Requirements" && value is not (Setting or SeatSelector or RequirementScope) && !value.GetType().IsValueType)
        {
            Filled(value);
        }
    }
}
