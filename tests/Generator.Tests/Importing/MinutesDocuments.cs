namespace Samla.Tests.Importing;

/// <summary>Layouts that minutes and agendas have in Norway, in both written standards.</summary>
internal static class MinutesDocuments
{
    private static readonly string[] Two = ["27/24 Godkjenning av innkalling", "28/24 Handlingsplan"];

    public static IReadOnlyList<MinutesDocument> All { get; } =
    [
        new("Overskrifter med stil og vedtak i fet skrift", Head().Heading(1, "Sak 27/24 Godkjenning av innkalling").Text("Ingen merknader.", "**Vedtak:** Innkallingen er godkjent.")
            .Heading(1, "Sak 28/24 Handlingsplan").Text("Lederen la fram planen.", "**Vedtak:** Planen blir sendt på høring.").Bytes())
        { Cases = Two, Decisions = ["Innkallingen er godkjent.", "Planen blir sendt på høring."], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Fete avsnitt som overskrifter", Head().Text("**27/24 Godkjenning av innkalling**", "Ingen merknader.", "**Vedtak**", "Godkjent.", "**28/24 Handlingsplan**", "**Bakgrunn**", "Planen er ny.", "**Vedtak**", "Vedtatt.", "**Eventuelt**", "Ingenting.").Bytes())
        { Cases = Two, Decisions = ["Godkjent.", "Vedtatt."], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"], Says = ["### Bakgrunn", "## Eventuelt"] },

        new("Nynorsk med samrøystes vedtak", new Docx().Heading(0, "Referat frå møte i SSU").Text("Møtedato: 18.03.2024", "Stad: Rådhuset", "Frammøtte: Kari Lie, Per Ås", "Meldt forfall: Eva Moe")
            .Heading(1, "Sak 27/24: Godkjenning av innkalling").Text("Ingen hadde merknader til innkallinga, og ho vart ikkje drøfta.", "Samrøystes vedtak: Innkallinga er godkjend.")
            .Heading(1, "Sak 28/24: Handlingsplan").Text("Kommunane fekk ein plan frå sjukehuset.", "Vedtak: Planen vert send på høyring.").Bytes())
        { Language = "nn", Cases = Two, Decisions = ["Samrøystes: Innkallinga er godkjend.", "Planen vert send på høyring."], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"], Says = ["place: Rådhuset"] },

        new("Nynorsk tekst i et bokmålsfellesskap", new Docx().Text("Dato: 18. mars 2024").Heading(1, "27/24 Sak").Text("Det vart ikkje noko meir frå kommunane, og ho kjem att.").Bytes())
        { Cases = ["27/24 Sak"], Says = ["language: nn"], Tells = ["linje 2: Teksten ser ut til å være på nynorsk"] },

        new("SSU-sak og PS foran nummeret", Head().Heading(2, "SSU-sak 27/24 Godkjenning av innkalling").Text("Gjennomgått.").Heading(2, "PS 28/2024 – Handlingsplan").Text("Gjennomgått.").Bytes())
        { Cases = ["27/24 Godkjenning av innkalling", "28/2024 Handlingsplan"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"], Reshaped = "ssu ps" },

        new("Saksnr og kolon, og nummer med tabulator", Head().Heading(1, "Saksnr. 27/24: Godkjenning av innkalling").Text("A.").Text("**28/24\tHandlingsplan**", "B.").Bytes())
        { Cases = Two, Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Bindestrek i saksnummeret", Head().Heading(1, "Sak 27-24 Godkjenning av innkalling").Text("A.").Heading(1, "28-2024: Handlingsplan").Text("B.").Bytes())
        { Cases = ["27/24 Godkjenning av innkalling", "28/2024 Handlingsplan"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Nummeret kommer av listen", Head().Heading(1, "Godkjenning av innkalling", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr>").Text("A.")
            .Heading(1, "Handlingsplan", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr>").Text("B.", "**Vedtak:** Ja.").Bytes())
        { Cases = ["27/21 Godkjenning av innkalling", "28/21 Handlingsplan"], Decisions = ["Ja."], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Nummererte overskrifter uten saksnummer", Head().Heading(1, "Innledning", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr>").Text("A.")
            .Heading(2, "Bakgrunn", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"5\"/></w:numPr>").Text("B.").Heading(1, "Veien videre", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr>").Text("C.").Bytes())
        { Says = ["## 1. Innledning", "### 1.1 Bakgrunn", "## 2. Veien videre"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Bare løpenummer", Head().Heading(1, "Sak 1: Godkjenning").Text("A.", "**Vedtak:** Godkjent.").Heading(1, "Sak 2: Plan").Text("B.").Bytes())
        { Cases = ["Godkjenning"], Decisions = ["Godkjent."], Tells = ["har et saksnummer uten årstall"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Saksliste som tabell med tider", new Docx().Heading(0, "Innkalling til møte i SSU").Text("Tid: 18. mars 2024 kl. 09.00–11.00", "Sted: Teams")
            .Table("**Tid**|**Saksnr**|**Sak**|**Ansvarlig**|**Type**", "09.00|27/24|Godkjenning av innkalling|Leder|Vedtak", "09.10|28/24|Handlingsplan|Sekretariatet|Drøfting", "10.00||Pause||", "10.15||Eventuelt|Leder|").Bytes())
        { Cases = [.. Two, "Pause", "Eventuelt"], Says = ["start: \"09:10\"", "responsible: Sekretariatet", "kind: decision", "kind: discussion", "kind: break", "kind: other", "digital: true"], Reshaped = "type drøfting ansvarlig tid" },

        new("Saksliste som tabell uten overskriftsrad", new Docx().Heading(0, "Saksliste").Text("Dato: 18.3.24").Table("27/24|Godkjenning av innkalling", "28/24|Handlingsplan").Bytes()) { Cases = Two },

        new("Saksliste som liste, og sakene etterpå", Head().Heading(1, "Saksliste").List(1, "27/24 Godkjenning av innkalling", "28/24 Handlingsplan").Heading(1, "27/24 Godkjenning av innkalling").Text("A.", "Vedtak: Godkjent.").Heading(1, "28/24 Handlingsplan").Text("B.").Bytes())
        { Cases = Two, Decisions = ["Godkjent."], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Saksliste som avsnitt, nynorsk", new Docx().Text("**Møteinnkalling**", "Dato: 18/3-2024", "Sakliste:", "Sak 27/24 Godkjenning av innkalling", "Sak 28/24 Handlingsplan", "Ymse").Bytes()) { Language = "nn", Cases = [.. Two, "Ymse"], Says = ["kind: other"] },

        new("Saksliste med varighet og klokkeslett fra og til", new Docx().Heading(0, "Dagsorden").Text("18. mars 2024").Table("Kl.|Sak|Tema|Varighet", "09.00–09.10|27/24|Godkjenning av innkalling|10 min", "09.10–10.00|28/24|Handlingsplan|50 min").Bytes())
        { Cases = Two, Says = ["duration: 10", "duration: 50"], Reshaped = "09 10 00 kl tema varighet min" },

        new("Referatet er en tabell med vedtak i egen kolonne", Head().Table("**Saksnr**|**Sak**|**Referat**|**Vedtak**|**Ansvar**", "27/24|Godkjenning av innkalling|Ingen merknader.|Godkjent.|Leder", "28/24|Handlingsplan|Lederen la fram.¶Mange spørsmål.|Sendes på høring.|Sekretariatet").Bytes())
        { Cases = Two, Decisions = ["Godkjent.", "Sendes på høring."], Says = ["Ansvar: Leder"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Saken i én kolonne og teksten i den andre", Head().Table("27/24|Godkjenning av innkalling¶Ingen merknader.¶**Vedtak:** Godkjent.", "28/24|Handlingsplan¶Planen er ny.¶**Vedtak:** Vedtatt.").Bytes())
        { Cases = Two, Decisions = ["Godkjent.", "Vedtatt."], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Hodet er en tabell med ledetekster", new Docx().Heading(0, "Møtereferat").Table("Møtedato:|18. mars 2024", "Tid:|09.00–12.00", "Sted:|Møterom 3", "Til stede:|Kari Lie, leder¶Per Ås", "Forfall:|Eva Moe", "Referent:|Ola Dal").Heading(1, "27/24 Godkjenning").Text("A.").Bytes())
        { Cases = ["27/24 Godkjenning"], Present = ["Kari Lie", "Per Ås", "Ola Dal"], Absent = ["Eva Moe"], Says = ["place: Møterom 3", "time: \"09:00-12:00\"", "as: secretary"] },

        new("Fire kolonner i hodet", new Docx().Table("Dato:|18.03.2024|Tid:|09:00-12:00", "Sted:|Zoom|Møteleder:|Kari Lie").Heading(1, "27/24 Godkjenning").Text("A.").Bytes())
        { Cases = ["27/24 Godkjenning"], Says = ["digital: true", "Møteleder: Kari Lie"] },

        new("Deltakere i tabell med kryss", new Docx().Text("Dato: 18. mars 2024").Table("Navn|Stilling|Virksomhet|Møtt|Forfall", "Kari Lie|Kommunedirektør|Nordvik kommune|x|", "Per Ås|Avdelingsleder|Nordvik sykehus||x").Heading(1, "27/24 Godkjenning").Text("A.").Bytes())
        { Cases = ["27/24 Godkjenning"], Present = ["Kari Lie"], Absent = ["Per Ås"], Says = ["organisation: Nordvik kommune", "title: Kommunedirektør"], Reshaped = "navn stilling virksomhet møtt x" },

        new("Til stede og forfall side om side", new Docx().Text("Dato: 18. mars 2024").Table("Til stede|Forfall", "Kari Lie¶Per Ås|Eva Moe").Heading(1, "27/24 Godkjenning").Text("A.").Bytes())
        { Cases = ["27/24 Godkjenning"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Deltakarar i liste på nynorsk", new Docx().Text("Dato: 18. mars 2024").Heading(2, "Deltakarar").List(1, "Kari Lie, leiar, Nordvik kommune", "Per Ås (Sørvik kommune)", "Ola Dal – vara for Eva Moe").Heading(2, "Fråfall").List(1, "Eva Moe, fastlege").Heading(2, "27/24 Godkjenning").Text("A.").Bytes())
        { Language = "nn", Cases = ["27/24 Godkjenning"], Present = ["Kari Lie", "Per Ås", "Ola Dal"], Absent = ["Eva Moe"], Says = ["organisation: Sørvik kommune", "as: deputy", "title: vara for Eva Moe"] },

        new("Kommunen står foran navnet", new Docx().Text("Dato: 18. mars 2024", "Til stede:", "Nordvik kommune: Kari Lie", "Sørvik kommune: Per Ås").Heading(2, "27/24 Godkjenning").Text("A.").Bytes())
        { Cases = ["27/24 Godkjenning"], Present = ["Kari Lie", "Per Ås"], Says = ["organisation: Nordvik kommune"] },

        new("Flere linjer i ett avsnitt", new Docx().Text("Dato: 18. mars 2024\nTid: kl. 09.00\nSted: Rådhuset, Nordvik", "Tilstede: Kari Lie og Per Ås\nForfall: Ingen").Heading(2, "27/24 Godkjenning").Text("Første linje.\nAndre linje.").Bytes())
        { Cases = ["27/24 Godkjenning"], Present = ["Kari Lie", "Per Ås"], Says = ["Første linje.\\\nAndre linje.", "place: \"Rådhuset, Nordvik\""] },

        new("Ledetekster med tabulator på samme linje", new Docx().Text("Dato:\t18. mars 2024\tSted:\tTeams").Heading(2, "27/24 Godkjenning").Text("A.").Bytes())
        { Cases = ["27/24 Godkjenning"], Says = ["place: Teams"] },

        new("Antall i stedet for navn", new Docx().Text("Dato: 18. mars 2024", "Til stede: 12 av 14 medlemmer").Heading(2, "27/24 Godkjenning").Text("A.").Bytes())
        { Cases = ["27/24 Godkjenning"], Says = ["Til stede: 12 av 14 medlemmer"] },

        new("Konklusjon og beslutning", Head().Heading(1, "27/24 Godkjenning av innkalling").Text("A.").Heading(2, "Konklusjon").Text("Godkjent.").Heading(1, "28/24 Handlingsplan").Text("Beslutning: Vedtatt.").Bytes())
        { Cases = Two, Decisions = ["Godkjent.", "Vedtatt."], Tells = ["«Konklusjon» er skrevet som vedtak"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Forslag til vedtak og enstemmig vedtatt", Head().Heading(1, "27/24 Plan").Text("**Forslag til vedtak:** Planen godkjennes.", "Enstemmig vedtatt.").Bytes())
        { Cases = ["27/24 Plan"], Decisions = ["Enstemmig vedtatt."], Says = ["**Forslag til vedtak:** Planen godkjennes."], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Vedtak i punkter", Head().Heading(1, "27/24 Plan").Text("**Vedtak:**").List(2, "Planen godkjennes.", "Den sendes ut.").Heading(1, "28/24 Tomt").Text("**Vedtak:**").Bytes())
        { Cases = ["27/24 Plan", "28/24 Tomt"], Decisions = ["Planen godkjennes.\nDen sendes ut."], Tells = ["Det stod «Vedtak:» uten noe vedtak"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Lister i lister", Head().Heading(1, "27/24 Plan").Items(1, (0, "Første"), (1, "Under"), (0, "Andre")).Items(3, (0, "Alfa"), (0, "Beta")).Items(2, (0, "En"), (1, "Inni"), (0, "To")).Text("Så videre.").Items(2, (0, "Tre")).Bytes())
        { Cases = ["27/24 Plan"], Says = ["- Første\n  - Under\n- Andre", "- a) Alfa\n- b) Beta", "1. En\n   1. Inni\n2. To", "3. Tre"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Vanlig tabell med flettede celler", Head().Heading(1, "27/24 Tall").Add(Docx.TableOf(
            Docx.Cell("**Kommune**") + Docx.Cell("**Første halvår**", "<w:gridSpan w:val=\"2\"/>"),
            Docx.Cell("Nordvik", "<w:vMerge w:val=\"restart\"/>") + Docx.Cell("12 | 13") + Docx.Cell("14"),
            Docx.Cell("", "<w:vMerge/>") + Docx.Cell("15¶16") + Docx.Cell("17"))).Bytes())
        { Cases = ["27/24 Tall"], Says = ["| Kommune | Første halvår |  |", "| Nordvik | 12 \\| 13 | 14 |", "|  | 15; 16 | 17 |"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        Notes(),
        Links(),

        new("Tegn som Markdown bruker", Head().Heading(1, "27/24 Tegn # og *stjerner*").Text("# ikke overskrift", "- ikke liste", "1. ikke nummer", "18. mars var vi der.", "> ikke sitat", "a_b_c **fet**skrift og __skrå__ [lenke](x) <b>html</b> &amp; `kode` | rør ~~~ ![bilde]", "=== strek", "+ pluss", "Se http://nordvik.example, www.nordvik.example og https://nordvik.example/a_b.").Bytes())
        { Cases = ["27/24 Tegn # og *stjerner*"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"], Says = ["\\# ikke overskrift", "<https://nordvik.example/a_b>"] },

        new("Tekstboks, topptekst, kommentar og forfatter", Head().Heading(1, "27/24 Boks").Add($"<w:p>{Docx.Runs("Før boksen.")}{Docx.Box("Inni boksen.")}</w:p>").Around("En merknad", "Nordvik helse", "Ukjent Forfatter").Bytes())
        { Cases = ["27/24 Boks"], Says = ["Inni boksen."], Tells = ["Teksten stod i en tekstboks", "Én kommentar.", "Toppteksten: «Nordvik helse».", "Navnene på dem som har laget"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Sporede endringer og skjult tekst", Head().Heading(1, "27/24 Endret").Add($"<w:p>{Docx.Runs("Dette er ")}<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>borte</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"x\">{Docx.Runs("nytt")}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hemmelig</w:t></w:r>{Docx.Runs(" her.")}</w:p>").Bytes())
        { Cases = ["27/24 Endret"], Says = ["Dette er nytt her."], Tells = ["sporet sletting", "sporet innsetting", "skjult tekst"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Innholdskontroller, smarttagger, symboler og innholdsfortegnelse", Head()
            .Add(Docx.P("Innledning 1", "<w:pStyle w:val=\"INNH1\"/>"), $"<w:sdt><w:sdtPr/><w:sdtContent>{Docx.P("**27/24 Kontroller**")}</w:sdtContent></w:sdt>")
            .Add($"<w:p><w:smartTag w:uri=\"x\" w:element=\"place\">{Docx.Runs("Nordvik")}</w:smartTag>{Docx.Runs(" og ")}<w:sdt><w:sdtPr/><w:sdtContent>{Docx.Runs("Sørvik")}</w:sdtContent></w:sdt><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r><w:r><w:noBreakHyphen/></w:r></w:p>",
                 "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://nordvik.example\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Docx.Runs("lenke i felt") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>").Bytes())
        { Cases = ["27/24 Kontroller"], Says = ["Nordvik og Sørvik✓-", "[lenke i felt](https://nordvik.example)"], Tells = ["Innholdsfortegnelsen"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"], Reshaped = "innledning 1" },

        new("Overskrift med stil fra et annet program", new Docx().Style("<w:style w:type=\"paragraph\" w:styleId=\"Egen\"><w:name w:val=\"Overskrift 2\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Barn\"><w:name w:val=\"Sakstittel\"/><w:basedOn w:val=\"Overskrift1\"/></w:style>")
            .Text("Dato: 18. mars 2024").Add(Docx.P("27/24 Fra stil", "<w:pStyle w:val=\"Barn\"/>"), Docx.P("Under", "<w:pStyle w:val=\"Egen\"/>")).Text("A.").Bytes())
        { Cases = ["27/24 Fra stil"], Says = ["### Under"] },

        new("Datoen står bare i tittelen", new Docx().Heading(0, "Referat fra ekstraordinært møte om akuttberedskap 18. mars 2024").Heading(1, "27/24 Beredskap").Text("A.").Bytes())
        { Cases = ["27/24 Beredskap"], Says = ["title: Referat fra ekstraordinært møte om akuttberedskap 18. mars 2024"] },

        new("Saksframlegg under sakslisten", new Docx().Heading(0, "Innkalling og saksliste").Text("Dato: 18. mars 2024").Heading(1, "Saksliste").List(1, "27/24 Godkjenning av innkalling", "28/24 Handlingsplan")
            .Heading(1, "Sak 28/24 Handlingsplan").Text("Saksopplysninger kommer her.", "**Forslag til vedtak:** Planen godkjennes.", "**Vedtak:** Skrives i møtet.").Bytes())
        { Cases = Two, Says = ["minutesStatus:", "status: none"] },

        new("Orienteringssak og drøftingssak", Head().Heading(1, "Orienteringssak 27/24 Økonomi").Text("A.").Heading(1, "Drøftingssak 28/24 Plan").Text("B.").Bytes())
        { Cases = ["27/24 Økonomi", "28/24 Plan"], Says = ["kind: information", "kind: discussion"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"], Reshaped = "orienteringssak drøftingssak" },

        new("Samme nummer to ganger, og nummer uten tittel", Head().Heading(1, "27/24 Først").Text("A.").Heading(1, "27/24 Igjen").Text("B.").Heading(1, "Sak 28/24").Text("Tittelen står under", "C.").Bytes())
        { Cases = ["27/24 Først", "28/24 Tittelen står under"], Tells = ["Sak 27/24 stod som overskrift før"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] },

        new("Møteinnkalling med utvalgssaksnr og saksframlegg", new Docx().Heading(1, "Møteinnkalling").Text("**Utvalg:** SSU\n**Møtested:** Rådhuset, møterom 2\n**Dato:** 18.03.2024\n**Tidspunkt:** 12:00 – 15:00", "Forfall meldes til post@nordvik.example.")
            .Heading(2, "Saksliste").Table("Utvalgssaksnr|Innhold", "PS 27/24|Godkjenning av innkalling", "PS 28/24|Handlingsplan").Heading(2, "PS 28/24 Handlingsplan").Heading(3, "Saksopplysninger").Text("Planen har vært på høring.").Heading(3, "Forslag til vedtak").Text("Planen godkjennes.").Bytes())
        { Cases = Two, Says = ["time: \"12:00-15:00\"", "### Forslag til vedtak", "status: none", "**Utvalg:** SSU"], Reshaped = "ps utvalgssaksnr innhold møtested tidspunkt" },

        new("Kommunen står én gang foran flere navn", new Docx().Text("Dato: 18. mars 2024").Text("Deltakere").Items(1, (0, "Fra kommunene:"), (0, "Nordvik kommune: Kari Lie og Per Ås"), (0, "Brukerrepresentant: Ola Dal")).Heading(2, "27/24 Godkjenning").Text("A.").Bytes())
        { Cases = ["27/24 Godkjenning"], Present = ["Kari Lie", "Per Ås", "Ola Dal"], Says = ["title: Brukerrepresentant"], Tells = ["«Fra kommunene:» stod over noen av dem."] },

        new("Ramme med alt i én celle", new Docx().Add($"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>{Docx.P("Dato: 18. mars 2024")}{Docx.P("**27/24 I rammen**")}{Docx.P("Tekst i rammen.")}</w:tc></w:tr></w:tbl>").Bytes())
        { Cases = ["27/24 I rammen"] },

        new("Uten overskrifter og saker", new Docx().Text("Dato: 18. mars 2024", "Vi møttes og snakket om mangt.", "Vedtak: Vi møtes igjen.").Bytes())
        { Says = ["Vedtak: Vi møtes igjen."] },
    ];

    private static Docx Head() => new Docx().Heading(0, "Referat fra møte i SSU").Text("Dato: Mandag 18. mars 2024 kl. 09.00–12.00", "Sted: Rådhuset", "Til stede: Kari Lie (leder), Per Ås", "Forfall: Eva Moe");

    private static MinutesDocument Notes()
    {
        var docx = Head().Heading(1, "27/24 Noter");
        docx.Add($"<w:p>{Docx.Runs("Se noten")}{docx.Note("Kilden er årsrapporten.")}{Docx.Runs(" og ")}{docx.Note("Også __denne__.")}</w:p>");
        return new("Fotnoter", docx.Bytes()) { Cases = ["27/24 Noter"], Says = ["Se noten\\[1\\] og \\[2\\]", "## Noter\n\n1. Kilden er årsrapporten.\n2. Også _denne_."], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] };
    }

    private static MinutesDocument Links()
    {
        var docx = Head().Heading(1, "27/24 Lenker");
        docx.Add($"<w:p>{docx.Link("trygg", "https://nordvik.example/a(1)?b=1&c=2")}{Docx.Runs(" ")}{docx.Link("gammel", "http://nordvik.example/")}{Docx.Runs(" ")}{docx.Link("fil", "file:///C:/plan.docx")}{Docx.Runs(" ")}{docx.Link("post@nordvik.example", "mailto:post@nordvik.example")}</w:p>");
        return new("Lenker", docx.Bytes()) { Cases = ["27/24 Lenker"], Says = ["[trygg](https://nordvik.example/a%281%29?b=1&amp;c=2)", "[gammel](https://nordvik.example/) fil [post@nordvik.example](mailto:post@nordvik.example)"], Tells = ["er skrevet med https", "kan ikke publiseres"], Present = ["Kari Lie", "Per Ås"], Absent = ["Eva Moe"] };
    }
}
