// A value outside an enum is a bug; a missing one doesn't compile.
#pragma warning disable CS8524
using Samla.Model;

namespace Samla.Theme.Interface;

internal static partial class NnWords
{
    private static DecisionWords DecisionsInNn => new()
    {
        Lede = "Det som er vedteke i møta, og kva som er gjort med det sidan. Dei nyaste vedtaka står først.",
        LedeOfCommunity = name => $"Det som er vedteke i møta i {name}, og kva som er gjort med det sidan. Dei nyaste vedtaka står først.",
        LedeOfTopic = "Det som er vedteke i saker om emnet, i alle helsefellesskapa. Dei nyaste vedtaka står først.",
        In = place => $"Vedtak i {place}",
        OnTopic = "Vedtak om emnet",
        Part = (part, of) => $"del {part} av {of}",
        None = "Ingen vedtak er publiserte her.",
        NoneNote = "Det tyder at vi ikkje har funne referat med vedtak. Det tyder ikkje at ingenting er vedteke.",
        Count = number => $"{Counted.Grouped(number)} vedtak",
        ByYear = "Etter år",
        ByMonth = "Etter månad",
        ByCommunity = "Etter helsefellesskap",
        ByTopic = "Etter emne",
        NoTopics = "Ingen av sakene er merkte med emne.",
        Newest = "Nyaste vedtak",
        AllDecisions = "Alle vedtak",
        Without = number => $"For {number} helsefellesskap har vi ikkje funne noko vedtak.",
        Parts = "Fleire vedtak frå same månad",
        FollowUp = "Oppfølging",
        NoFollowUp = "Inga oppfølging er dokumentert.",
        MeasureLabel = "Tiltak",
        AgainIn = (date, committee) => $"Handsama igjen {date} i {committee}",
        ComingIn = (date, committee) => $"Skal opp igjen {date} i {committee}",
        AdoptedHere = "Vedteke her",
        DecidedBy = (committee, date) => committee is null ? $"Vedteke {date}." : $"Vedteke {date} av {committee}.",
        Cite = "Vis til vedtaket",
        Citation = (committee, of, date, address) => $"{committee}, {of}. Vedtak {date}. {address}",
        CaseNumber = number => $"sak {number}",
        LinkToCase = number => $"Lenkje til {number}",
        Path = "Saksgang",
        WholePath = "Heile saksgangen",
        PathOf = title => $"Saksgang: {title}",
        PathSummary = (meetings, tiers) => $"Saka er teken opp i {meetings} møte{(tiers > 1 ? $", på {tiers} nivå" : "")}.",
        PathKey = "Kvar linje er eit nivå. Prikka strek tyder at steget ikkje er dokumentert, eller at det ikkje har vore enno.",
        Raised = "Teken opp",
        Handled = kind => kind switch
        {
            CaseKind.Information => "Orientering",
            CaseKind.Discussion => "Drøfta",
            CaseKind.Decision => "Til vedtak",
            CaseKind.Other or CaseKind.Break or null => "Handsama",
        },
        Decided = "Vedteken",
        Coming = "Skal handsamast",
        ThisMeeting = "dette møtet",
        LiftedFrom = committee => $"løfta hit frå {committee}",
        SentFrom = committee => $"send hit frå {committee}",
        WhatWasDecided = "Dette er vedteke",
        NothingDecided = "Ingen av møta har eit vedtak i saka som er dokumentert.",
        Meetings = "Møta",
        Standing = status => status switch
        {
            MeetingStatus.Planned => "Møtet er planlagt.",
            MeetingStatus.Tentative => "Datoen er førebels.",
            MeetingStatus.Held => "Møtet er halde.",
            MeetingStatus.Cancelled => "Møtet er avlyst.",
            MeetingStatus.Moved => "Møtet er flytta.",
            MeetingStatus.Unknown => "Det er ikkje stadfesta at møtet vart halde.",
        },
        MovedTo = "Ny tid:",
        MinutesDraft = date => date is null ? "Referatet er eit utkast." : $"Referatet er eit utkast frå {date}.",
        MinutesApproved = date => date is null ? "Referatet er godkjent" : $"Referatet vart godkjent {date}",
        MinutesMissing = reason => reason is null ? "Referatet manglar." : $"Referatet manglar. {reason}",
        MinutesWithoutStatus = "Om referatet er godkjent, er ikkje dokumentert.",
        MinutesNotFound = "Referatet er ikkje dokumentert.",
        InTheMeeting = "i møtet",
        Draft = "Referatet er eit utkast",
        DraftNote = "Vedtaka kan bli retta når referatet vert godkjent.",
        At = host => $"hos {host}",
        Size = bytes => Counted.Size(bytes),
    };
}
