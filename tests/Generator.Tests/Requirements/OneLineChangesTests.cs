using Samla.Requirements;

namespace Samla.Tests.Requirements;

/// <summary>One line of the sample is changed, and just the findings that follow from it change.</summary>
public class OneLineChangesTests
{
    private const string Local = "guidelines/fjordnes/deltaking#";
    private const string National = "guidelines/national/medvirkning#";
    private const string Overall = "agreements/fjordnes/samarbeidsavtale-2026";
    private const string Service = "agreements/fjordnes/tenesteavtale-1";

    private const string Fjordnes = "fjordnes";
    private const string Ssu = "fjordnes/ssu";
    private const string Au = "fjordnes/au";
    private const string Ytre = "fjordnes/lsu-ytre";
    private const string Indre = "fjordnes/lsu-indre";
    private const string Children = "fjordnes/fsu-barn-og-unge";
    private const string Team = "fjordnes/innsatsteam-multisjuke";
    private const string Partners = "fjordnes/partnarskapsmote";

    private static readonly DateOnly Day = new(2026, 11, 21);

    private static readonly Dictionary<string, byte[]> Sample = FilesOf("samples/input");

    private static readonly Lazy<Findings> Clean = new(() =>
    {
        using var site = SiteOf(Sample);
        return Findings.Of(site.Read().Sound().Portal, Day);
    });

