using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>What can be wrong with a file before anybody asks what it means: encoding, front matter, fields. Codes SAM01xx.</summary>
internal static class ReadingRules
{
    public static readonly Rule NotUtf8 = new(
        "SAM0101",
        "not-utf8",
        Severity.Error,
        new(
            "Alle filer må være UTF-8, ellers blir æ, ø og å til andre tegn.",
            "Alle filer må vere UTF-8, elles blir æ, ø og å til andre teikn."),
        new(
            "Åpne filen i editoren og lagre den på nytt med tegnkodingen UTF-8.",
            "Opne fila i editoren og lagre ho på nytt med teiknkodinga UTF-8."));

    public static readonly Rule FrontMatterMissing = new(
        "SAM0102",
        "front-matter-missing",
        Severity.Error,
        new(
            "Feltene øverst i filen sier hva siden er. Uten dem kan den ikke lages.",
            "Felta øvst i fila seier kva sida er. Utan dei kan ho ikkje lagast."),
        new(
            "Begynn filen med en linje «---», så feltene, og så en ny linje «---».",
            "Begynn fila med ei linje «---», så felta, og så ei ny linje «---»."));

    public static readonly Rule FrontMatterNotClosed = new(
        "SAM0103",
        "front-matter-not-closed",
        Severity.Error,
        new(
            "Uten en avsluttende linje er det ikke mulig å vite hvor feltene slutter og teksten begynner.",
            "Utan ei avsluttande linje går det ikkje an å vite kvar felta sluttar og teksten byrjar."),
        new(
            "Sett inn en linje med bare «---» mellom feltene og teksten.",
            "Set inn ei linje med berre «---» mellom felta og teksten."));

    public static readonly Rule YamlSyntax = new(
        "SAM0104",
        "yaml-syntax",
        Severity.Error,
        new(
            "Feltene er skrevet i YAML, og linjen følger ikke reglene for det.",
            "Felta er skrivne i YAML, og linja følgjer ikkje reglane for det."),
        new(
            "Se etter innrykk som ikke stemmer, et manglende kolon eller anførselstegn, eller tabulator i stedet for mellomrom.",
            "Sjå etter innrykk som ikkje stemmer, eit kolon eller hermeteikn som manglar, eller tabulator i staden for mellomrom."));

    public static readonly Rule DuplicateKey = new(
        "SAM0105",
        "duplicate-key",
        Severity.Error,
        new(
            "Bare én av verdiene kan gjelde, og det skal ikke være tvil om hvilken.",
            "Berre éin av verdiane kan gjelde, og det skal ikkje vere tvil om kva for ein."),
        new("Behold én av linjene og fjern den andre.", "Behald éi av linjene og fjern den andre."));

    public static readonly Rule UnknownKey = new(
        "SAM0106",
        "unknown-key",
        Severity.Error,
        new(
            "Ingenting som er skrevet, skal bli borte uten at noen får vite det.",
            "Ingenting som er skrive, skal bli borte utan at nokon får vite det."),
        new(
            "Rett skrivemåten, eller fjern feltet. docs/content-model.md har alle feltene.",
            "Rett skrivemåten, eller fjern feltet. docs/content-model.md har alle felta."));

    public static readonly Rule WrongShape = new(
        "SAM0107",
        "wrong-shape",
        Severity.Error,
        new(
            "Feltet skal ha en annen form: en tekst, en liste eller en gruppe felt.",
            "Feltet skal ha ei anna form: ein tekst, ei liste eller ei gruppe felt."),
        new(
            "Skriv feltet slik docs/content-model.md viser, eller fjern det hvis det er tomt.",
            "Skriv feltet slik docs/content-model.md viser, eller fjern det om det er tomt."));

    public static readonly Rule MissingKey = new(
        "SAM0108",
        "missing-key",
        Severity.Error,
        new("Uten dette feltet kan siden ikke lages.", "Utan dette feltet kan sida ikkje lagast."),
        new("Legg til feltet.", "Legg til feltet."));

    public static readonly Rule BadDate = new(
        "SAM0109",
        "bad-date",
        Severity.Error,
        new(
            "En dato skrives som år, år-måned eller år-måned-dag, og dagen må finnes i kalenderen.",
            "Ein dato blir skriven som år, år-månad eller år-månad-dag, og dagen må finnast i kalenderen."),
        new(
            "Skriv for eksempel 2024, 2024-03, 2024-03-18 eller { after: 2024-03-01, before: 2024-03-31 }.",
            "Skriv til dømes 2024, 2024-03, 2024-03-18 eller { after: 2024-03-01, before: 2024-03-31 }."));

    public static readonly Rule UnknownWord = new(
        "SAM0110",
        "unknown-word",
        Severity.Error,
        new("Feltet har en fast liste med ord.", "Feltet har ei fast liste med ord."),
        new("Bruk ett av ordene.", "Bruk eitt av orda."));

