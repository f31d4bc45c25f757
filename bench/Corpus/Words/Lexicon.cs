namespace Samla.Bench.Words;

/// <summary>
/// The words, some four hundred, in bokmål and nynorsk: what stands before <c>/</c> is bokmål, what stands after is nynorsk, and
/// without <c>/</c> they are alike.
/// </summary>
internal static class Lexicon
{
    /// <summary>Those who do something: noun and how it is inflected.</summary>
    public const string Actors = """
        kommune m; fastlege m; pasient m; leder r / leiar m; rådgiver r / rådgivar m; samhandlingssjef m; helseforetak n / helseføretak n
        sykehus n / sjukehus n; utvalg n / utval n; arbeidsgruppe m / arbeidsgruppe f; sekretariat N / sekretariat n; fagråd n
        brukerrepresentant m / brukarrepresentant m; verneombud n / verneombod n; kommunedirektør m; avdelingsleder r / avdelingsleiar m
        klinikksjef m; sykepleier r / sjukepleiar m; fysioterapeut m; ergoterapeut m; helsesykepleier r / helsesjukepleiar m
        overlege m; kommuneoverlege m; pårørendegruppe m / pårørandegruppe f; brukerutvalg n / brukarutval n; eldreråd n; ungdomsråd n
        legevakt m / legevakt f; hjemmetjeneste m / heimeteneste f; poliklinikk m; avdeling m / avdeling f; prosjektleder r / prosjektleiar m
        koordinator m; kontaktperson m; møteleder r / møteleiar m; representant m; nettverk n; ressursgruppe m / ressursgruppe f; universitet N / universitet n
        høgskole m / høgskule m; statsforvalter r / statsforvaltar m; fylkeskommune m; spesialist m; nemnd m / nemnd f; styre n; partner r / partnar m
        saksbehandler r / saksbehandlar m; psykolog m; logoped m
        """;

    /// <summary>What something is done to.</summary>
    public const string Things = """
        plan m; avtale m / avtale f; rutine m; tiltak n; prosjekt N; tjeneste m / teneste f; ordning m / ordning f; retningslinje m / retningslinje f
        rapport m; oversikt m / oversikt f; strategi m; utfordring m / utfordring f; erfaring m / erfaring f; undersøkelse m / undersøking f
        kartlegging m / kartlegging f; henvisning m / tilvising f; epikrise m; melding m / melding f; oppgave m / oppgåve f; forløp n
        modell m; møteplass m; mandat N; årshjul n; handlingsplan m; budsjett N; frist m; ansvar n; kurs n; opplæring m / opplæring f; veileder r / rettleiar m
        sjekkliste m / sjekkliste f; avvik n; statistikk m; tall n / tal n; behov n; kapasitet m; kompetanse m; utredning m / utgreiing f; høring m / høyring f
        innspill n / innspel n; forslag n / framlegg n; prinsipp N; ramme m / ramme f; løsning m / løysing f; system N; journal m; verktøy n
        overgang m; utskrivning m / utskriving f; innleggelse m / innlegging f; oppfølging m / oppfølging f; rehabilitering m / rehabilitering f
        behandling m / behandling f; vurdering m / vurdering f; evaluering m / evaluering f; samtale m; samarbeid n; dialog m; nettverksmøte n; fagdag m
        seminar N; rollefordeling m / rollefordeling f; ansvarsdeling m / ansvarsdeling f; prioritering m / prioritering f; anbefaling m / tilråding f
        beslutning m / avgjerd f; konklusjon m; delrapport m; kvalitet m; risiko m; beredskap m; bemanning m / bemanning f; rekruttering m / rekruttering f
        finansiering m / finansiering f; tilskudd n / tilskot n; søknad m; stilling m / stilling f; vaktordning m / vaktordning f; plass m; seng m / seng f
        time m; ventetid m / ventetid f; døgntilbud n / døgntilbod n; dagtilbud n / dagtilbod n; tilbud n / tilbod n; team n; pilot m; digitalisering m / digitalisering f
        videokonsultasjon m; pasientgruppe m / pasientgruppe f; målgruppe m / målgruppe f; medisinliste m / medisinliste f; vedlegg n
        brev n; spørsmål n; svar n; mål n; milepæl m; gevinst m; effekt m; kostnad m; ressurs m; struktur m; samhandling m / samhandling f
        nettside m / nettside f; informasjon m; rundskriv n; lov m / lov f; forskrift m / forskrift f; krav n; praksis m; endring m / endring f
        overføring m / overføring f; transport m; ernæring m / ernæring f; hverdagsmestring m / kvardagsmeistring f; forebygging m / førebygging f
        folkehelse m / folkehelse f; kommunikasjon m; rådgivning m / rådgiving f; terminliste m / terminliste f; referansegruppe m / referansegruppe f
        """;

