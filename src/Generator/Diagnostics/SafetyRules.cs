using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>What can be wrong with content that would do harm: names, hidden letters, sizes. Codes SAM07xx.</summary>
internal static class SafetyRules
{
    public static readonly Rule SymbolicLink = new(
        "SAM0701",
        "symbolic-link",
        Severity.Error,
        new(
            "En symbolsk lenke kan føre ut av mappen med innhold, så noe annet enn innholdet ble publisert. Samla følger den ikke.",
            "Ei symbolsk lenkje kan føre ut av mappa med innhald, så noko anna enn innhaldet vart publisert. Samla følgjer henne ikkje."),
        new("Legg selve filen eller mappen der lenken står.", "Legg sjølve fila eller mappa der lenkja står."));

    public static readonly Rule SpecialFile = new(
        "SAM0702",
        "special-file",
        Severity.Error,
        new(
            "Rør, sokler og enheter er ikke filer, og å lese dem kan ta aldri slutt.",
            "Røyr, soklar og einingar er ikkje filer, og å lese dei kan ta aldri slutt."),
        new("Ta den bort fra mappen.", "Ta henne bort frå mappa."));

    public static readonly Rule CollidingNames = new(
        "SAM0703",
        "colliding-names",
        Severity.Error,
        new(
            "På mange maskiner er to slike navn det samme navnet, og den ene filen skriver over den andre.",
            "På mange maskiner er to slike namn det same namnet, og den eine fila skriv over den andre."),
        new("Gi en av dem et annet navn.", "Gi ein av dei eit anna namn."));

    public static readonly Rule UnsafeName = new(
        "SAM0704",
        "unsafe-name",
        Severity.Error,
        new(
            "Navnet blir en del av adressen, og mappen skal kunne ligge på alle slags maskiner.",
            "Namnet blir ein del av adressa, og mappa skal kunne liggje på alle slags maskiner."),
        new(
            "Gi filen eller mappen et navn av bokstaver, tall, bindestrek, understrek og punktum.",
            "Gi fila eller mappa eit namn av bokstavar, tal, bindestrek, understrek og punktum."));

    public static readonly Rule HiddenLetter = new(
        "SAM0705",
        "hidden-letter",
        Severity.Error,
        new(
            "Tegn som ikke synes, kan få teksten til å si noe annet enn den ser ut til, og gjør den umulig å finne igjen.",
            "Teikn som ikkje synest, kan få teksten til å seie noko anna enn han ser ut til, og gjer han umogleg å finne att."),
        new(
            "Slett tegnet. Det følger ofte med når tekst limes inn; lim inn som ren tekst, eller skriv ordet på nytt.",
            "Slett teiknet. Det følgjer ofte med når tekst blir limt inn; lim inn som rein tekst, eller skriv ordet på nytt."));

    public static readonly Rule LookAlikeLetter = new(
        "SAM0706",
        "look-alike-letter",
        Severity.Error,
        new(
            "Ordet ser ut som et annet enn det er, så ingen finner det ved å søke, og en adresse kan føre et annet sted.",
            "Ordet ser ut som eit anna enn det er, så ingen finn det ved å søkje, og ei adresse kan føre ein annan stad."),
        new("Skriv ordet på nytt med vanlige bokstaver.", "Skriv ordet på nytt med vanlege bokstavar."));

    public static readonly Rule TooLarge = new(
        "SAM0707",
        "too-large",
        Severity.Error,
        new(
            "En fil som er mye større enn den skal være, er som regel lagt inn ved en feil, og den leses ikke.",
            "Ei fil som er mykje større enn ho skal vere, er som regel lagd inn ved ein feil, og ho blir ikkje lesen."),
        new(
            "Gjør filen mindre eller del den. Skal den være så stor, kan grensen heves under «limits» i site.yaml.",
            "Gjer fila mindre eller del henne. Skal ho vere så stor, kan grensa hevast under «limits» i site.yaml."));

    public static readonly Rule TooMuch = new(
        "SAM0708",
        "too-much",
        Severity.Error,
        new(
            "Så mye på ett sted kan ingen lese, og det kan få byggingen til å stoppe opp.",
            "Så mykje på éin stad kan ingen lese, og det kan få bygginga til å stoppe opp."),
        new(
            "Del det opp. Skal det være slik, kan grensen heves under «limits» i site.yaml.",
            "Del det opp. Skal det vere slik, kan grensa hevast under «limits» i site.yaml."));
}
