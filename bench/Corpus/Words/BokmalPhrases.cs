namespace Samla.Bench.Words;

/// <summary>The sentences in bokmål.</summary>
internal static class BokmalPhrases
{
    /// <summary>All of them.</summary>
    public static Phrases All { get; } = new()
    {
        Sentences = Phrases.Lines("""
            {S} {W} {D} og ba om at {T} blir lagt fram {F}.
            {SS} har {A} {X} {TT}, og {S} viste til at {D} bør følges opp {F}.
            Det ble pekt på at {P} må ses i sammenheng med {T}.
            {S} la fram {I} og orienterte om hvordan {SS} {V} {TT}.
            I {M} kommune er det {Q} prosent av pasientene som har fått {I}.
            {H} {W} {TT} sammen med {SS}.
            Flere av medlemmene mente at {T} ikke er god nok, og at {SS} bør {Y} {I} {F}.
            {S} svarte at {T} er avhengig av {P} og {P}.
            Det er behov for {I} som {SS} kan {Y} {F}.
            Erfaringene så langt viser at {T} fungerer best der {SS} {A} {V} {P}.
            {S} i {M} fortalte at kommunen {W} {D} i fjor, og at {T} nå brukes i {Q} av sakene.
            {F} skal {SS} {Y} {TT} og {Y} {D}.
            Gruppen har hatt {Q} møter og har {X} {P} for {SS}.
            {C} ba {S} om å {Y} {T} før {D} sendes på høring.
            Når {T} er på plass, kan {S} {Y} {TT} uten {I}.
            {S} understreket at {P} er viktig for {SS}, særlig i små kommuner.
            Det ble stilt spørsmål om hvem som har ansvar for {T} når {S} {V} {D}.
            Brukerrepresentantene la vekt på at {T} må være forståelig, og at {P} ikke kan erstatte {I}.
            {S} viste tall for siste kvartal: {Q} henvendelser, {Q} av dem om {T}.
            {M} og {M} har {X} {I} sammen, og {S} {V} nå {TT}.
            Arbeidet med {T} er forsinket fordi {SS} ikke har {X} {D}.
            {S} mente at {D} henger sammen med {T}, og at en bør {Y} begge deler {F}.
            Det var enighet om at {SS} skal {Y} {T}.
            {SS} fra {M} og {M} deltok i drøftingen av {T}.
            Det kom fram at {Sp} ofte mangler {I} når {T} skal brukes på kveldstid.
            {S} tok opp {T} og foreslo {I} med {P}.
            Om lag {Q} prosent av {TT} gjelder {P}, og {S} {V} disse {F}.
            {H} har satt av {Q} timer til {T}, mens kommunene bidrar med {I}.
            Ordningen ble evaluert {E}, og {S} {W} funnene for {SS}.
            Neste steg er at {S} {V} {T} og at {SS} {V} {D}.
            {S} pekte på tre forhold: {T}, {D} og mangel på {P}.
            Saken har vært til behandling i {C}, som {W} {T} {E}.
            Det ble lagt vekt på at {T} skal gjelde for alle kommunene, også der {S} ikke har {I}.
            {S} ønsker at {P} blir en del av {T}, slik at {SS} slipper å {Y} {TT} to ganger.
            Gjennomgangen viste at {D} er kjent blant {SS}, men at {T} brukes ulikt.
            Tilbakemeldingene fra {SS} er gode, og {Q} av dem har {X} {I}.
            {S} {W} {TT} i samråd med {SS} fra {M}.
            Det skal lages {I} som viser hvordan {S} {V} {T} {F}.
            {S} minnet om fristen {E} for {T}.
            Medlemmene drøftet om {D} kan gjelde for {SS} i hele området.
            """),
        WithLink = Phrases.Lines("""
            Saken bygger på {L}, der {S} {W} {T}.
            {S} viste til {L} og ba om {I}.
            Se {L} for bakgrunnen, og for hvordan {SS} {V} {T}.
            Dette følger opp {L}, som {SS} {W} {E}.
            Etter {L} skal {S} {Y} {T} {F}.
            """),
        Decisions = Phrases.Lines("""
            {C} slutter seg til {T} og ber {S} om å {Y} {D} {F}.
            {S} får i oppdrag å {Y} {T} i tråd med {L}.
            {T} blir vedtatt slik det ble lagt fram i møtet, og trer i kraft {E}.
            {C} tar {T} til orientering og ber om {I} {F}.
            {I} blir sendt på høring til {SS}, med frist {E}.
            Partene skal {Y} {P}, og {S} rapporterer om {T} {F}.
            Saken blir utsatt til neste møte. {S} {V} {T} i mellomtiden.
            {C} anbefaler at {SS} {V} {D}, og at {T} blir evaluert {F}.
            """),
        Items = Phrases.Lines("""
            {T} må tilpasses {SS}
            {S} skal {Y} {TT} {F}
            {P} som {SS} kan {Y}
            {I} for {SS} i {M}
            {Q} prosent av {TT} er fulgt opp
            samarbeidet mellom {SS} og {SS} om {T}
            {D}, som {S} {W} {E}
            mer {T} og færre {TT}
            """),
        BeforeList = Phrases.Lines("""
            {S} trakk fram dette om {T}:
            I drøftingen kom det fram flere synspunkter på {T}:
            Oppfølgingen av {T} omfatter:
            {SS} har {X} disse punktene:
            """),
        BeforeTable = Phrases.Lines("""
            Tabellen viser {T} for kommunene {E}.
            {S} la fram denne oversikten over {TT}.
            """),
        Titles = Phrases.Lines("""
            Status for {T}
            {I} for {SS}
            {P} og {P}
            Oppfølging av {T} i kommunene
            {T} og {T}
            Hvordan {SS} {V} {T}
            Orientering fra {S} om {T}
            Forslag om {I}
            {D} i {M}
            Høring om {I}
            """),
    };
}
