using System.Text;
using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>A community's action plan.</summary>
internal static class PlanFile
{
    private static readonly string[] PatientGroups = ["children-youth", "mental-substance", "frail-elderly", "multimorbid"];

    /// <summary>The whole file.</summary>
    public static string Text(Community community)
    {
        var language = community.Language;
        var prose = new Prose(new Prng($"{community.Id}/plans"), community.Committees[1]);
        var text = new StringBuilder($$"""
            ---
            title: Handlingsplan for {{community.Name}}
            summary: {{language.Say("En oppdiktet plan for de fire pasientgruppene.", "Ein oppdikta plan for dei fire pasientgruppene.")}}
            language: {{language.Code}}
            kind: action
            years: { from: 2023, until: 2025 }
            adopted: 2022-11-15
            adoptedBy: {{community.Id}}/ssu
            sources: [{ id: {{community.Source}}, at: Kapittel 6 }]
            measures:

            """);
        foreach (var group in PatientGroups)
        {
            text.Append($"  - {{ title: {prose.Title()}, owner: {community.Trust}, patientGroup: {group}, status: ongoing }}\n");
        }

        text.Append("---\n\n");
        prose.Paragraph(text, 3);
        text.Append(language.Say("## Tiltakene\n\n", "## Tiltaka\n\n"));
        prose.Paragraph(text, 4);
        text.Length--;
        return text.ToString();
    }
}
