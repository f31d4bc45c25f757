using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>What can be wrong with a finished page, as a reader gets it. Codes SAM09xx.</summary>
internal static class PageRules
{
    private static readonly Bilingual OurFault = new(
        "Dette er en feil i temaet, ikke i innholdet. Meld den til dem som vedlikeholder Samla.",
        "Dette er ein feil i temaet, ikkje i innhaldet. Meld han til dei som held Samla ved like.");

    public static readonly Rule BrokenLink = new(
        "SAM0901",
        "page-broken-link",
        Severity.Error,
        new("En lenke på en ferdig side fører ingen steder.", "Ei lenkje på ei ferdig side fører ingen stader."),
        OurFault);

    public static readonly Rule Structure = new(
        "SAM0902",
        "page-structure",
        Severity.Error,
        new(
            "Siden mangler noe som skjermlesere og nettlesere er avhengige av.",
            "Sida manglar noko som skjermlesarar og nettlesarar er avhengige av."),
        OurFault);

    public static readonly Rule Policy = new(
        "SAM0903",
        "page-policy",
        Severity.Error,
        new(
            "Siden ville brutt nettstedets sikkerhetsregler (CSP), og nettleseren ville stoppet det.",
            "Sida ville brote tryggleiksreglane til nettstaden (CSP), og nettlesaren ville stogga det."),
        OurFault);

    public static readonly Rule SameTitle = new(
        "SAM0904",
        "same-title",
        Severity.Error,
        new(
            "To sider med samme tittel kan ikke skilles fra hverandre i søk og faner.",
            "To sider med same tittel kan ikkje skiljast frå kvarandre i søk og faner."),
        new("Gi en av sidene en annen tittel.", "Gi ei av sidene ein annan tittel."));
}
