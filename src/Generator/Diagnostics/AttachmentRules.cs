using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>What can be wrong with a file beside a meeting. Codes SAM06xx.</summary>
internal static class AttachmentRules
{
    public static readonly Rule Kind = new(
        "SAM0601",
        "attachment-kind",
        Severity.Error,
        new(
            "Bare filer som alle kan åpne trygt, og som Samla kan se igjennom, blir publisert.",
            "Berre filer som alle kan opne trygt, og som Samla kan sjå gjennom, blir publiserte."),
        new(
            "Lagre filen som PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods, .odp), CSV, tekst, nettside (.html) eller bilde (PNG, JPEG, GIF, WebP, SVG).",
            "Lagre fila som PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods, .odp), CSV, tekst, nettside (.html) eller bilete (PNG, JPEG, GIF, WebP, SVG)."));

    public static readonly Rule Ending = new(
        "SAM0602",
        "attachment-ending",
        Severity.Error,
        new(
            "Endelsen på navnet sier hvilket program som skal åpne filen. Stemmer den ikke, får leseren den ikke opp.",
            "Endinga på namnet seier kva program som skal opne fila. Stemmer ho ikkje, får lesaren henne ikkje opp."),
        new(
            "Gi filen riktig endelse, eller lagre den på nytt i det formatet som navnet sier.",
            "Gi fila rett ending, eller lagre henne på nytt i det formatet som namnet seier."));

    public static readonly Rule Author = new(
        "SAM0603",
        "attachment-author",
        Severity.Error,
        new(
            "Navnet følger filen, og blir publisert uten at noen ser det.",
            "Namnet følgjer fila, og blir publisert utan at nokon ser det."),
        new(
            "Fjern navnet fra egenskapene og lagre filen på nytt. I Word, Excel og PowerPoint: Fil > Info > Se etter problemer > Undersøk dokument. Lag en PDF på nytt av den rettede filen.",
            "Fjern namnet frå eigenskapane og lagre fila på nytt. I Word, Excel og PowerPoint: Fil > Info > Sjå etter problem > Undersøk dokument. Lag ein PDF på nytt av den retta fila."));

    public static readonly Rule Comments = new(
        "SAM0604",
        "attachment-comments",
        Severity.Error,
        new(
            "Kommentarer er skrevet for dem som arbeider med filen, med navn og dato, og blir publisert med den.",
            "Kommentarar er skrivne for dei som arbeider med fila, med namn og dato, og blir publiserte med henne."),
        new(
            "Slett alle kommentarene (Se gjennom > Slett > Slett alle kommentarer), og lagre filen på nytt.",
            "Slett alle kommentarane (Sjå gjennom > Slett > Slett alle kommentarar), og lagre fila på nytt."));

    public static readonly Rule Changes = new(
        "SAM0605",
        "attachment-changes",
        Severity.Error,
        new(
            "Sporede endringer viser det som er slettet, og hvem som slettet det.",
            "Spora endringar viser det som er sletta, og kven som sletta det."),
        new(
            "Godta eller avvis alle endringene (Se gjennom > Godta > Godta alle endringer og stopp sporing), og lagre filen på nytt.",
            "Godta eller avvis alle endringane (Sjå gjennom > Godta > Godta alle endringar og stopp sporing), og lagre fila på nytt."));

    public static readonly Rule Hidden = new(
        "SAM0606",
        "attachment-hidden",
        Severity.Error,
        new(
            "Det som er skjult i filen, kan hvem som helst vise igjen.",
            "Det som er skjult i fila, kan kven som helst vise att."),
        new(
            "Vis det, slett det som ikke skal være der, og lagre filen på nytt.",
            "Vis det, slett det som ikkje skal vere der, og lagre fila på nytt."));

    public static readonly Rule Location = new(
        "SAM0607",
        "attachment-location",
        Severity.Error,
        new(
            "Et bilde fra en telefon kan vise på meteren hvor det ble tatt, for eksempel hjemme hos noen.",
            "Eit bilete frå ein telefon kan vise på meteren kvar det vart teke, til dømes heime hos nokon."),
        new(
            "Fjern stedet fra bildet. I Windows: høyreklikk, Egenskaper > Detaljer > Fjern egenskaper og personlige opplysninger. I Word: legg bildet inn på nytt etterpå.",
            "Fjern staden frå biletet. I Windows: høgreklikk, Eigenskapar > Detaljar > Fjern eigenskapar og personlege opplysningar. I Word: legg biletet inn på nytt etterpå."));

