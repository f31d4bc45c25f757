using Samla.Text;

namespace Samla.Drafting;

/// <summary>The headings that a new text begins with, so that nothing is forgotten.</summary>
internal static class Headings
{
    /// <summary>A committee's mandate.</summary>
    public static IReadOnlyList<string> OfMandate(Language language) => language == Language.Nn
        ? ["Føremål", "Oppgåver", "Samansetjing", "Arbeidsmåte", "Godkjenning og endring"]
        : ["Formål", "Oppgaver", "Sammensetning", "Arbeidsform", "Godkjenning og endring"];

    /// <summary>An agreement, in chapters that can be led to.</summary>
    public static IReadOnlyList<string> OfAgreement(Language language) => language == Language.Nn
        ? ["1. Partar", "2. Føremål og verkeområde", "3. Ansvar og oppgåver", "4. Usemje", "5. Iverksetjing, endring og oppseiing"]
        : ["1. Parter", "2. Formål og virkeområde", "3. Ansvar og oppgaver", "4. Uenighet", "5. Iverksetting, endring og oppsigelse"];

    /// <summary>A guideline, in the same way.</summary>
    public static IReadOnlyList<string> OfGuideline(Language language) => language == Language.Nn
        ? ["1. Føremål", "2. Kven retningslina gjeld for", "3. Kva som skal gjerast", "4. Oppfølging"]
        : ["1. Formål", "2. Hvem retningslinjen gjelder for", "3. Hva som skal gjøres", "4. Oppfølging"];

    /// <summary>A plan; the words are the same in both written standards.</summary>
    public static IReadOnlyList<string> OfPlan() => ["Bakgrunn", "Mål", "Tiltak", "Oppfølging"];

    /// <summary>A community.</summary>
    public static IReadOnlyList<string> OfCommunity(Language language) => language == Language.Nn
        ? ["Kven som er med", "Korleis samarbeidet er lagt opp"]
        : ["Hvem som er med", "Hvordan samarbeidet er lagt opp"];
}
