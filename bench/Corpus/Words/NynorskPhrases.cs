namespace Samla.Bench.Words;

/// <summary>The sentences in nynorsk.</summary>
internal static class NynorskPhrases
{
    /// <summary>All of them.</summary>
    public static Phrases All { get; } = new()
    {
        Sentences = Phrases.Lines("""
            {S} {W} {D} og bad om at {T} blir lagt fram {F}.
            {SS} har {A} {X} {TT}, og {S} viste til at ein bør følgje opp {D} {F}.
            Det vart peikt på at {P} må sjåast i samanheng med {T}.
            {S} la fram {I} og orienterte om korleis {SS} {V} {TT}.
            I {M} kommune er det {Q} prosent av pasientane som har fått {I}.
            {H} {W} {TT} saman med {SS}.
            Fleire av medlemmene meinte at {T} ikkje er god nok, og at {SS} bør {Y} {I} {F}.
            {S} svara at {T} er avhengig av {P} og {P}.
            Det er behov for {I} som {SS} kan {Y} {F}.
            Erfaringane så langt viser at {T} fungerer best der {SS} {A} {V} {P}.
            {S} i {M} fortalde at kommunen {W} {D} i fjor, og at {T} no blir brukt i {Q} av sakene.
            {F} skal {SS} {Y} {TT} og {Y} {D}.
            Gruppa har hatt {Q} møte og har {X} {P} for {SS}.
            {C} bad {S} om å {Y} {T} før {D} blir send på høyring.
            Når {T} er på plass, kan {S} {Y} {TT} utan {I}.
            {S} understreka at {P} er viktig for {SS}, særleg i små kommunar.
            Det vart stilt spørsmål om kven som har ansvar for {T} når {S} {V} {D}.
            Brukarrepresentantane la vekt på at {T} må vere til å forstå, og at {P} ikkje kan kome i staden for {I}.
            {S} viste tal for siste kvartal: {Q} førespurnader, {Q} av dei om {T}.
            {M} og {M} har {X} {I} saman, og {S} {V} no {TT}.
            Arbeidet med {T} er forseinka fordi {SS} ikkje har {X} {D}.
            {S} meinte at {D} heng saman med {T}, og at ein bør {Y} begge delar {F}.
            Det var semje om at {SS} skal {Y} {T}.
            {SS} frå {M} og {M} var med i drøftinga av {T}.
            Det kom fram at {Sp} ofte manglar {I} når {T} skal brukast på kveldstid.
            {S} tok opp {T} og gjorde framlegg om {I} med {P}.
            Om lag {Q} prosent av {TT} gjeld {P}, og {S} {V} desse {F}.
            {H} har sett av {Q} timar til {T}, medan kommunane bidreg med {I}.
            Ordninga vart evaluert {E}, og {S} {W} funna for {SS}.
            Neste steg er at {S} {V} {T} og at {SS} {V} {D}.
            {S} peika på tre tilhøve: {T}, {D} og mangel på {P}.
            Saka har vore til handsaming i {C}, som {W} {T} {E}.
            Det vart lagt vekt på at {T} skal gjelde for alle kommunane, også der {S} ikkje har {I}.
            {S} ønskjer at {P} blir ein del av {T}, slik at {SS} slepp å {Y} {TT} to gonger.
            Gjennomgangen viste at {D} er kjend blant {SS}, men at {T} blir brukt ulikt.
            Tilbakemeldingane frå {SS} er gode, og {Q} av dei har {X} {I}.
            {S} {W} {TT} i samråd med {SS} frå {M}.
            Det skal lagast {I} som viser korleis {S} {V} {T} {F}.
            {S} minte om fristen {E} for {T}.
            Medlemmene drøfta om {D} kan gjelde for {SS} i heile området.
            """),
        WithLink = Phrases.Lines("""
            Saka byggjer på {L}, der {S} {W} {T}.
            {S} viste til {L} og bad om {I}.
            Sjå {L} for bakgrunnen, og for korleis {SS} {V} {T}.
            Dette følgjer opp {L}, som {SS} {W} {E}.
            Etter {L} skal {S} {Y} {T} {F}.
            """),
        Decisions = Phrases.Lines("""
            {C} sluttar seg til {T} og ber {S} om å {Y} {D} {F}.
            {S} får i oppdrag å {Y} {T} i tråd med {L}.
            {T} blir vedteke slik det vart lagt fram i møtet, og tek til å gjelde {E}.
            {C} tek {T} til orientering og ber om {I} {F}.
            {I} blir sendt på høyring til {SS}, med frist {E}.
            Partane skal {Y} {P}, og {S} rapporterer om {T} {F}.
            Saka blir utsett til neste møte. {S} {V} {T} i mellomtida.
            {C} rår til at {SS} {V} {D}, og at {T} blir evaluert {F}.
            """),
        Items = Phrases.Lines("""
            {T} må tilpassast {SS}
            {S} skal {Y} {TT} {F}
            {P} som {SS} kan {Y}
            {I} for {SS} i {M}
            {Q} prosent av {TT} er følgde opp
            samarbeidet mellom {SS} og {SS} om {T}
            {D}, som {S} {W} {E}
            meir {T} og færre {TT}
            """),
        BeforeList = Phrases.Lines("""
            {S} drog fram dette om {T}:
            I drøftinga kom det fram fleire synspunkt på {T}:
            Oppfølginga av {T} omfattar:
            {SS} har {X} desse punkta:
            """),
        BeforeTable = Phrases.Lines("""
            Tabellen viser {T} for kommunane {E}.
            {S} la fram denne oversikta over {TT}.
            """),
        Titles = Phrases.Lines("""
            Status for {T}
            {I} for {SS}
            {P} og {P}
            Oppfølging av {T} i kommunane
            {T} og {T}
            Korleis {SS} {V} {T}
            Orientering frå {S} om {T}
            Framlegg om {I}
            {D} i {M}
            Høyring om {I}
            """),
    };
}
