using System.Text;
using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>The site's own file, the sources and the parties.</summary>
internal static class RegisterFiles
{
    /// <summary>The source's id that the national requirements are from.</summary>
    public const string NationalSource = "nasjonal-veileder";

    /// <summary><c>site.yaml</c></summary>
    public static string Site() => """
        title: Prøveportalen
        address: https://prove.example.no
        languages: [nb, nn]
        description:
          nb: Tjue oppdiktede helsefellesskap, til måling av fart
          nn: Tjue oppdikta helsefellesskap, til måling av fart
        publisher: { name: Prøveportalen, address: https://example.no, email: post@example.no }
        licence: { name: CC BY 4.0, address: https://creativecommons.org/licenses/by/4.0/ }
        accessibility: https://example.no/tilgjengelighet
        repository: https://example.no/kode

        """;

    /// <summary><c>sources.yaml</c></summary>
    public static string Sources(IEnumerable<Community> communities)
    {
        var text = new StringBuilder($"""
            - id: {NationalSource}
              title: Oppdiktet veileder om samarbeid
              publisher: Prøvedirektoratet
              date: 2022-01
              kind: report
              address: https://example.no/{NationalSource}
              language: nb

            """);
        foreach (var community in communities)
        {
            text.Append($"""
                - id: {community.Source}
                  title: {community.Language.Say("Utredning om samarbeidet i", "Utgreiing om samarbeidet i")} {community.Name}
                  publisher: {community.TrustName}
                  date: 2023-06
                  kind: report
                  address: https://example.no/{community.Source}
                  language: {community.Language.Code}

                """);
        }

        return text.ToString();
    }

    /// <summary><c>parties/municipalities.yaml</c></summary>
    public static string Municipalities(IEnumerable<Community> communities)
    {
        var text = new StringBuilder();
        foreach (var municipality in communities.SelectMany(community => community.Municipalities))
        {
            text.Append($$"""
                {{municipality.Id}}: { name: {{municipality.Name}} kommune, kind: municipality, website: https://{{municipality.Id}}.example.no }

                """);
        }

        return text.ToString();
    }

    /// <summary><c>parties/trusts.yaml</c></summary>
    public static string Trusts(IReadOnlyList<Community> communities)
    {
        var text = new StringBuilder();
        foreach (var (id, name) in communities.Select(community => (community.RegionalTrust, community.RegionalTrustName)).Distinct())
        {
            text.Append($$"""
                {{id}}: { name: {{name}}, kind: regional-trust }

                """);
        }

        foreach (var community in communities)
        {
            text.Append($"""
                {community.Trust}:
                  name: {community.TrustName}
                  kind: trust
                  partOf: {community.RegionalTrust}
                  website: https://{community.Trust}.example.no

                """);
        }

        return text.ToString();
    }
}