    public static readonly Rule PdfUnread = new(
        "SAM0608",
        "pdf-unread",
        Severity.Error,
        new(
            "En PDF blir ikke publisert før noen har sett hva som står i den.",
            "Ein PDF blir ikkje publisert før nokon har sett kva som står i han."),
        new(
            "Installer poppler-utils (på Debian og Ubuntu: «sudo apt install poppler-utils»), så pdfinfo og pdftotext finnes, og kjør Samla på nytt.",
            "Installer poppler-utils (på Debian og Ubuntu: «sudo apt install poppler-utils»), så pdfinfo og pdftotext finst, og køyr Samla på nytt."));

    public static readonly Rule PdfText = new(
        "SAM0609",
        "pdf-without-text",
        Severity.Error,
        new(
            "En side uten tekst er bare et bilde: den kan ikke leses opp, søkes i eller sees igjennom.",
            "Ei side utan tekst er berre eit bilete: ho kan ikkje lesast opp, søkjast i eller sjåast gjennom."),
        new(
            "Lag en PDF av dokumentet der teksten ble skrevet, i stedet for å skanne den. Finnes bare papiret, skanner du det med tekstgjenkjenning (OCR) og ser over teksten.",
            "Lag ein PDF av dokumentet der teksten vart skriven, i staden for å skanne han. Finst berre papiret, skannar du det med tekstattkjenning (OCR) og ser over teksten."));

    public static readonly Rule PdfTitle = new(
        "SAM0610",
        "pdf-title",
        Severity.Error,
        new(
            "Tittelen er det første en skjermleser sier, og det som står på fanen i nettleseren.",
            "Tittelen er det første ein skjermlesar seier, og det som står på fana i nettlesaren."),
        new(
            "Skriv tittelen i dokumentet (i Word: Fil > Info > Tittel), og lag PDF-en på nytt.",
            "Skriv tittelen i dokumentet (i Word: Fil > Info > Tittel), og lag PDF-en på nytt."));

    public static readonly Rule PdfLanguage = new(
        "SAM0611",
        "pdf-language",
        Severity.Error,
        new(
            "Uten språk leser en skjermleser norsk tekst med feil uttale.",
            "Utan språk les ein skjermlesar norsk tekst med feil uttale."),
        new(
            "Velg språket for hele teksten i Word (Se gjennom > Språk > Angi korrekturspråk), og lag PDF-en på nytt med «Dokumentstrukturkoder for tilgjengelighet».",
            "Vel språket for heile teksten i Word (Sjå gjennom > Språk > Vel korrekturspråk), og lag PDF-en på nytt med «Dokumentstrukturkodar for tilgjenge»."));

    public static readonly Rule PdfTags = new(
        "SAM0612",
        "pdf-tags",
        Severity.Error,
        new(
            "Merkene sier hva som er overskrift, liste og tabell. Uten dem finner den som hører teksten opplest, ikke fram.",
            "Merka seier kva som er overskrift, liste og tabell. Utan dei finn den som høyrer teksten opplesen, ikkje fram."),
        new(
            "Lag PDF-en på nytt med «Dokumentstrukturkoder for tilgjengelighet» (i Word under Alternativer når du lagrer som PDF), eller «Merket PDF» i LibreOffice. Ikke skriv ut til PDF.",
            "Lag PDF-en på nytt med «Dokumentstrukturkodar for tilgjenge» (i Word under Alternativ når du lagrar som PDF), eller «Merkt PDF» i LibreOffice. Ikkje skriv ut til PDF."));

    public static readonly Rule Embedded = new(
        "SAM0613",
        "attachment-embedded",
        Severity.Error,
        new(
            "Samla kan ikke se hva som ligger inne i filen, og leseren får det med.",
            "Samla kan ikkje sjå kva som ligg inne i fila, og lesaren får det med."),
        new(
            "Sett det inn som bilde eller tekst i stedet, eller legg det ved som en egen fil.",
            "Set det inn som bilete eller tekst i staden, eller legg det ved som ei eiga fil."));

    public static readonly Rule Unreadable = new(
        "SAM0614",
        "attachment-unreadable",
        Severity.Error,
        new(
            "Det som ikke kan leses, kan ikke sees igjennom før det blir publisert, og leseren får det kanskje heller ikke opp.",
            "Det som ikkje kan lesast, kan ikkje sjåast gjennom før det blir publisert, og lesaren får det kanskje heller ikkje opp."),
        new(
            "Åpne filen i programmet som den ble laget i, fjern eventuelt passord, og lagre den på nytt.",
            "Opne fila i programmet som ho vart laga i, fjern eventuelt passord, og lagre henne på nytt."));

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Kind, Ending, Author, Comments, Changes, Hidden, Location, PdfUnread, PdfText, PdfTitle, PdfLanguage, PdfTags, Embedded, Unreadable];
}
