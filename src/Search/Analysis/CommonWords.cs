namespace Samla.Search.Analysis;

/// <summary>What is so of Norwegian words everywhere: which say nothing alone, and which are bent in ways that no rule for endings sees.</summary>
public static class CommonWords
{
    /// <summary>Words that are on every page, in both written standards, as they are folded. They are searched for only when there is nothing else.</summary>
    public static IReadOnlySet<string> Stops { get; } = new HashSet<string>(
        """
        og i jeg eg det at en ein ei et eit den til er som på de dei med han av ikke ikkje der så var meg seg men ett har om vi me min mitt ha hadde hun ho nå no over da ved fra frå du ut sin dem oss opp
        kan han hans hvor kvar eller hva kva skal selv sjølv sjøl her alle vil bli ble blei vart blitt vorte kunne inn når være vere være vær kom noen nokon noe noko ville dere de deres dykkar kun ja etter ned skulle denne
        for deg si sine sitt mot å meget hvorfor kvifor dette disse desse uten utan hvordan korleis ingen din ditt blir samme same hvilken hvilke kva hvilket sånn slik inni mellom vår vårt våre hver kvar hvem kven
        vors hvis viss både bare berre enn fordi før mange også òg slik vært vore båe begge siden sidan dykk dykkar dei deira deires deim di då eg ein eit eitt elles hjå ho hoe henne hennar hennes hoss hossen ikkje
        ingi inkje korso mykje mi mine mykje nokor noka nokre skulle somme somt um upp vere verta vart vorte finnes finst fins gjelder gjeld får får fekk fikk gjør gjer må måtte kor mye
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Words whose forms the stemmer doesn't bring together: the forms of each, the first standing for all.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Irregular { get; } =
    [
        ["leder", "lederen", "ledere", "lederne", "leders", "lederens", "ledernes", "leiar", "leiaren", "leiarar", "leiarane", "leiars", "leiarens"],
        ["ledelse", "ledelsen", "ledelses", "leiing", "leiinga", "leiings"],
        ["år", "året", "åra", "årene", "års", "årets"],
        ["medlem", "medlemmet", "medlemmer", "medlemmene", "medlemmers", "medlemmenes", "medlems", "medlemen", "medlemer", "medlemar", "medlemmar", "medlemane", "medlemmane", "medlemene"],
        ["forum", "forumet", "fora", "foraene", "foruma", "forumene"],
        ["bok", "boka", "boken", "bøker", "bøkene"],
        ["åpen", "åpent", "åpne", "åpner", "åpnet", "åpning", "åpningen", "open", "opent", "opne", "opnar", "opna", "opning", "opninga"],
        ["bonde", "bonden", "bønder", "bøndene"],
        ["barn", "barnet", "barna", "barnas", "born", "borna"],
        ["mann", "mannen", "menn", "mennene"],
        ["datter", "datteren", "døtre", "døtrene", "dotter", "dottera", "døtrer"],
        ["natt", "natta", "natten", "netter", "nettene"],
        ["by", "byen", "byer", "byene", "byar", "byane"],
        ["sted", "stedet", "steder", "stedene", "stad", "staden", "stader", "stadene", "stadane"],
        ["senter", "senteret", "sentre", "sentrene", "sentra", "sentera", "senters"],
        ["museum", "museet", "museer", "museene", "musea"],
        ["kriterium", "kriteriet", "kriterier", "kriteriene", "kriteria"],
        ["gammel", "gammelt", "gamle", "gammal", "gammalt"],
        ["regel", "regelen", "regler", "reglene", "reglar", "reglane"],
        ["middel", "middelet", "midler", "midlene", "midlar", "midlane"],
        ["artikkel", "artikkelen", "artikler", "artiklene", "artiklar", "artiklane"],
        ["kapittel", "kapittelet", "kapitler", "kapitlene", "kapitla"],
        ["valg", "valget", "valgene", "val", "valet", "vala"],
        ["velge", "velger", "valgt", "valgte", "velges", "velje", "vald", "valde", "valt", "veljast"],
        ["vedtak", "vedtaket", "vedtakene", "vedtaka", "vedta", "vedtar", "vedtok", "vedtatt", "vedtatte", "vedtas", "vedteke", "vedteken", "vedtekne", "vedtek"],
        ["gi", "gir", "gav", "gitt", "gis", "gje", "gjev", "gjeve"],
        ["ta", "tar", "tok", "tatt", "tas", "teke", "tek"],
        ["kommer", "kom", "komme", "kommet", "kome", "kjem"],
    ];

    /// <summary>Words that the two written standards spell or choose otherwise, bokmål first; those of the field itself stand in the portal's lexicon.</summary>
    public static IReadOnlyList<LexiconWord> Standards { get; } =
    [
        .. """
        sykehjem/sjukeheim sykehjemsmedisin/sjukeheimsmedisin hjemmesykehus/heimesjukehus hjemmetjeneste/heimeteneste hjemmeoppfølging/heimeoppfølging hjemmesykepleie/heimesjukepleie hjem/heim
        sykepleie/sjukepleie sykepleier/sjukepleiar sykdom/sjukdom syke/sjuke syk/sjuk forebygging/førebygging forebyggende/førebyggjande forebygge/førebyggje
        veileder/rettleiar veiledning/rettleiing veilede/rettleie enhet/eining enheter/einingar flere/fleire mer/meir lidelse/liding lidelser/lidingar tjenestemodell/tenestemodell
        ansatt/tilsett ansatte/tilsette virksomhet/verksemd virksomheter/verksemder uke/veke beslutning/avgjerd beslutte/avgjere forskjell/skilnad mulighet/moglegheit mulig/mogleg
        løsning/løysing løsninger/løysingar løse/løyse forslag/framlegg undersøkelse/undersøking undersøkelser/undersøkingar behandling/handsaming behandle/handsame bestilling/tinging
        forespørsel/førespurnad forberede/førebu forberedelse/førebuing forhold/tilhøve forening/foreining fremtid/framtid fremme/fremje fremming/fremjing helsefremming/helsefremjing
        høring/høyring lønn/løn navn/namn påvirkning/påverknad medvirkning/medverknad innvirkning/innverknad sammensetning/samansetjing sammensetting/samansetjing sammenheng/samanheng sammen/saman
        skole/skule spredning/spreiing tall/tal utredning/utgreiing vei/veg vold/vald voksen/vaksen voksne/vaksne øke/auke økning/auke forskning/forsking innbygger/innbyggjar innbyggere/innbyggjarar
        selvmord/sjølvmord selvstendig/sjølvstendig selvbestemmelse/sjølvråderett kjøre/køyre kirke/kyrkje fremmed/framand følge/følgje følger/følgjer gjøre/gjere hjerte/hjarte hovedmål/hovudmål
        hovedregel/hovudregel hovedsak/hovudsak høst/haust lys/ljos nødvendig/naudsynt spørre/spørje telle/telje vann/vatn øye/auge øyeblikkelig/augeblikkeleg øst/aust
        retningslinje/retningsline deltakelse/deltaking deltaker/deltakar deltakere/deltakarar rådgiver/rådgjevar rådgivere/rådgjevarar arbeidsgiver/arbeidsgjevar oppgave/oppgåve oppgaver/oppgåver
        oppnevne/oppnemne oppnevning/oppnemning tidligere/tidlegare tidlig/tidleg vanskelig/vanskeleg hyppighet/frekvens koster/kostar koste/kosta langsom/langsam likhet/likskap
        barneverntjeneste/barnevernteneste egenandel/eigendel egen/eigen eier/eigar eie/eige fastsette/fastsetje hensyn/omsyn
        innhold/innhald ledende/leiande lovgivning/lovgjeving møtes/møtest
        overganger/overgangar ressurser/ressursar sammenslåing/samanslåing sikkerhet/tryggleik pasientsikkerhet/pasienttryggleik
        søke/søkje taushetsplikt/teieplikt tilbud/tilbod tilpasning/tilpassing tilskudd/tilskot
        trygghet/tryggleik utskrivning/utskriving utskrivningsklar/utskrivingsklar velge/velje årsberetning/årsmelding ferdighet/dugleik
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('/')).Select(pair => new LexiconWord([pair[0]], [pair[1]], [], null)),
    ];
}
