using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>What gives away something of a person that mustn't be on the web. Codes SAM05xx. Their names are the words for them in <c>reviewed</c>.</summary>
internal static class PrivacyRules
{
    public static readonly Rule IdentityNumber = new(
        "SAM0501",
        "identity-number",
        Severity.Error,
        new(
            "Et dokument med fødselsnummer eller D-nummer skal ikke legges ut på nettet.",
            "Eit dokument med fødselsnummer eller D-nummer skal ikkje leggjast ut på nettet."),
        new(
            "Ta bort nummeret. Er det publisert eller lagt i git før, så si fra til personvernombudet. Er det et annet nummer som bare ligner, kan noen se på det og skrive en vurdering i «reviewed».",
            "Ta bort nummeret. Er det publisert eller lagt i git før, så sei frå til personvernombodet. Er det eit anna nummer som berre liknar, kan nokon sjå på det og skrive ei vurdering i «reviewed»."));

    public static readonly Rule BirthDate = new(
        "SAM0502",
        "birth-date",
        Severity.Error,
        new(
            "Navn og fødselsdato sammen peker ut én person, og trengs ikke for å vise hvem som er med i et organ.",
            "Namn og fødselsdato saman peikar ut éin person, og trengst ikkje for å vise kven som er med i eit organ."),
        new(
            "Ta bort fødselsdatoen. Er det datoen for noe annet, kan noen skrive en vurdering i «reviewed».",
            "Ta bort fødselsdatoen. Er det datoen for noko anna, kan nokon skrive ei vurdering i «reviewed»."));

    public static readonly Rule PrivateEmail = new(
        "SAM0503",
        "private-email",
        Severity.Error,
        new(
            "Bare e-postadresser som hører til arbeidet, kan publiseres uten samtykke.",
            "Berre e-postadresser som høyrer til arbeidet, kan publiserast utan samtykke."),
        new(
            "Bruk adressen på arbeidsstedet eller en felles postkasse, eller ta den bort. Har personen samtykket, så skriv det i «reviewed».",
            "Bruk adressa på arbeidsstaden eller ei felles postkasse, eller ta henne bort. Har personen samtykt, så skriv det i «reviewed»."));

    public static readonly Rule MobileNumber = new(
        "SAM0504",
        "mobile-number",
        Severity.Error,
        new(
            "Et mobilnummer er ofte privat. I feltet «phone» under en kontakt blir det borte når personen går ut; i en tekst blir det stående.",
            "Eit mobilnummer er ofte privat. I feltet «phone» under ein kontakt blir det borte når personen går ut; i ein tekst blir det ståande."),
        new(
            "Flytt nummeret til «phone» i kontaktfeltene, eller ta det bort. Er det et felles nummer eller noe annet, kan noen skrive en vurdering i «reviewed».",
            "Flytt nummeret til «phone» i kontaktfelta, eller ta det bort. Er det eit felles nummer eller noko anna, kan nokon skrive ei vurdering i «reviewed»."));

    public static readonly Rule ListedWord = new(
        "SAM0505",
        "listed-word",
        Severity.Error,
        new(
            "Redaksjonen har bestemt at ordet ikke skal publiseres. Derfor blir det heller ikke gjentatt her.",
            "Redaksjonen har bestemt at ordet ikkje skal publiserast. Difor blir det heller ikkje gjenteke her."),
        new(
            "Ta bort ordet, eller ta det ut av «words» under «privacy» i site.yaml. Kan det stå akkurat her, så skriv en vurdering i «reviewed».",
            "Ta bort ordet, eller ta det ut av «words» under «privacy» i site.yaml. Kan det stå akkurat her, så skriv ei vurdering i «reviewed»."));

    public static readonly Rule ReviewExpired = new(
        "SAM0506",
        "review-expired",
        Severity.Error,
        new(
            "En vurdering gjelder det som ble sett på, og bare til den datoen som står der.",
            "Ei vurdering gjeld det som vart sett på, og berre til den datoen som står der."),
        new(
            "Se på det på nytt. Ta det bort, eller rett «count», «on» og «until» i «reviewed».",
            "Sjå på det på nytt. Ta det bort, eller rett «count», «on» og «until» i «reviewed»."));

    public static readonly Rule ReviewUnused = new(
        "SAM0507",
        "review-unused",
        Severity.Warning,
        new(
            "En vurdering som ikke lenger gjelder noe, ville sluppet gjennom det neste som kommer inn.",
            "Ei vurdering som ikkje lenger gjeld noko, ville sleppt gjennom det neste som kjem inn."),
        new("Ta bort vurderingen, eller rett «count» og «file».", "Ta bort vurderinga, eller rett «count» og «file»."));

    public static readonly Rule PortraitConsent = new(
        "SAM0508",
        "portrait-consent",
        Severity.Error,
        new("Et bilde av en person kan bare publiseres når personen har samtykket.", "Eit bilete av ein person kan berre publiserast når personen har samtykt."),
        new(
            "Skriv datoen personen samtykket, i «consent», eller ta bort «portrait».",
            "Skriv datoen personen samtykte, i «consent», eller ta bort «portrait»."));

    public static readonly Rule UserConsent = new(
        "SAM0509",
        "user-consent",
        Severity.Error,
        new(
            "For brukerrepresentanter er navn og rolle nok. Hvilken organisasjon noen er med i, kan si noe om helsen deres.",
            "For brukarrepresentantar er namn og rolle nok. Kva organisasjon nokon er med i, kan seie noko om helsa deira."),
        new(
            "Ta bort «organisation» og «contact»; hvem som oppnevner, står i «appointedBy» på plassen. Har personen samtykket, så skriv datoen i «consent».",
            "Ta bort «organisation» og «contact»; kven som nemner opp, står i «appointedBy» på plassen. Har personen samtykt, så skriv datoen i «consent»."));

    public static readonly Rule PortraitMissing = new(
        "SAM0510",
        "portrait-missing",
        Severity.Error,
        new("Portrettet skal ligge ved siden av organets fil.", "Portrettet skal liggje ved sida av fila til organet."),
        new(
            "Legg bildet (.jpg, .png eller .webp) i mappen til organet, og skriv navnet på filen i «portrait».",
            "Legg biletet (.jpg, .png eller .webp) i mappa til organet, og skriv namnet på fila i «portrait»."));
}
