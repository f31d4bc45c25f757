// A value outside an enum is a bug; a missing one doesn't compile.
#pragma warning disable CS8524
using Samla.Model;

namespace Samla.Theme.Interface;

/// <summary>The words around contacts, GPs and municipalities in bokmål.</summary>
internal static partial class NbWords
{
    private static ContactWords Contacts => new()
    {
        // Contacts
        Lede = "Hvem du kan skrive til eller ringe. Der ingen kontakt er dokumentert, står institusjonene bak sekretariatet.",
        CommunityOf = "Kontakt i hvert helsefellesskap",
        Save = "Lagre kontakten",
        Institutions = "Institusjonene bak",
        InstitutionsUndocumented = "Institusjonene bak helsefellesskapet er ikke dokumentert.",
        HostsSecretariat = "vertskap for sekretariatet",
        WorksInSecretariat = "har folk i sekretariatet",
        IsTrust = "helseforetak",
        NoSecretariat = "Sekretariatet er ikke dokumentert.",

        // GPs
        Gps = "Fastleger",
        GpsLede = "Hvem sitter for deg, hvem kan du kontakte, og hvordan melder du en sak?",
        GpsIn = community => $"Fastleger i {community}",
        GpsInLede = "Hvem som sitter for fastlegene, hvem du kan kontakte, og hvordan du melder en sak.",
        ByCommunity = "Velg helsefellesskap",
        ByArea = "Etter område",
        ByAreaNote = "Områder som har eget organ med plass til fastleger, har lenke til organet.",
        ByMunicipality = "Etter kommune",
        ByMunicipalityNote = "Velg første bokstav og så kommunen. Siden til kommunen har lenke til fastlegene i helsefellesskapet.",
        GpCommittees = number => number switch
        {
            0 => "Ingen plass til fastleger er dokumentert",
            1 => "Plass i 1 organ",
            _ => $"Plass i {number} organer",
        },
        GpSeats = "Plassene til fastlegene",
        NoGpSeats = "Ingen plass til fastleger er dokumentert her.",
        NoGpSeatsNote = "Fastleger kan likevel være med; vi har ikke kilde.",
        SeatAndRight = "Plass og rett",
        SpeaksFor = "Taler for",
        SpeaksForUndocumented = "Hvem plassen taler for, er ikke dokumentert.",
        SpeaksForScheme = "Praksiskonsulentordningen (PKO).",
        SpeaksForAreas = areas => $"Fastlegene i {areas}.",
        Right = kind => kind switch
        {
            SeatKind.Voting => "Medlem med stemmerett",
            SeatKind.Member => "Medlem. Stemmerett er ikke dokumentert",
            SeatKind.Proposing => "Kan tale og foreslå",
            SeatKind.Speaking => "Kan tale",
            SeatKind.Observer => "Observatør",
            SeatKind.Invited => "Blir invitert",
        },
        TermUndocumented = "perioden er ikke dokumentert",
        HolderAmongOthers = "Hvem av medlemmene det er, er ikke dokumentert.",
        HowToRaise = "Slik melder du en sak",
        HowToRaiseUndocumented = "Hvordan en sak blir meldt, er ikke dokumentert.",
        HowToRaiseAsk = "Spør den som står under Kontakt.",
        GpCases = "Kommende saker merket for fastleger",
        NoGpCases = "Ingen saker i kommende møter er merket for fastleger.",
        NoGpCasesNote = "Det betyr ikke at ingen saker angår dem.",
        GpRules = "Regler om fastlegene",

        // Municipalities
        WhoSits = "Hvem sitter for kommunen",
        SitsIn = number => number == 1 ? "Plass i 1 organ" : $"Plass i {number} organer",
        AndMore = number => number == 1 ? "og 1 til" : $"og {number} til",
        OwnSeats = "Kommunens egne plasser",
        SharedSeats = "Plasser kommunen deler med andre",
        MeetingsWithSeat = "Der kommunen har plass",
        OtherMeetings = "Andre møter i helsefellesskapet",
        NotAmongSigned = name => $"{name} står ikke blant dem som har signert.",
        SigningUndocumented = name => $"Om {name} har signert, er ikke dokumentert.",
        PickByCommunity = "Velg kommune etter helsefellesskap",
    };
}
