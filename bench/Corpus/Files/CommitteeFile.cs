using System.Text;
using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>A committee's <c>index.md</c>.</summary>
internal static class CommitteeFile
{
    /// <summary>The whole file.</summary>
    public static string Text(Committee committee)
    {
        var (community, kind, language) = (committee.Community, committee.Kind, committee.Community.Language);
        var random = new Prng(committee.Id);
        var text = new StringBuilder();
        text.Append($"""
            ---
            title: {committee.Title}
            short: {kind.Short}
            summary: {language.Say("Et oppdiktet organ i", "Eit oppdikta organ i")} {community.Name}.
            tier: {kind.Tier}
            level: {kind.Level}

            """);
        if (kind.Parent.Length > 0)
        {
            text.Append($"parent: {community.Id}/{kind.Parent}\nmandatedBy: {community.Id}/psu\n");
        }

        if (kind.Area.Length > 0)
        {
            text.Append($"areas: [{kind.Area}]\n");
        }

        if (kind.PatientGroup.Length > 0)
        {
            text.Append($"patientGroups: [{kind.PatientGroup}]\n");
        }

        text.Append($$"""
            from: 2003-09-01
            asOf: 2024-01
            hosts: [{{community.Trust}}]
            seatsComplete: true
            follows: [guidelines/{{community.Id}}/deltaking]
            sources: [{ id: {{community.Source}}, at: Kapittel 3, for: [seats, leaders] }]
            seats:

            """);
        Seats(text, committee, random);
        if (kind.Tier == "secretariat")
        {
            text.Append($$"""
                posts:
                  - { title: {{language.Say("Rådgiver", "Rådgivar")}}, party: {{community.Municipalities[0].Id}}, percent: 100 }
                  - { title: {{language.Say("Rådgiver", "Rådgivar")}}, party: {{community.Trust}}, percent: 50 }

                """);
        }

        text.Append($$"""
            leaders:
              - { role: chair, side: municipal, name: {{Names.Person(random)}}, title: Kommunedirektør, from: 2022-01-01 }
              - { role: deputy-chair, side: specialist, name: {{Names.Person(random)}}, title: Klinikksjef, from: 2022-01-01 }
            contact:
              name: {{Names.Person(random)}}
              title: {{language.Say("Rådgiver", "Rådgivar")}}
              organisation: {{community.TrustName}}
              email: {{kind.Slug}}@{{community.Id}}.example.no
              confirmed: 2024-01-15
            ---


            """);

        var prose = new Prose(random, committee);
        prose.Paragraph(text, 3);
        text.Append(language.Say("## Oppgaver", "## Oppgåver")).Append("\n\n");
        prose.List(text, 6, numbered: false);
        text.Append("## Arbeidsmåte\n\n");
        prose.Paragraph(text, 4);
        prose.Paragraph(text, 3);
        text.Length--;
        return text.ToString();
    }

    private static void Seats(StringBuilder text, Committee committee, Prng random)
    {
        var (community, kind, language) = (committee.Community, committee.Kind, committee.Community.Language);
        if (kind.Area.Length > 0)
        {
            text.Append($"  - {{ area: {kind.Area}, side: municipal, count: 4 }}\n");
        }
        else
        {
            text.Append("  - { each: areas, side: municipal, count: 2 }\n");
        }

        text.Append($"  - party: {community.Trust}\n    side: specialist\n    count: 4\n    members:\n");
        for (var i = 0; i < 4; i++)
        {
            text.Append($"      - {{ name: {Names.Person(random)}, title: {random.Pick(Titles.Of(language))}, organisation: {community.TrustName}, from: 2023-01-01, untilPlanned: 2026-12-31")
                .Append($", deputy: {{ name: {Names.Person(random)}, title: {random.Pick(Titles.Of(language))} }} }}\n");
        }

        text.Append("  - { id: brukere, group: users, count: 2 }\n");
        text.Append(kind.Tier == "partnership"
            ? $"  - {{ id: fastlege, sameAs: {community.Id}/ssu#fastlege }}\n  - {{ exOfficio: {{ committee: {community.Id}/ssu, role: chair }}, kind: observer }}\n"
            : "  - { id: fastlege, group: gp }\n");
        text.Append("  - { id: tillitsvalgte, group: employees, kind: observer, count: 2 }\n");
    }
}
