// A value outside an enum is a bug; a missing one doesn't compile.
#pragma warning disable CS8524
using Samla.News;

namespace Samla.Theme.Interface;

internal static partial class NbWords
{
    private static NewsWords News => new()
    {
        // News
        Title = "Nytt",
        Lede = "Det som har skjedd i helsefellesskapene, det nyeste først: møter, vedtak, avtaler, retningslinjer og hvem som sitter i organene. Hver dato er den som står i innholdet.",
        Of = name => $"Nytt: {name}",
        OfLede = name => $"Det som har skjedd i {name}, det nyeste først. Hver dato er den som står i innholdet.",
        InYear = year => $"Nytt i {year}",
        Part = (part, parts) => $"del {part} av {parts}",
        None = "Ingen datert hendelse er dokumentert.",
        NoneNote = "Det kan ha skjedd mye; vi har ikke kilde.",
        Kind = value => value switch
        {
            NewsKind.MeetingHeld => "Møte holdt",
            NewsKind.MinutesWritten => "Møte med referat",
            NewsKind.DecisionsMade => "Møte med vedtak",
            NewsKind.MinutesApproved => "Referat godkjent",
            NewsKind.AgreementAdopted => "Avtale vedtatt",
            NewsKind.AgreementInForce => "Avtale begynte å gjelde",
            NewsKind.AgreementReviewed => "Avtale gjennomgått",
            NewsKind.AgreementReviewDue => "Fristen for å gjennomgå avtalen gikk ut",
            NewsKind.AgreementEnded => "Siste dag avtalen gjaldt",
            NewsKind.GuidelineAdopted => "Retningslinje vedtatt",
            NewsKind.GuidelineInForce => "Retningslinje begynte å gjelde",
            NewsKind.GuidelineEnded => "Siste dag retningslinjen gjaldt",
            NewsKind.PlanAdopted => "Plan vedtatt",
            NewsKind.CommunityEstablished => "Helsefellesskap opprettet",
            NewsKind.CommitteeBegan => "Organ startet",
            NewsKind.CommitteeEnded => "Organ avsluttet",
            NewsKind.MembersBegan => "Nye medlemmer",
            NewsKind.MembersEnded => "Medlemmer gikk ut",
            NewsKind.LeadersBegan => "Ny ledelse",
            NewsKind.LeadersEnded => "Ledelse gikk av",
        },
        MonthUnknown = year => $"{year}, måneden er ikke kjent",
        YearUnsure = year => $"{year} eller senere",
        Years = "Etter år",
        Parts = "Deler av året",
        ByCommunity = "Etter helsefellesskap",
        AllNews = "Alt nytt",
        NewsOfAll = "Nytt fra alle helsefellesskap",
        ApprovedIn = date => $"Godkjent i møtet {date}.",
        Replaces = "Erstatter",
        Members = number => number == 1 ? "1 medlem" : $"{number} medlemmer",
        More = number => $"og {number} til",

        // Feeds
        Follow = "Følg med (Atom)",
        FollowNote = "Legg adressen inn i en nyhetsleser, så får du beskjed når noe nytt kommer.",

        // Front page
        ChooseMunicipality = "Velg kommune",
        UnknownMunicipality = "Vi kjenner ikke igjen navnet. Velg et av forslagene, eller skriv mer.",
        Show = "Vis",
        AllMunicipalitiesLink = "Alle kommuner fra A til Å",
        Coming = "Dette kommer",
        ComingForAgreements = "Avtaler og retningslinjer",
        ComingKind = value => value switch
        {
            NewsKind.AgreementInForce or NewsKind.GuidelineInForce => "Begynner å gjelde",
            NewsKind.AgreementReviewDue => "Frist for å gjennomgå avtalen",
            _ => "Går ut",
        },
        GpsLink = "For fastleger",
        DecisionsLink = "Vedtakene",
        CalendarLink = "Kalender",
        ContactsLink = "Kontakt et sekretariat",
        StateTitle = number => number == 1 ? "Tilstanden" : $"Tilstanden i de {number}",
        StateNote = "Hvert av de nasjonale kravene, holdt mot hvert helsefellesskap. Det vi ikke har kilde for, regnes verken som oppfylt eller brutt.",
        BestKnown = number => $"De {number} kravene vi vet mest om. Hvert tegn er ett helsefellesskap.",
        StateOf = (of, broken) => $"oppfylt av {of}{(broken == 0 ? "" : $", {broken} brutt")}",
        WholeStatus = "Se hele oversikten",
    };
}
