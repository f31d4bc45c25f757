using System.Text;
using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>The agreements of a community: one overall and three on services.</summary>
internal static class AgreementFiles
{
    private const int Services = 3;

    /// <summary>Name and text of each.</summary>
    public static IEnumerable<(string Name, Func<string> Text)> Of(Community community)
    {
        yield return ("samarbeidsavtale", () => Text(community, 0));
        for (var i = 1; i <= Services; i++)
        {
            var number = i;
            yield return ($"tjenesteavtale-{number}", () => Text(community, number));
        }
    }

    private static string Text(Community community, int number)
    {
        var language = community.Language;
        var prose = new Prose(new Prng($"agreements/{community.Id}/{number}"), community.Committees[1]);
        var text = new StringBuilder("---\n");
        text.Append(number == 0
            ? $"title: Samarbeidsavtale for {community.Name}\nshort: Samarbeidsavtalen\nlevels: [overall]\n"
            : $"title: {language.Say("Tjenesteavtale", "Tenesteavtale")} {number} for {community.Name}\nlevels: [service]\nnumber: {number}\nunder: agreements/{community.Id}/samarbeidsavtale\n");
        text.Append($$"""
            summary: {{language.Say("En oppdiktet avtale mellom kommunene og", "Ein oppdikta avtale mellom kommunane og")}} {{community.TrustName}}.
            language: {{language.Code}}
            parties: [{{string.Join(", ", community.Municipalities.Select(one => one.Id))}}, {{community.Trust}}]
            signed:

            """);
        foreach (var party in community.Municipalities.Select(one => one.Id).Append(community.Trust))
        {
            text.Append($"  - {{ party: {party}, date: 2022-02-{1 + number:00} }}\n");
        }

        text.Append($$"""
            validFrom: 2022-03-01
            reviewEvery: { years: 4 }
            lastReviewed: 2022-02-01
            topics: [{{language.Say("innleggelse", "innlegging")}}, {{language.Say("utskrivning", "utskriving")}}, {{language.Say("samarbeid om tilbud", "samarbeid om tilbod")}}]
            law: [{{language.Say("Oppdiktet lov", "Oppdikta lov")}} § 6-{{number + 1}}]
            sources: [{ id: {{community.Source}}, at: Kapittel {{4 + number}} }]
            ---


            """);
        for (var chapter = 1; chapter <= 5; chapter++)
        {
            text.Append($"## Kap. {chapter} {prose.Title()}\n\n");
            prose.Paragraph(text, 4);
            for (var clause = 1; clause <= 2; clause++)
            {
                text.Append($"### {chapter}.{clause} {prose.Title()}\n\n");
                prose.Paragraph(text, 3);
            }

            prose.List(text, 4, numbered: false);
        }

        text.Length--;
        return text.ToString();
    }
}
