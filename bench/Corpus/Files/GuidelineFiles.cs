using System.Text;
using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>The guidelines of a community: on who takes part, and on how cases are prepared.</summary>
internal static class GuidelineFiles
{
    /// <summary>Name and text of each.</summary>
    public static IEnumerable<(string Name, Func<string> Text)> Of(Community community)
    {
        var language = community.Language;
        yield return ("deltaking", () =>
            Text(community, "deltaking", language.Say("Deltaking i samarbeidsorganene", "Deltaking i samarbeidsorgana"), ParticipationRequirements.Of(community)));
        yield return ("saksgang", () =>
            Text(community, "saksgang", language.Say("Saksgang og møter", "Saksgang og møte"), ProcedureRequirements.Of(community)));
    }

    private static string Text(Community community, string name, string title, IEnumerable<Requirement> requirements)
    {
        var language = community.Language;
        var prose = new Prose(new Prng($"guidelines/{community.Id}/{name}"), community.Committees[1]);
        var text = new StringBuilder();
        text.Append($$"""
            ---
            title: {{title}}
            summary: {{language.Say("En oppdiktet retningslinje for organene i", "Ei oppdikta retningslinje for organa i")}} {{community.Name}}.
            language: {{language.Code}}
            adopted: 2022-04-01
            adoptedBy: {{community.Id}}/psu
            appliesTo: [{{string.Join(", ", community.Committees.Select(committee => committee.Id))}}]
            under: agreements/{{community.Id}}/samarbeidsavtale
            sources: [{ id: {{community.Source}}, at: Kapittel 9 }]
            requirements:

            """);
        foreach (var requirement in requirements)
        {
            requirement.Write(text, community.Source);
        }

        text.Append("---\n\n");
        for (var chapter = 1; chapter <= 6; chapter++)
        {
            text.Append($"## Kap. {chapter} {prose.Title()}\n\n");
            prose.Paragraph(text, 3);
            for (var clause = 1; clause <= 2; clause++)
            {
                text.Append($"### {chapter}.{clause} {prose.Title()}\n\n");
                prose.Paragraph(text, 3);
            }
        }

        text.Length--;
        return text.ToString();
    }
}