    public static readonly Rule BadNumber = new(
        "SAM0111",
        "bad-number",
        Severity.Error,
        new("Feltet skal være et helt tall innenfor grensene.", "Feltet skal vere eit heilt tal innanfor grensene."),
        new("Skriv et helt tall uten enhet.", "Skriv eit heilt tal utan eining."));

    public static readonly Rule BadTime = new(
        "SAM0112",
        "bad-time",
        Severity.Error,
        new("Et klokkeslett skrives med to siffer på hver side av et kolon.", "Eit klokkeslett blir skrive med to siffer på kvar side av eit kolon."),
        new("Skriv for eksempel \"14:00\", eller \"14:00-17:00\" for et møte.", "Skriv til dømes \"14:00\", eller \"14:00-17:00\" for eit møte."));

    public static readonly Rule BadAddress = new(
        "SAM0113",
        "bad-address",
        Severity.Error,
        new(
            "En adresse ut av nettstedet må være fullstendig og sikker.",
            "Ei adresse ut av nettstaden må vere fullstendig og sikker."),
        new("Skriv hele adressen, med https:// foran.", "Skriv heile adressa, med https:// framfor."));

    public static readonly Rule YamlFeature = new(
        "SAM0114",
        "yaml-feature",
        Severity.Error,
        new(
            "Ankere, alias og merker i YAML gjør feltene vanskelige å lese og blir ikke brukt her.",
            "Anker, alias og merke i YAML gjer felta vanskelege å lese og blir ikkje brukte her."),
        new("Skriv verdien fullt ut.", "Skriv verdien fullt ut."));

    public static readonly Rule BadCount = new(
        "SAM0115",
        "bad-count",
        Severity.Error,
        new(
            "Et antall er et tall, et intervall eller ordet «unknown».",
            "Feltet skal vere eit tal, eit intervall eller ordet «unknown»."),
        new("Skriv for eksempel 3, { min: 1, max: 6 } eller unknown.", "Skriv til dømes 3, { min: 1, max: 6 } eller unknown."));

    public static readonly Rule UnplacedFile = new(
        "SAM0116",
        "unplaced-file",
        Severity.Error,
        new(
            "Filens plass i mappen sier hva den er, og her står det ingenting som Samla kjenner.",
            "Plassen til fila i mappa seier kva ho er, og her står det ingenting som Samla kjenner."),
        new(
            "Flytt filen dit den hører hjemme. docs/content-model.md viser mappene.",
            "Flytt fila dit ho høyrer heime. docs/content-model.md viser mappene."));

    public static readonly Rule BadId = new(
        "SAM0117",
        "bad-id",
        Severity.Error,
        new(
            "Navnet på filen eller mappen blir en del av adressen, og id-er brukes i henvisninger.",
            "Namnet på fila eller mappa blir ein del av adressa, og id-ar blir brukte i tilvisingar."),
        new(
            "Bruk små bokstaver a–z, tall og bindestrek. Skriv æ som ae, ø som o og å som a.",
            "Bruk små bokstavar a–z, tal og bindestrek. Skriv æ som ae, ø som o og å som a."));

    public static readonly Rule BadMeetingName = new(
        "SAM0118",
        "bad-meeting-name",
        Severity.Error,
        new(
            "Navnet på møtefilen sier når møtet er.",
            "Namnet på møtefila seier når møtet er."),
        new(
            "Kall filen for eksempel 2024-03-18.md, 2024-03.md eller 2024-03-18-ekstra.md.",
            "Kall fila til dømes 2024-03-18.md, 2024-03.md eller 2024-03-18-ekstra.md."));

    public static readonly Rule Unreadable = new(
        "SAM0119",
        "unreadable",
        Severity.Error,
        new("Filen kunne ikke åpnes.", "Fila kunne ikkje opnast."),
        new("Se etter at filen finnes og at du har lov til å lese den.", "Sjå etter at fila finst og at du har lov til å lese ho."));

    public static readonly Rule BadEmail = new(
        "SAM0120",
        "bad-email",
        Severity.Error,
        new("Adressen blir en lenke til å skrive e-post med, og må være én hel e-postadresse.", "Adressa blir ei lenkje til å skrive e-post med, og må vere éi heil e-postadresse."),
        new("Skriv for eksempel post@example.no.", "Skriv til dømes post@example.no."));

    public static readonly Rule BadPhone = new(
        "SAM0121",
        "bad-phone",
        Severity.Error,
        new("Nummeret blir en lenke til å ringe med, og må være ett telefonnummer.", "Nummeret blir ei lenkje til å ringje med, og må vere eitt telefonnummer."),
        new("Skriv ett nummer med åtte siffer, eller med landkoden foran, og ingenting annet.", "Skriv eitt nummer med åtte siffer, eller med landkoden framfor, og ikkje noko anna."));
}