    /// <summary>First parts of compounds.</summary>
    public const string Firsts = """
        samhandlings; helse; kommune; pasient; sykehus / sjukehus; kvalitets; utviklings; tjeneste / teneste; beredskaps; rehabiliterings; utskrivnings / utskrivings
        opplærings; bruker / brukar; område; fag; lege; barne; ungdoms; eldre; rus; omsorgs; legevakts; kompetanse; forsknings / forskings; innovasjons
        digitaliserings; rekrutterings; smittevern; ernærings; demens; kreft; slag; hjerte / hjarte; diabetes; palliasjons; habiliterings
        """;

    /// <summary>What is done: the first class when only the infinitive is given, the second with +, else all four forms.</summary>
    public const string Verbs = """
        drøfte; vurdere+; prioritere+; evaluere+; avklare+; bruke+; løfte; teste; måle+; fordele+; behandle; utvikle; utarbeide; presentere+
        dokumentere+; koordinere+; organisere+; gjennomføre+; innføre+; videreføre+ / vidareføre+; etablere+; forankre; støtte; sikre; samle; samordne
        justere+; oppdatere+; revidere+; registrere+; rapportere+; analysere+; kontrollere+; kommentere+; diskutere+; finansiere+; formulere+
        publisere+; digitalisere+; forenkle; tilpasse; endre; varsle; oppsummere+; konkretisere+; avgrense; illustrere+; markere+; signere+
        anbefale+ / tilrå tilrår tilrådde tilrådd; foreslå foreslår foreslo foreslått
        beskrive beskriver beskrev beskrevet / skildre; kartlegge kartlegger kartla kartlagt / kartleggje kartlegg kartla kartlagt
        planlegge planlegger planla planlagt / planleggje planlegg planla planlagt; styrke / styrkje styrkjer styrkte styrkt
        godkjenne godkjenner godkjente godkjent; vedta vedtar vedtok vedtatt / vedta vedtek vedtok vedteke
        ferdigstille ferdigstiller ferdigstilte ferdigstilt; sende sender sendte sendt / sende sender sende sendt
        bygge bygger bygde bygd / byggje byggjer bygde bygd; forbedre / betre; forberede forbereder forberedte forberedt / førebu førebur førebudde førebudd
        utrede / utgreie utgreier utgreidde utgreidd; klargjøre klargjør klargjorde klargjort / klargjere klargjer klargjorde klargjort
        utsette utsetter utsatte utsatt / utsetje utset utsette utsett; velge velger valgte valgt / velje vel valde valt
        ønske / ønskje ønskjer ønskte ønskt
        """;

    /// <summary>What it is like: regular, or all three forms.</summary>
    public const string Adjectives = """
        lokal; regional; nasjonal; ny nytt nye; god godt gode; tydelig / tydeleg; viktig; felles felles felles; relevant; oppdatert; planlagt; digital; skriftlig / skriftleg
        muntlig / munnleg; faglig / fagleg; administrativ; politisk; praktisk; konkret; foreløpig / førebels førebels førebels; endelig / endeleg; grundig; tverrfaglig / tverrfagleg
        tidlig / tidleg; langsiktig; kortsiktig; helhetlig / heilskapleg; likeverdig; trygg trygt trygge; sammenhengende sammenhengende sammenhengende / samanhengande samanhengande samanhengande
        akutt; sårbar; kronisk; psykisk; somatisk; kommunal; akademisk; økonomisk; juridisk; etisk; realistisk; systematisk; jevnlig / jamleg; årlig / årleg; månedlig / månadleg
        midlertidig / mellombels mellombels mellombels; varig; forpliktende forpliktende forpliktende / forpliktande forpliktande forpliktande; gjensidig; åpen åpent åpne / open ope opne
        ansvarlig / ansvarleg; forsvarlig / forsvarleg; bærekraftig / berekraftig; effektiv; kunnskapsbasert; brukerrettet brukerrettet brukerrettede / brukarretta brukarretta brukarretta
        samlet samlet samlede / samla samla samla; stor
        """;

    /// <summary>How, and how often: words that stand after the verb.</summary>
    public const string Adverbs = """
        også / òg; fortsatt / framleis; jevnlig / jamleg; særlig / særleg; i hovedsak / i hovudsak; så langt; i stor grad; i mindre grad; foreløpig / førebels; igjen
        i fellesskap; på nytt; enstemmig / samrøystes; nøye; raskt; skriftlig / skriftleg; underveis; samtidig / samstundes; likevel; derfor / difor
        """;

    /// <summary>When: phrases that stand last or first.</summary>
    public const string Times = """
        før sommeren / før sommaren; i løpet av høsten / i løpet av hausten; innen neste møte / innan neste møte; ved årsskiftet; i første halvår; i andre kvartal
        til våren; hvert år / kvart år; i kommende periode / i komande periode; fra nyttår / frå nyttår; etter høringsfristen / etter høyringsfristen
        innen utgangen av året / innan utgangen av året; så snart det er praktisk mulig / så snart det er praktisk mogleg; på neste samling
        """;
}
