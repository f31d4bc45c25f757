using System.Text;
using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>A community's <c>index.md</c>.</summary>
internal static class CommunityFile
{
    private static readonly string[] Areas = ["nord", "midt", "sor"];
    private static readonly string[] AreaTitles = ["Nord", "Midt", "Sør"];

    /// <summary>The whole file.</summary>
    public static string Text(Community community)
    {
        var language = community.Language;
        var municipalities = community.Municipalities;
        var text = new StringBuilder();
        text.Append($$"""
            ---
            title: Helsefellesskapet {{community.Name}}
            short: {{community.Name}}
            summary: {{language.Say("Tolv oppdiktede kommuner og et helseforetak samarbeider her.", "Tolv oppdikta kommunar og eit helseføretak samarbeider her.")}}
            language: {{language.Code}}
            region: {{community.Region}}
            established: 2003-09-01
            asOf: 2024-01
            trusts: [{{community.Trust}}]
            municipalities: [{{string.Join(", ", municipalities.Select(one => one.Id))}}]
            website: https://{{community.Id}}.example.no
            sources: [{ id: {{community.Source}}, at: Kapittel 1 }]
            divisions: [{ id: somatikk, title: Somatikk }]
            areas:

            """);
        for (var i = 0; i < Areas.Length; i++)
        {
            text.Append($$"""
                  - { id: {{Areas[i]}}, title: {{AreaTitles[i]}}, division: somatikk, members: [{{string.Join(", ", municipalities.Skip(i * 4).Take(4).Select(one => one.Id))}}] }

                """);
        }

        text.Append("---\n\n");
        var prose = new Prose(new Prng(community.Id), community.Committees[0]);
        prose.Paragraph(text, 4);
        prose.Paragraph(text, 3);
        text.Append("## Slik er arbeidet delt\n\n");
        prose.Paragraph(text, 4);
        prose.List(text, 5, numbered: false);
        text.Length--;
        return text.ToString();
    }
}
