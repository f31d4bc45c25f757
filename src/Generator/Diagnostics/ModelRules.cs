using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>What can be wrong when the files are put together: references, time, addresses. Codes SAM02xx.</summary>
internal static class ModelRules
{
    public static readonly Rule UnknownReference = new(
        "SAM0201",
        "unknown-reference",
        Severity.Error,
        new("Henvisningen peker på noe som ikke finnes.", "Tilvisinga peikar på noko som ikkje finst."),
        new("Rett id-en, eller legg til det den peker på.", "Rett id-en, eller legg til det han peikar på."));

    public static readonly Rule EndsBeforeItBegins = new(
        "SAM0202",
        "ends-before-it-begins",
        Severity.Error,
        new("Et tidsrom kan ikke slutte før det begynner.", "Eit tidsrom kan ikkje slutte før det byrjar."),
        new("Rett en av de to datoene.", "Rett ein av dei to datoane."));

    public static readonly Rule AddressTaken = new(
        "SAM0203",
        "address-taken",
        Severity.Error,
        new("To sider kan ikke ha samme adresse.", "To sider kan ikkje ha same adressa."),
        new("Gi en av filene et annet navn, eller slå dem sammen.", "Gi ei av filene eit anna namn, eller slå dei saman."));

    public static readonly Rule ReservedId = new(
        "SAM0204",
        "reserved-id",
        Severity.Error,
        new("Portalen bruker dette ordet i sine egne adresser.", "Portalen bruker dette ordet i sine eigne adresser."),
        new("Gi mappen eller filen et annet navn.", "Gi mappa eller fila eit anna namn."));

    public static readonly Rule DuplicateId = new(
        "SAM0205",
        "duplicate-id",
        Severity.Error,
        new("En id må peke på én ting.", "Ein id må peike på éin ting."),
        new("Gi en av dem en annen id.", "Gi ein av dei ein annan id."));

    public static readonly Rule SeatSelector = new(
        "SAM0206",
        "seat-selector",
        Severity.Error,
        new(
            "En plass må si hvem den er for, og bare på én måte.",
            "Ein plass må seie kven han er for, og berre på éin måte."),
        new(
            "Bruk ett av feltene area, party, each, group, exOfficio, sameAs eller committee, eller bare side.",
            "Bruk eitt av felta area, party, each, group, exOfficio, sameAs eller committee, eller berre side."));

    public static readonly Rule AreaMembership = new(
        "SAM0207",
        "area-membership",
        Severity.Error,
        new(
            "Når et helsefellesskap er delt i områder, skal hver kommune stå i ett av dem eller i «outside» med grunn.",
            "Når eit helsefellesskap er delt i område, skal kvar kommune stå i eitt av dei eller i «outside» med grunn."),
        new("Rett listene under «areas».", "Rett listene under «areas»."));

    public static readonly Rule ParentCycle = new(
        "SAM0208",
        "parent-cycle",
        Severity.Error,
        new("Et organ kan ikke stå under seg selv.", "Eit organ kan ikkje stå under seg sjølv."),
        new("Rett «parent» i ett av organene.", "Rett «parent» i eitt av organa."));

    public static readonly Rule DateAndName = new(
        "SAM0209",
        "date-and-name",
        Severity.Error,
        new(
            "Filnavnet og feltet «date» sier hver sin dato for møtet.",
            "Filnamnet og feltet «date» seier kvar sin dato for møtet."),
        new("Fjern «date», eller gi filen nytt navn.", "Fjern «date», eller gi fila nytt namn."));

    public static readonly Rule TooManyMembers = new(
        "SAM0210",
        "too-many-members",
        Severity.Error,
        new(
            "Det er flere medlemmer og ledige plasser enn det er plasser.",
            "Det er fleire medlemmer og ledige plassar enn det er plassar."),
        new(
            "Rett «count», «vacant» eller listen over medlemmer. Et medlem som har gått ut, får «until».",
            "Rett «count», «vacant» eller lista over medlemmer. Ein medlem som har gått ut, får «until»."));

    public static readonly Rule DisputedUse = new(
        "SAM0211",
        "disputed-use",
        Severity.Error,
        new("«use» må være en av påstandene.", "«use» må vere ein av påstandane."),
        new("Skriv en av verdiene i «claims».", "Skriv ein av verdiane i «claims»."));

    public static readonly Rule FileNotBeside = new(
        "SAM0212",
        "file-not-beside",
        Severity.Error,
        new("Vedlegget skal ligge i samme mappe som møtet.", "Vedlegget skal liggje i same mappe som møtet."),
        new(
            "Lag en mappe med møtets navn, kall møtefilen index.md og legg vedlegget ved siden av.",
            "Lag ei mappe med namnet på møtet, kall møtefila index.md og legg vedlegget ved sida av."));

    public static readonly Rule Override = new(
        "SAM0214",
        "override",
        Severity.Error,
        new(
            "Et lokalt krav kan bare gå foran et krav som kan tilpasses, og ikke foran seg selv gjennom andre.",
            "Eit lokalt krav kan berre gå føre eit krav som kan tilpassast, og ikkje føre seg sjølv gjennom andre."),
        new(
            "Fjern «overrides». Er avviket villet, så forklar det i «adaptations» i helsefellesskapets fil.",
            "Fjern «overrides». Er avviket villa, så forklar det i «adaptations» i fila til helsefellesskapet."));

    public static readonly Rule Contradiction = new(
        "SAM0215",
        "contradicting-requirements",
        Severity.Error,
        new(
            "To bindende krav til det samme organet kan ikke begge oppfylles.",
            "To bindande krav til det same organet kan ikkje begge oppfyllast."),
        new(
            "Rett det ene, eller la det lokale kravet nevne det andre i «overrides».",
            "Rett det eine, eller la det lokale kravet nemne det andre i «overrides»."));

    public static readonly Rule ImpossibleSeats = new(
        "SAM0216",
        "impossible-seats",
        Severity.Error,
        new(
            "Plassene i kravet er til sammen flere enn kravet sier at organet skal ha.",
            "Plassane i kravet er til saman fleire enn kravet seier at organet skal ha."),
        new("Rett «total» eller antallet i «seats».", "Rett «total» eller talet i «seats»."));

    public static readonly Rule SecurityExpires = new(
        "SAM0217",
        "security-expires",
        Severity.Warning,
        new(
            "security.txt sier hvem som skal få vite om en svakhet i nettstedet. Etter utløpet regnes opplysningene som utdaterte, og de skal gås gjennom minst en gang i året.",
            "security.txt seier kven som skal få vite om ein veikskap i nettstaden. Etter utløpet blir opplysningane rekna som utdaterte, og dei skal gåast gjennom minst éin gong i året."),
        new(
            "Se etter at «contact» fortsatt stemmer, og skriv en ny dag i «expires», høyst ett år fram.",
            "Sjå etter at «contact» framleis stemmer, og skriv ein ny dag i «expires», høgst eitt år fram."));

    public static readonly Rule RequirementScope = new(
        "SAM0213",
        "requirement-scope",
        Severity.Error,
        new("Et krav må si hvem det gjelder for.", "Eit krav må seie kven det gjeld for."),
        new(
            "Bruk ett av feltene committee, community, tier eller tiers.",
            "Bruk eitt av felta committee, community, tier eller tiers."));
}
