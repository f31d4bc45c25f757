namespace Samla.Importing.Word;

/// <summary>Counts what isn't taken along while a document is read, and says it.</summary>
internal sealed class LeftBehind
{
    private readonly List<string> said = [];

    public int Deleted { get; set; }

    public int Inserted { get; set; }

    public int Hidden { get; set; }

    public int Comments { get; set; }

    public int Objects { get; set; }

    public int Diagrams { get; set; }

    public int LinkedPictures { get; set; }

    public int ForeignPictures { get; set; }

    public int Decorations { get; set; }

    public int Prompts { get; set; }

    public bool Contents { get; set; }

    public bool Macros { get; set; }

    /// <summary>Says something of its own.</summary>
    public void Say(string sentence)
    {
        if (!said.Contains(sentence))
        {
            said.Add(sentence);
        }
    }

    /// <summary>Each as a sentence.</summary>
    public IReadOnlyList<string> Sentences() =>
    [
        .. Counted(Comments, "Én kommentar.", "{0} kommentarer."),
        .. Counted(Deleted, "Én sporet sletting: teksten som er slettet, er borte.", "{0} sporede slettinger: teksten som er slettet, er borte."),
        .. Counted(Inserted, "Merket for én sporet innsetting: teksten er tatt med.", "Merkene for {0} sporede innsettinger: teksten er tatt med."),
        .. Counted(Hidden, "Ett stykke skjult tekst.", "{0} stykker skjult tekst."),
        .. Counted(Prompts, "Ett tomt felt som ventet på utfylling.", "{0} tomme felt som ventet på utfylling."),
        .. Counted(Objects, "Ett innebygd objekt (regneark, fil eller lignende).", "{0} innebygde objekter (regneark, filer eller lignende)."),
        .. Counted(Diagrams, "Ett diagram. Lag et bilde av det, eller skriv tallene i en tabell.", "{0} diagrammer. Lag bilder av dem, eller skriv tallene i tabeller."),
        .. Counted(LinkedPictures, "Ett bilde som ligger et annet sted enn i filen.", "{0} bilder som ligger et annet sted enn i filen."),
        .. Counted(ForeignPictures, "Ett bilde i et format som nettlesere ikke viser. Lagre det som PNG og legg det inn selv.", "{0} bilder i formater som nettlesere ikke viser. Lagre dem som PNG og legg dem inn selv."),
        .. Counted(Decorations, "Ett bilde som er merket som pynt.", "{0} bilder som er merket som pynt."),
        .. Contents ? ["Innholdsfortegnelsen: siden lager sin egen."] : (string[])[],
        .. Macros ? ["Makroene."] : (string[])[],
        .. said,
    ];

    private static IEnumerable<string> Counted(int count, string one, string many) => count switch
    {
        0 => [],
        1 => [one],
        _ => [string.Format(System.Globalization.CultureInfo.InvariantCulture, many, count)],
    };
}
