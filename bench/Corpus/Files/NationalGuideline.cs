using System.Text;

namespace Samla.Bench.Files;

/// <summary>The guideline that binds all communities.</summary>
internal static class NationalGuideline
{
    /// <summary>The whole file.</summary>
    public static string Text()
    {
        var text = new StringBuilder($$"""
            ---
            title: Krav til alle helsefellesskap
            short: Nasjonale krav
            summary: En oppdiktet retningslinje om hvordan kommuner og helseforetak samarbeider.
            language: nb
            adopted: 2022-01-15
            asOf: 2024-01
            sources: [{ id: {{RegisterFiles.NationalSource}} }]
            requirements:

            """);
        foreach (var requirement in NationalRequirements.All)
        {
            requirement.Write(text, RegisterFiles.NationalSource);
        }

        return text.Append(Body).ToString();
    }

    private const string Body = """
        ---

        Retningslinjen er oppdiktet, som resten av Prøveportalen. Den er skrevet for å prøve hvor fort kravene kontrolleres.

        ## Kap. 1 Nivåer

        Samarbeidet har tre nivåer. Den øverste ledelsen trekker opp retningen, det strategiske utvalget følger den opp, og de faglige
        utvalgene lager løsningene. Hvert utvalg får oppgavene sine fra nivået over.

        ## Kap. 2 Deltakelse

        Brukere og fastleger er med der noe bestemmes. En kommune som ikke selv har plass, er representert gjennom området sitt.

        ## Kap. 3 Møter

        Den øverste ledelsen møtes minst én gang i året. Det skrives referat, og referatet er klart innen tre uker.

        ## Kap. 4 Sekretariat

        Sekretariatet forbereder sakene. Kommunene har minst én rådgiver der.

        ## Kap. 5 Likeverd

        Partene stiller likt:

        - De har like mange plasser.
        - De deler på ledelsen.
        - De blir enige før noe vedtas.

        ## Kap. 6 Avtaler og planer

        Avtalen er underskrevet av alle og gjennomgås hvert år. Handlingsplanen sier hva som skal gjøres, og hvem som gjør det.

        """;
}
