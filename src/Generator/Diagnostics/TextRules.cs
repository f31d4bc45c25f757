using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>What can be wrong in the Markdown below the front matter. Codes SAM03xx.</summary>
internal static class TextRules
{
    public static readonly Rule MalformedCaseNumber = new(
        "SAM0301",
        "malformed-case-number",
        Severity.Error,
        new(
            "Overskriften ser ut som en sak, men nummeret kan ikke leses, så saken ville blitt borte fra listene.",
            "Overskrifta ser ut som ei sak, men nummeret kan ikkje lesast, så saka ville blitt borte frå listene."),
        new(
            "Skriv nummeret som løpenummer, skråstrek og år, for eksempel «## 27/21 Tittel».",
            "Skriv nummeret som løpenummer, skråstrek og år, til dømes «## 27/21 Tittel»."));

    public static readonly Rule DuplicateCase = new(
        "SAM0302",
        "duplicate-case",
        Severity.Error,
        new("Et saksnummer kan bare brukes én gang i et møte.", "Eit saksnummer kan berre brukast éin gong i eit møte."),
        new("Rett nummeret på en av dem.", "Rett nummeret på ei av dei."));

    public static readonly Rule TitleDiffers = new(
        "SAM0303",
        "title-differs",
        Severity.Warning,
        new(
            "Saken har én tittel i sakslisten og en annen i referatet. Referatets tittel blir vist.",
            "Saka har éin tittel i sakslista og ein annan i referatet. Tittelen i referatet blir vist."),
        new("Skriv samme tittel begge steder.", "Skriv same tittelen begge stader."));

    public static readonly Rule DeadLink = new(
        "SAM0304",
        "dead-link",
        Severity.Error,
        new("Lenken fører ingen steder.", "Lenkja fører ingen stader."),
        new(
            "Rett adressen. En lenke til en annen side skrives som stien til .md-filen eller som adressen fra roten (/…/).",
            "Rett adressa. Ei lenkje til ei anna side blir skriven som stien til .md-fila eller som adressa frå rota (/…/)."));

    public static readonly Rule LinkScheme = new(
        "SAM0305",
        "link-scheme",
        Severity.Error,
        new(
            "Bare lenker innenfor portalen, https, mailto med én e-postadresse og tel med ett nummer er tillatt.",
            "Berre lenkjer innanfor portalen, https, mailto med éi e-postadresse og tel med eitt nummer er lov."),
        new(
            "Bruk en https-adresse uten brukernavn og mellomrom, eller fjern lenken. Skriv emne og annet til e-posten i teksten.",
            "Bruk ei https-adresse utan brukarnamn og mellomrom, eller fjern lenkja. Skriv emne og anna til e-posten i teksten."));

    public static readonly Rule DeadAnchor = new(
        "SAM0306",
        "dead-anchor",
        Severity.Error,
        new("Siden finnes, men ikke stedet på siden.", "Sida finst, men ikkje staden på sida."),
        new("Rett det som står etter #.", "Rett det som står etter #."));

    public static readonly Rule HeadingLevel = new(
        "SAM0307",
        "heading-level",
        Severity.Error,
        new(
            "Overskrifter må komme i rekkefølge, så de som hører siden opplest, finner fram. Sidens tittel er det øverste nivået.",
            "Overskrifter må kome i rekkjefølgje, så dei som høyrer sida opplesen, finn fram. Tittelen på sida er det øvste nivået."),
        new("Begynn med ##, og gå bare ett nivå ned om gangen.", "Begynn med ##, og gå berre eitt nivå ned om gongen."));

    public static readonly Rule DecisionOutsideCase = new(
        "SAM0308",
        "decision-outside-case",
        Severity.Error,
        new(
            "Et vedtak må stå under en sak, ellers kan det verken finnes igjen eller vises til.",
            "Eit vedtak må stå under ei sak, elles kan det verken finnast att eller visast til."),
        new(
            "Sett inn en overskrift med saksnummer over vedtaket.",
            "Set inn ei overskrift med saksnummer over vedtaket."));

    public static readonly Rule EmptyDecision = new(
        "SAM0309",
        "empty-decision",
        Severity.Error,
        new("Det står «Vedtak:» uten noe vedtak.", "Det står «Vedtak:» utan noko vedtak."),
        new("Skriv vedtaket, eller fjern ordet.", "Skriv vedtaket, eller fjern ordet."));

    public static readonly Rule Picture = new(
        "SAM0310",
        "picture",
        Severity.Error,
        new(
            "Et bilde må ligge ved siden av møtet og ha en tekst for dem som ikke ser det.",
            "Eit bilete må liggje ved sida av møtet og ha ein tekst for dei som ikkje ser det."),
        new("Skriv ![hva bildet viser](bilde.png).", "Skriv ![kva biletet viser](bilete.png)."));

    public static readonly Rule BadCaseNumber = new(
        "SAM0311",
        "bad-case-number",
        Severity.Error,
        new("Et saksnummer er løpenummer, skråstrek og år.", "Eit saksnummer er løpenummer, skråstrek og år."),
        new("Skriv for eksempel \"27/21\".", "Skriv til dømes \"27/21\"."));

    public static readonly Rule EmptyHeading = new(
        "SAM0312",
        "empty-heading",
        Severity.Error,
        new("En overskrift uten tekst hjelper ingen.", "Ei overskrift utan tekst hjelper ingen."),
        new("Skriv en overskrift, eller fjern linjen.", "Skriv ei overskrift, eller fjern linja."));

    public static readonly Rule OutsideLinkGone = new(
        "SAM0313",
        "outside-link-gone",
        Severity.Warning,
        new(
            "Den som følger lenken, kommer ikke fram. Ingen får vite det før noen spør med «samla check --external».",
            "Den som følgjer lenkja, kjem ikkje fram. Ingen får vite det før nokon spør med «samla check --external»."),
        new(
            "Finn siden på nytt hos den som har den, og skriv den nye adressen. Finnes den ikke lenger, så fjern lenken og la teksten stå.",
            "Finn sida på nytt hos den som har ho, og skriv den nye adressa. Finst ho ikkje lenger, så fjern lenkja og la teksten stå."));

    public static readonly Rule OutsideLinkUnasked = new(
        "SAM0314",
        "outside-link-unasked",
        Severity.Warning,
        new(
            "Noen nettsteder slipper ikke til programmer, eller er nede en stund. Lenken kan være riktig for det.",
            "Nokre nettstader slepp ikkje til program, eller er nede ei stund. Lenkja kan vere rett for det."),
        new("Åpne lenken i nettleseren og se om den fører fram.", "Opne lenkja i nettlesaren og sjå om ho fører fram."));
}
