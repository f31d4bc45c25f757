// A value outside an enum is a bug; a missing one doesn't compile.
#pragma warning disable CS8524
using Samla.Model;

namespace Samla.Theme.Interface;

internal static partial class NbWords
{
    private static DecisionWords DecisionsInNb => new()
    {
        Lede = "Det som er vedtatt i møtene, og hva som er gjort med det siden. De nyeste vedtakene står først.",
        LedeOfCommunity = name => $"Det som er vedtatt i møtene i {name}, og hva som er gjort med det siden. De nyeste vedtakene står først.",
        LedeOfTopic = "Det som er vedtatt i saker om emnet, i alle helsefellesskapene. De nyeste vedtakene står først.",
        In = place => $"Vedtak i {place}",
        OnTopic = "Vedtak om emnet",
        Part = (part, of) => $"del {part} av {of}",
        None = "Ingen vedtak er publisert her.",
        NoneNote = "Det betyr at vi ikke har funnet referater med vedtak. Det betyr ikke at ingenting er vedtatt.",
        Count = number => $"{Counted.Grouped(number)} vedtak",
        ByYear = "Etter år",
        ByMonth = "Etter måned",
        ByCommunity = "Etter helsefellesskap",
        ByTopic = "Etter emne",
        NoTopics = "Ingen av sakene er merket med emne.",
        Newest = "Nyeste vedtak",
        AllDecisions = "Alle vedtak",
        Without = number => number == 1 ? "For 1 helsefellesskap har vi ikke funnet noe vedtak." : $"For {number} helsefellesskap har vi ikke funnet noe vedtak.",
        Parts = "Flere vedtak fra samme måned",
        FollowUp = "Oppfølging",
        NoFollowUp = "Ingen oppfølging er dokumentert.",
        MeasureLabel = "Tiltak",
        AgainIn = (date, committee) => $"Behandlet igjen {date} i {committee}",
        ComingIn = (date, committee) => $"Skal opp igjen {date} i {committee}",
        AdoptedHere = "Vedtatt her",
        DecidedBy = (committee, date) => committee is null ? $"Vedtatt {date}." : $"Vedtatt {date} av {committee}.",
        Cite = "Vis til vedtaket",
        Citation = (committee, of, date, address) => $"{committee}, {of}. Vedtak {date}. {address}",
        CaseNumber = number => $"sak {number}",
        LinkToCase = number => $"Lenke til {number}",
        Path = "Saksgang",
        WholePath = "Hele saksgangen",
        PathOf = title => $"Saksgang: {title}",
        PathSummary = (meetings, tiers) => $"Saken er tatt opp i {(meetings == 1 ? "1 møte" : $"{meetings} møter")}{(tiers > 1 ? $", på {tiers} nivåer" : "")}.",
        PathKey = "Hver linje er et nivå. Prikket strek betyr at steget ikke er dokumentert, eller at det ikke har vært ennå.",
        Raised = "Tatt opp",
        Handled = kind => kind switch
        {
            CaseKind.Information => "Orientering",
            CaseKind.Discussion => "Drøftet",
            CaseKind.Decision => "Til vedtak",
            CaseKind.Other or CaseKind.Break or null => "Behandlet",
        },
        Decided = "Vedtatt",
        Coming = "Skal behandles",
        ThisMeeting = "dette møtet",
        LiftedFrom = committee => $"løftet hit fra {committee}",
        SentFrom = committee => $"sendt hit fra {committee}",
        WhatWasDecided = "Dette er vedtatt",
        NothingDecided = "Ingen av møtene har et vedtak i saken som er dokumentert.",
        Meetings = "Møtene",
        Standing = status => status switch
        {
            MeetingStatus.Planned => "Møtet er planlagt.",
            MeetingStatus.Tentative => "Datoen er foreløpig.",
            MeetingStatus.Held => "Møtet er holdt.",
            MeetingStatus.Cancelled => "Møtet er avlyst.",
            MeetingStatus.Moved => "Møtet er flyttet.",
            MeetingStatus.Unknown => "Det er ikke bekreftet at møtet ble holdt.",
        },
        MovedTo = "Ny tid:",
        MinutesDraft = date => date is null ? "Referatet er et utkast." : $"Referatet er et utkast fra {date}.",
        MinutesApproved = date => date is null ? "Referatet er godkjent" : $"Referatet ble godkjent {date}",
        MinutesMissing = reason => reason is null ? "Referatet mangler." : $"Referatet mangler. {reason}",
        MinutesWithoutStatus = "Om referatet er godkjent, er ikke dokumentert.",
        MinutesNotFound = "Referatet er ikke dokumentert.",
        InTheMeeting = "i møtet",
        Draft = "Referatet er et utkast",
        DraftNote = "Vedtakene kan bli rettet når referatet blir godkjent.",
        At = host => $"hos {host}",
        Size = bytes => Counted.Size(bytes),
    };
}
