// A value outside an enum is a bug; a missing one doesn't compile.
#pragma warning disable CS8524
using Samla.Model;

namespace Samla.Theme.Interface;

/// <summary>The words around contacts, GPs and municipalities in nynorsk.</summary>
internal static partial class NnWords
{
    private static ContactWords Contacts => new()
    {
        // Contacts
        Lede = "Kven du kan skrive til eller ringje. Der ingen kontakt er dokumentert, står institusjonane bak sekretariatet.",
        CommunityOf = "Kontakt i kvart helsefellesskap",
        Save = "Lagre kontakten",
        Institutions = "Institusjonane bak",
        InstitutionsUndocumented = "Institusjonane bak helsefellesskapet er ikkje dokumenterte.",
        HostsSecretariat = "vertskap for sekretariatet",
        WorksInSecretariat = "har folk i sekretariatet",
        IsTrust = "helseføretak",
        NoSecretariat = "Sekretariatet er ikkje dokumentert.",

        // GPs
        Gps = "Fastlegar",
        GpsLede = "Kven sit for deg, kven kan du kontakte, og korleis melder du ei sak?",
        GpsIn = community => $"Fastlegar i {community}",
        GpsInLede = "Kven som sit for fastlegane, kven du kan kontakte, og korleis du melder ei sak.",
        ByCommunity = "Vel helsefellesskap",
        ByArea = "Etter område",
        ByAreaNote = "Område som har eige organ med plass til fastlegar, har lenkje til organet.",
        ByMunicipality = "Etter kommune",
        ByMunicipalityNote = "Vel første bokstaven og så kommunen. Sida til kommunen har lenkje til fastlegane i helsefellesskapet.",
        GpCommittees = number => number switch
        {
            0 => "Ingen plass til fastlegar er dokumentert",
            _ => $"Plass i {number} organ",
        },
        GpSeats = "Plassane til fastlegane",
        NoGpSeats = "Ingen plass til fastlegar er dokumentert her.",
        NoGpSeatsNote = "Fastlegar kan likevel vere med; vi har ikkje kjelde.",
        SeatAndRight = "Plass og rett",
        SpeaksFor = "Talar for",
        SpeaksForUndocumented = "Kven plassen talar for, er ikkje dokumentert.",
        SpeaksForScheme = "Praksiskonsulentordninga (PKO).",
        SpeaksForAreas = areas => $"Fastlegane i {areas}.",
        Right = kind => kind switch
        {
            SeatKind.Voting => "Medlem med røysterett",
            SeatKind.Member => "Medlem. Røysterett er ikkje dokumentert",
            SeatKind.Proposing => "Kan tale og gjere framlegg",
            SeatKind.Speaking => "Kan tale",
            SeatKind.Observer => "Observatør",
            SeatKind.Invited => "Blir invitert",
        },
        TermUndocumented = "perioden er ikkje dokumentert",
        HolderAmongOthers = "Kven av medlemmene det er, er ikkje dokumentert.",
        HowToRaise = "Slik melder du ei sak",
        HowToRaiseUndocumented = "Korleis ei sak blir meld, er ikkje dokumentert.",
        HowToRaiseAsk = "Spør den som står under Kontakt.",
        GpCases = "Komande saker merkte for fastlegar",
        NoGpCases = "Ingen saker i komande møte er merkte for fastlegar.",
        NoGpCasesNote = "Det tyder ikkje at ingen saker vedkjem dei.",
        GpRules = "Reglar om fastlegane",

        // Municipalities
        WhoSits = "Kven sit for kommunen",
        SitsIn = number => $"Plass i {number} organ",
        AndMore = number => $"og {number} til",
        OwnSeats = "Eigne plassar for kommunen",
        SharedSeats = "Plassar kommunen deler med andre",
        MeetingsWithSeat = "Der kommunen har plass",
        OtherMeetings = "Andre møte i helsefellesskapet",
        NotAmongSigned = name => $"{name} står ikkje blant dei som har signert.",
        SigningUndocumented = name => $"Om {name} har signert, er ikkje dokumentert.",
        PickByCommunity = "Vel kommune etter helsefellesskap",
    };
}