    // Name, then the change, then each finding that it changes, and to what.
    private static readonly Dictionary<string, Change> Changes = new()
    {
        // Seats.
        ["the GP seat gone from a complete list: broken here, and the local rule waives the national one"] = new(
            "communities/fjordnes/lsu-indre/index.md",
            "  - { group: gp, place: { in: [tverrlia, brattfjell] }, appointedBy: [fjordnes/allmennlegeforum], members: [{ name: Tormod Dalvarp, title: Fastlege, organisation: Tverrlia legekontor, from: 2024-01-01 }] }",
            "",
            (Local + "fastlege", Indre, Outcome.Broken),
            (National + "fastlege", Indre, Outcome.Waived)),
        ["the vacant GP seat gone: its rule of occupancy is waived as before"] = new(
            "communities/fjordnes/fsu-barn-og-unge/index.md",
            "  - { id: gp, group: gp, appointedBy: [fjordnes/allmennlegeforum], vacant: 1, note: Plassen har stått tom sidan nyttår 2025. }",
            "",
            (Local + "fastlege", Children, Outcome.Broken),
            (National + "fastlege", Children, Outcome.Waived)),
        ["without the word, what is absent is undocumented"] = new(
            "communities/fjordnes/lsu-indre/index.md",
            "seatsComplete: true",
            "",
            (Local + "brukarar-plass", Indre, Outcome.Undocumented),
            (National + "brukere", Indre, Outcome.Undocumented)),
        ["without the word, what is there is only the least"] = new(
            "communities/fjordnes/ssu/index.md",
            "seatsComplete: true",
            "",
            (Local + "brukarar-plass", Ssu, Outcome.Undocumented),
            (Local + "ssu-balanse", Ssu, Outcome.Undocumented),
            (Local + "ssu-samansetjing", Ssu, Outcome.Undocumented),
            (National + "likeverd", Ssu, Outcome.Undocumented)),
        ["the GP seat that others are the same as becomes another group's"] = new(
            "communities/fjordnes/ssu/index.md",
            "group: gp",
            "group: ks",
            (Local + "fastlege", Ssu, Outcome.Broken),
            (Local + "fastlege", Ytre, Outcome.Broken),
            (Local + "fastlege", Partners, Outcome.Broken),
            (Local + "ssu-samansetjing", Ssu, Outcome.Broken),
            (National + "fastlege", Ssu, Outcome.Waived),
            (National + "fastlege", Ytre, Outcome.Waived),
            (National + "fastlege", Partners, Outcome.Waived)),
        ["the users' seats gone"] = new(
            "communities/fjordnes/fsu-barn-og-unge/index.md",
            "  - { id: brukarar, group: users, side: both, count: 2 }",
            "",
            (National + "brukere", Children, Outcome.Broken)),
        ["the hospital's seat gone"] = new(
            "communities/fjordnes/ssu/index.md",
            "    each: hospitals",
            "    group: ks",
            (Local + "ssu-balanse", Ssu, Outcome.Broken),
            (Local + "ssu-samansetjing", Ssu, Outcome.Broken),
            (National + "likeverd", Ssu, Outcome.Broken)),
        ["one place fewer for an area"] = new(
            "communities/fjordnes/ssu/index.md",
            "    except: { ytre: 2 }",
            "    except: { ytre: 1 }",
            (Local + "ssu-balanse", Ssu, Outcome.Broken),
            (Local + "ssu-samansetjing", Ssu, Outcome.Broken),
            (National + "likeverd", Ssu, Outcome.Broken)),
        ["the chair's seat gone from the working committee"] = new(
            "communities/fjordnes/au/index.md",
            "  - { id: leiar, exOfficio: { committee: fjordnes/ssu, role: chair } }",
            "",
            (Local + "au-leiar", Au, Outcome.Broken)),
        ["a seat for some leader, whose office isn't told"] = new(
            "communities/fjordnes/au/index.md",
            "{ committee: fjordnes/ssu, role: chair }",
            "{ committee: fjordnes/ssu }",
            (Local + "au-leiar", Au, Outcome.Undocumented)),
        ["a GP who may be another"] = new(
            "communities/fjordnes/lsu-ytre/index.md",
            "    sameAs: fjordnes/ssu#gp",
            "    group: gp",
            (Local + "same-fastlege", Ytre, Outcome.Undocumented)),

        // Who sits.
        ["a vacant seat"] = new(
            "communities/fjordnes/lsu-ytre/index.md",
            "members: [{ name: Edvin Nesvarde, from: 2026-06-01 }] }",
            "vacant: 1 }",
            (Local + "brukarar-plass", Ytre, Outcome.Broken)),
        ["a member who left a seat that isn't said to be vacant"] = new(
            "communities/fjordnes/lsu-ytre/index.md",
            "name: Edvin Nesvarde, from: 2026-06-01 }",
            "name: Edvin Nesvarde, from: 2026-06-01, until: 2026-09-30 }",
            (Local + "brukarar-plass", Ytre, Outcome.Undocumented)),
        ["a vacant seat that is filled needs no waiver"] = new(
            "communities/fjordnes/fsu-barn-og-unge/index.md",
            "vacant: 1, note: Plassen har stått tom sidan nyttår 2025. }",
            "members: [{ name: Tormod Dalvarp, from: 2026-10-01 }] }",
            (Local + "fastlege-plass", Children, Outcome.Met)),
        ["a term that has run out: who sits there now isn't known"] = new(
            "communities/fjordnes/ssu/index.md",
            "from: 2024-01-01, until: 2027-12-31, deputy: { name: Peder",
            "from: 2024-01-01, until: 2026-10-31, deputy: { name: Peder",
            (Local + "val", Ssu, Outcome.Undocumented),
            (Local + "vara", Ssu, Outcome.Undocumented)),
        ["a term of five years"] = new(
            "communities/fjordnes/ssu/index.md",
            "from: 2024-01-01, until: 2027-12-31, deputy: { name: Peder",
            "from: 2024-01-01, until: 2028-12-31, deputy: { name: Peder",
            (Local + "val", Ssu, Outcome.Broken)),
        ["a term without an end, longer than it may be"] = new(
            "communities/fjordnes/ssu/index.md",
            "from: 2024-01-01, until: 2027-12-31, deputy: { name: Peder",
            "from: 2021-01-01, deputy: { name: Peder",
            (Local + "val", Ssu, Outcome.Broken)),
        ["a term without an end, not yet too long"] = new(
            "communities/fjordnes/ssu/index.md",
            "from: 2024-01-01, until: 2027-12-31, deputy: { name: Peder",
            "from: 2024-01-01, deputy: { name: Peder",
            (Local + "val", Ssu, Outcome.Undocumented)),
        ["a missing deputy"] = new(
            "communities/fjordnes/ssu/index.md",
            ", deputy: { name: Hallgeir Legevarde, title: Praksiskonsulent, organisation: Helse Fjordnes }",
            "",
            (Local + "vara", Ssu, Outcome.Undocumented)),
        ["one deputy for two members"] = new(
            "communities/fjordnes/ssu/index.md",
            "deputy: { name: Hallgeir Legevarde, title: Praksiskonsulent, organisation: Helse Fjordnes }",
            "deputy: { name: Marta Vågsløken, title: Klinikksjef kirurgi, organisation: Helse Fjordnes }",
            (Local + "vara", Ssu, Outcome.Broken)),

        // Who leads.
        ["two chairs"] = new(
            "communities/fjordnes/ssu/index.md",
            "from: 2024-06-01, until: 2026-05-31, sources",
            "from: 2024-06-01, sources",
            (Local + "leiing", Ssu, Outcome.Broken),
            (National + "ledelse", Ssu, Outcome.Broken)),
        ["chair and deputy chair from one side"] = new(
            "communities/fjordnes/ssu/index.md",
            "{ role: deputy-chair, side: specialist, party: helse-fjordnes, name: Eirik",
            "{ role: deputy-chair, side: municipal, party: helse-fjordnes, name: Eirik",
            (Local + "leiing", Ssu, Outcome.Broken),
            (National + "ledelse", Ssu, Outcome.Broken)),
        ["a chair on the wrong side"] = new(
            "communities/fjordnes/lsu-indre/index.md",
            "{ role: chair, side: municipal",
            "{ role: chair, side: specialist",
            (Local + "leiing-lokalt", Indre, Outcome.Broken)),
        ["a chair who was only seen earlier"] = new(
            "communities/fjordnes/lsu-indre/index.md",
            "title: Helsesjef, from: 2023 }",
            "title: Helsesjef, seen: 2026-03 }",
            (Local + "leiing-lokalt", Indre, Outcome.Undocumented)),
        ["a chair for longer than two years"] = new(
            "communities/fjordnes/ssu/index.md",
            "title: Kommunedirektør, from: 2026-06-01",
            "title: Kommunedirektør, from: 2024-06-01",
            (Local + "leiing", Ssu, Outcome.Broken)),
        ["a deputy chair gone"] = new(
            "communities/fjordnes/ssu/index.md",
            "  - { role: deputy-chair, side: specialist, party: helse-fjordnes, name: Eirik Nøstevarp, title: Klinikksjef medisin, from: 2026-06-01 }",
            "",
            (Local + "leiing", Ssu, Outcome.Undocumented),
            (National + "ledelse", Ssu, Outcome.Undocumented)),
        ["a deputy chair known by date"] = new(
            "communities/fjordnes/lsu-indre/index.md",
            "party: vardehaugen-sjukehus, seen: 2026-03",
            "party: vardehaugen-sjukehus, from: 2026-03",
            (National + "ledelse", Indre, Outcome.Met)),
        ["no longer said to have no deputy chair"] = new(
            "communities/fjordnes/lsu-ytre/index.md",
            "{ what: deputy-chair,",
            "{ what: plan,",
            (National + "ledelse", Ytre, Outcome.Undocumented)),
        ["a chair who left"] = new(
            "communities/fjordnes/lsu-ytre/index.md",
            "title: Klinikksjef medisin, from: 2025-01-01 }",
            "title: Klinikksjef medisin, from: 2025-01-01, until: 2026-08-31 }",
            (Local + "leiing-ytre", Ytre, Outcome.Undocumented)),

        // Meetings.
        ["one meeting fewer, in a list that may be short"] = new(
            "communities/fjordnes/ssu/2024-02-14.md",
            "status: held",
            "status: cancelled",
            (Local + "nummer", Ssu, Outcome.Undocumented),
            (Local + "ssu-mote", Ssu, Outcome.Undocumented)),
        ["fewer meetings by count"] = new(
            "communities/fjordnes/ssu/index.md",
            "{ year: 2025, held: 5",
            "{ year: 2025, held: 3",
            (Local + "ssu-mote", Ssu, Outcome.Broken)),
        ["a meeting more than is known by date"] = new(
            "communities/fjordnes/ssu/index.md",
            "{ year: 2025, held: 5",
            "{ year: 2025, held: 6",
            (Local + "publisering", Ssu, Outcome.Undocumented),
            (Local + "referat", Ssu, Outcome.Undocumented)),
        ["more meetings than there may be"] = new(
            "communities/fjordnes/partnarskapsmote/index.md",
            "{ year: 2025, held: 1",
            "{ year: 2025, held: 3",
            (Local + "partnarskap-mote", Partners, Outcome.Broken)),
        ["a local committee with too few meetings, which the community has a reason for"] = new(
            "communities/fjordnes/lsu-ytre/index.md",
            "{ year: 2023, held: 2",
            "{ year: 2023, held: 1",
            (Local + "lsu-mote", Ytre, Outcome.Waived)),
        ["nobody there from one side"] = new(
            "communities/fjordnes/partnarskapsmote/2025-10-29/index.md",
            "organisation: Helse Fjordnes, as: member }",
            "organisation: Helse Fjordnes, as: member, absent: true }",
            (Local + "partnarskap-mote", Partners, Outcome.Broken)),
        ["somebody there from nobody knows where"] = new(
            "communities/fjordnes/partnarskapsmote/2025-10-29/index.md",
            "title: Styreleiar, organisation: Helse Fjordnes",
            "title: Styreleiar",
            (Local + "partnarskap-mote", Partners, Outcome.Undocumented)),
        ["a meeting past its deadline"] = new(
            "guidelines/fjordnes/deltaking.md",
            "kind: minutes, withinDays: 14",
            "kind: minutes, withinDays: 7",
            (Local + "referat", Ssu, Outcome.Undocumented)),
        ["a meeting without minutes"] = new(
            "communities/fjordnes/ssu/2026-05-20.md",
            "{ status: approved, date: 2026-09-16, meeting: fjordnes/ssu/2026-09-16 }",
            "{ status: none, reason: Sekretæren vart sjuk. }",
            (Local + "publisering", Ssu, Outcome.Undocumented),
            (Local + "referat", Ssu, Outcome.Undocumented)),
        ["a committee without agendas"] = new(
            "communities/fjordnes/ssu/index.md",
            "follows: [guidelines/fjordnes/deltaking, agreements/fjordnes/samarbeidsavtale-2026]",
            "none: [{ what: agenda, reason: Utvalet sender ikkje ut saksliste. }]",
            (Local + "publisering", Ssu, Outcome.Broken)),
        ["cases out of order"] = new(
            "communities/fjordnes/ssu/2025-12-03.md",
            "## 18/25",
            "## 21/25",
            (Local + "nummer", Ssu, Outcome.Broken)),
        ["a case number used twice"] = new(
            "communities/fjordnes/ssu/2025-09-17-ekstra.md",
            "## 15/25",
            "## 14/25",
            (Local + "nummer", Ssu, Outcome.Broken)),
        ["a case of another year"] = new(
            "communities/fjordnes/ssu/2026-09-16.md",
            "## 15/26",
            "## 15/25",
            (Local + "nummer", Ssu, Outcome.Broken)),
        ["a case decided that was first elsewhere"] = new(
            "communities/fjordnes/partnarskapsmote/2026-10-28.md",
            "\"fjordnes/ssu/2026-09-16#sak-12-26\"",
            "\"fjordnes/lsu-ytre/2024-10-16#sak-6-24\"",
            (Local + "to-steg", Partners, Outcome.Broken)),
        ["a case decided that points nowhere"] = new(
            "communities/fjordnes/partnarskapsmote/2026-10-28.md",
            "    case: \"fjordnes/ssu/2026-09-16#sak-12-26\"",
            "",
            (Local + "to-steg", Partners, Outcome.Undocumented)),

        // Municipalities.
        ["a municipality in no area"] = new(
            "communities/fjordnes/index.md",
            "members: [hegrevik, skarvoy, oyrebygd]",
            "members: [hegrevik, oyrebygd]",
            (Local + "alle-med", "skarvoy", Outcome.Broken),
            (National + "alle-kommuner", "skarvoy", Outcome.Broken))
        {
            Told = ["SAM0207"],
        },
        ["an area whose municipalities aren't listed"] = new(
            "communities/fjordnes/index.md",
            "members: [hegrevik, skarvoy, oyrebygd]",
            "size: 3",
            (Local + "alle-med", "skarvoy", Outcome.Undocumented),
            (National + "alle-kommuner", "skarvoy", Outcome.Undocumented)),
        ["a municipality outside the areas that loses its own seat"] = new(
            "communities/fjordnes/ssu/index.md",
            "    party: asgrend",
            "    group: ks",
            (Local + "alle-med", "asgrend", Outcome.Broken),
            (Local + "ssu-balanse", Ssu, Outcome.Broken),
            (Local + "ssu-samansetjing", Ssu, Outcome.Broken),
            (National + "alle-kommuner", "asgrend", Outcome.Broken),
            (National + "likeverd", Ssu, Outcome.Broken)),

        // Agreements.
        ["a party that hasn't signed by name"] = new(
            "agreements/fjordnes/tenesteavtale-1.md",
            "  - { party: oyrebygd, date: 2023-03-14 }",
            "",
            (Service + "#underskrift", Service, Outcome.Undocumented)),
        ["a party that signs later"] = new(
            "agreements/fjordnes/tenesteavtale-1.md",
            "party: oyrebygd, date: 2023-03-14",
            "party: oyrebygd, date: 2027-03-14",
            (Service + "#underskrift", Service, Outcome.Undocumented)),
        ["so few signed that a municipality is missing"] = new(
            "agreements/fjordnes/samarbeidsavtale-2026.md",
            "count: 7, of: 8",
            "count: 5, of: 8",
            (Overall + "#underskrift", Overall, Outcome.Broken)),
        ["all have signed"] = new(
            "agreements/fjordnes/samarbeidsavtale-2026.md",
            "count: 7, of: 8",
            "count: 8, of: 8",
            (Overall + "#underskrift", Overall, Outcome.Met)),
        ["a service agreement that has ended"] = new(
            "agreements/fjordnes/tenesteavtale-1.md",
            "validFrom: 2023-05-01",
            "validUntil: 2026-05-01",
            (Service + "#underskrift", Service, Outcome.NotApplicable)),
        ["a review a year late"] = new(
            "agreements/fjordnes/samarbeidsavtale-2026.md",
            "lastReviewed: 2025-12-03",
            "lastReviewed: 2024-12-03",
            (Overall + "#gjennomgang", Overall, Outcome.Broken)),
        ["a review four years late"] = new(
            "agreements/fjordnes/samarbeidsavtale-2026.md",
            "lastReviewed: 2025-12-03",
            "lastReviewed: 2022-10",
            (Overall + "#gjennomgang", Overall, Outcome.Broken),
            (Local + "gjennomgang", Overall, Outcome.Broken)),
        ["a review some time in a year"] = new(
            "agreements/fjordnes/samarbeidsavtale-2026.md",
            "lastReviewed: 2025-12-03",
            "lastReviewed: 2025",
            (Overall + "#gjennomgang", Overall, Outcome.Undocumented)),

        // Secretariat, contact, plan, mandate.
        ["a host that left"] = new(
            "communities/fjordnes/sekretariat/index.md",
            "{ party: hegrevik, from: 2022-06-01, note",
            "{ party: hegrevik, from: 2022-06-01, until: 2026-06-30, note",
            (Local + "sekretariat", Fjordnes, Outcome.Broken)),
        ["a host that isn't told of"] = new(
            "communities/fjordnes/sekretariat/index.md",
            "  - { party: hegrevik, from: 2022-06-01, note: Arbeidsgjevar for dei to kommunale stillingane. }",
            "",
            (Local + "sekretariat", Fjordnes, Outcome.Undocumented)),
        ["a post gone"] = new(
            "communities/fjordnes/sekretariat/index.md",
            "  - { title: Rådgjevar for kommunane, party: hegrevik, side: municipal, percent: 50, from: 2024-01-01, note: Stillinga er finansiert med tilskot. }",
            "",
            (Local + "sekretariat", Fjordnes, Outcome.Undocumented)),
        ["a smaller post"] = new(
            "communities/fjordnes/sekretariat/index.md",
            "side: municipal, percent: 50",
            "side: municipal, percent: 20",
            (Local + "sekretariat", Fjordnes, Outcome.Broken)),
        ["a secretariat that has ended"] = new(
            "communities/fjordnes/sekretariat/index.md",
            "short: Sekretariatet",
            "until: 2026-06-30",
            (Local + "kontakt", Fjordnes, Outcome.Undocumented),
            (Local + "sekretariat", Fjordnes, Outcome.Undocumented)),
        ["contact gone"] = new(
            "communities/fjordnes/fsu-barn-og-unge/index.md",
            "email: dagrun.helsevoll@example.no, ",
            "",
            (Local + "kontakt-utval", Children, Outcome.Undocumented)),
        ["contact known not to be there"] = new(
            "communities/fjordnes/fsu-barn-og-unge/index.md",
            "contact: { name: Dagrun Helsevoll, organisation: Hegrevik, email: dagrun.helsevoll@example.no, confirmed: 2026-01-15 }",
            "none: [{ what: contact, reason: Utvalet har ingen kontakt. }]",
            (Local + "kontakt-utval", Children, Outcome.Broken)),
        ["a plan of another year: last year's is there, but not all groups"] = new(
            "communities/fjordnes/plans/handlingsplan-2026.md",
            "years: 2026",
            "years: 2023",
            (Local + "plan", Fjordnes, Outcome.Undocumented)),
        ["a patient group gone"] = new(
            "communities/fjordnes/plans/handlingsplan-2026.md",
            "patientGroup: mental-substance, ",
            "",
            (Local + "plan", Fjordnes, Outcome.Undocumented)),
        ["the only measure for a patient group stopped"] = new(
            "communities/fjordnes/plans/handlingsplan-2026.md",
            "patientGroup: mental-substance, status: unknown",
            "patientGroup: mental-substance, status: stopped",
            (Local + "plan", Fjordnes, Outcome.Undocumented)),
        ["mandate by another"] = new(
            "communities/fjordnes/lsu-indre/index.md",
            "mandatedBy: fjordnes/ssu",
            "mandatedBy: fjordnes/partnarskapsmote",
            (Local + "mandat", Indre, Outcome.Broken),
            (National + "mandat", Indre, Outcome.Broken)),
        ["mandate by nobody that is told of"] = new(
            "communities/fjordnes/lsu-indre/index.md",
            "mandatedBy: fjordnes/ssu",
            "",
            (Local + "mandat", Indre, Outcome.Undocumented),
            (National + "mandat", Indre, Outcome.Undocumented)),
        ["no local committees"] = new(
            "communities/fjordnes/index.md",
            "  - what: contact",
            "  - what: local",
            (Local + "niva", Fjordnes, Outcome.Broken)),

        // What makes a departure legitimate.
        ["an adaptation whose time has passed"] = new(
            "communities/fjordnes/index.md",
            "    until: 2027-12-31",
            "    until: 2025-12-31",
            (National + "brukere", Indre, Outcome.Broken)),
        ["an adaptation of another requirement"] = new(
            "communities/fjordnes/index.md",
            "deltaking#fastlege-plass",
            "deltaking#fastlege",
            (Local + "fastlege-plass", Children, Outcome.Broken)),
        ["a requirement that can't be adapted"] = new(
            "guidelines/national/medvirkning.md",
            "group: users, count: { min: 1 }, adaptable: true",
            "group: users, count: { min: 1 }, adaptable: false",
            (National + "brukere", Indre, Outcome.Broken)),
        ["a requirement that is law"] = new(
            "guidelines/national/medvirkning.md",
            "clause: \"2.1\", basis: national",
            "clause: \"2.1\", basis: law",
            (National + "brukere", Indre, Outcome.Broken)),
        ["a local rule that becomes described practice"] = new(
            "guidelines/fjordnes/deltaking.md",
            "ingen nestleiar, clause: \"3.7\", basis: adopted",
            "ingen nestleiar, clause: \"3.7\", basis: described",
            (National + "ledelse", Ytre, Outcome.Broken)),
        ["a local rule that has ended"] = new(
            "guidelines/fjordnes/deltaking.md",
            "roles: [chair], overrides",
            "roles: [chair], until: 2025-12-31, overrides",
            (Local + "leiing-ytre", Ytre, Outcome.NotApplicable),
            (National + "ledelse", Ytre, Outcome.Broken)),
        ["a local rule that takes nobody's place"] = new(
            "guidelines/fjordnes/deltaking.md",
            "overrides: guidelines/national/medvirkning#ledelse, ",
            "",
            (National + "ledelse", Ytre, Outcome.Broken)),
        ["a committee that has ended"] = new(
            "communities/fjordnes/innsatsteam-multisjuke/index.md",
            "untilPlanned: 2027-06-30",
            "until: 2026-06-30",
            (Local + "fastlege", Team, Outcome.NotApplicable),
            (Local + "mandat", Team, Outcome.NotApplicable),
            (National + "brukere", Team, Outcome.NotApplicable),
            (National + "fastlege", Team, Outcome.NotApplicable),
            (National + "mandat", Team, Outcome.NotApplicable)),

        // Who is bound, and when.
        ["a planned end passed"] = new(
            "communities/fjordnes/innsatsteam-multisjuke/index.md",
            "untilPlanned: 2027-06-30",
            "untilPlanned: 2026-06-30",
            (Local + "mandat", Team, Outcome.Undocumented),
            (National + "mandat", Team, Outcome.Undocumented)),
        ["too few municipalities"] = new(
            "guidelines/national/medvirkning.md",
            "municipalities: { min: 2 }",
            "municipalities: { min: 7 }",
            (National + "alle-kommuner", "asgrend", Outcome.NotApplicable),
            (National + "alle-kommuner", "brattfjell", Outcome.NotApplicable),
            (National + "alle-kommuner", "hegrevik", Outcome.NotApplicable),
            (National + "alle-kommuner", "oyrebygd", Outcome.NotApplicable),
            (National + "alle-kommuner", "skarvoy", Outcome.NotApplicable),
            (National + "alle-kommuner", "tverrlia", Outcome.NotApplicable)),
        ["a requirement from next year"] = new(
            "guidelines/fjordnes/deltaking.md",
            "years: 4, of: municipal }",
            "years: 4, of: municipal, from: 2027-01-01 }",
            (Local + "val", Ssu, Outcome.NotApplicable)),
        ["a requirement until last year"] = new(
            "guidelines/fjordnes/deltaking.md",
            "of: members, personal: true }",
            "of: members, personal: true, until: 2025-12-31 }",
            (Local + "vara", Ssu, Outcome.NotApplicable)),
        ["a requirement that may have ended"] = new(
            "guidelines/fjordnes/deltaking.md",
            "kind: balance, difference: 0 }",
            "kind: balance, difference: 0, until: { after: 2025-12-31, before: 2027-06-01 } }",
            (Local + "ssu-balanse", Ssu, Outcome.Undocumented)),
        ["a requirement that is only proposed"] = new(
            "guidelines/fjordnes/deltaking.md",
            "clause: \"3.4\", basis: adopted",
            "clause: \"3.4\", basis: proposed",
            (Local + "au-leiar", Au, Outcome.NotApplicable)),
        ["an old rule that never ended"] = new(
            "guidelines/fjordnes/deltaking-2022.md",
            "from: 2022-09-14, until: 2023-12-31",
            "from: 2022-09-14",
            ("guidelines/fjordnes/deltaking-2022#ssu-mote", Ssu, Outcome.Met)),
        ["a proposal that becomes national, but not yet"] = new(
            "guidelines/national/medvirkning.md",
            "clause: \"4.1\", basis: proposed",
            "clause: \"4.1\", basis: national"),
        ["a dispute without a value to use"] = new(
            "communities/fjordnes/ssu/index.md",
            "    use: 5",
            ""),
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_changed_line_changes_just_the_findings_that_follow_from_it(string name)
    {
        var change = Changes[name];
        using var site = SiteOf(Sample);
        site.Write(change.File, change.Of(System.Text.Encoding.UTF8.GetString(Sample[change.File])));
        var read = site.Read();
        var before = Outcomes(Clean.Value);
        var after = Outcomes(Findings.Of(read.Portal, Day));

        Assert.Equal(change.Told, read.Codes);
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(
            change.Findings.Select(one => $"{one.Requirement} {one.Subject} {one.Outcome}").Order(StringComparer.Ordinal),
            after.Where(one => before[one.Key] != one.Value).Select(one => $"{one.Key.Requirement} {one.Key.Subject} {one.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_clean_sample_has_nothing_broken() =>
        Assert.Empty(Clean.Value.Where(one => one.Outcome == Outcome.Broken).Select(one => $"{one.Requirement.Id} {one.Subject.Id}: {one.Found.Nn}"));

    [Fact]
    public void Every_kind_is_met_somewhere_in_the_clean_sample()
    {
        // What can't be checked is never met.
        var met = Clean.Value.Where(one => one.Outcome == Outcome.Met).Select(one => one.Requirement.Kind.Name).Append("text").Distinct();

        Assert.Equal(RequirementKind.All.Keys, met.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("samples/input")]
    [InlineData("input")]
    public void Every_requirement_has_exactly_one_finding_for_each_subject(string folder)
    {
        using var site = SiteOf(FilesOf(folder));
        var portal = site.Read().Portal;
        var on = new Judging(portal, Day);
        var requirements = portal.Requirements.ToList();
        var wanted = requirements.SelectMany(one => one.Kind.Subjects(on, one).Distinct().Select(subject => (one.Id, subject)));
        var found = Findings.Of(portal, Day).Select(one => (one.Requirement.Id, one.Subject)).ToList();

        Assert.NotEmpty(found);
        Assert.Distinct(found);
        Assert.Equal(wanted.ToHashSet(), found.ToHashSet());
    }

    private static SortedDictionary<(string Requirement, string Subject, string? Community), Outcome> Outcomes(Findings findings) =>
        new(findings.ToDictionary(one => (one.Requirement.Id, one.Subject.Id, one.Subject.Community), one => one.Outcome));

    private static Dictionary<string, byte[]> FilesOf(string folder)
    {
        var root = Path.Combine(Repository.Root, folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes);
    }

    private static TestSite SiteOf(Dictionary<string, byte[]> files)
    {
        var site = new TestSite();
        foreach (var (path, bytes) in files)
        {
            site.Write(path, bytes);
        }

        return site;
    }

    private sealed record Change(string File, string Old, string New, params (string Requirement, string Subject, Outcome Outcome)[] Findings)
    {
        /// <summary>The codes of what is told of the changed site; nothing, save where the change is itself a mistake.</summary>
        public string[] Told { get; init; } = [];

        public string Of(string text)
        {
            Assert.DoesNotContain('\n', Old + New);
            Assert.True(text.Split(Old).Length == 2, $"«{Old}» doesn't stand just once in {File}.");
            return text.Replace(Old, New, StringComparison.Ordinal);
        }
    }
}
