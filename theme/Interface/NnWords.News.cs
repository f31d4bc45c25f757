// A value outside an enum is a bug; a missing one doesn't compile.
#pragma warning disable CS8524
using Samla.News;

namespace Samla.Theme.Interface;

internal static partial class NnWords
{
    private static NewsWords News => new()
    {
        // News
        Title = "Nytt",
        Lede = "Det som har hendt i helsefellesskapa, det nyaste først: møte, vedtak, avtalar, retningsliner og kven som sit i organa. Kvar dato er den som står i innhaldet.",
        Of = name => $"Nytt: {name}",
        OfLede = name => $"Det som har hendt i {name}, det nyaste først. Kvar dato er den som står i innhaldet.",
        InYear = year => $"Nytt i {year}",
        Part = (part, parts) => $"del {part} av {parts}",
        None = "Inga datert hending er dokumentert.",
        NoneNote = "Det kan ha hendt mykje; vi har ikkje kjelde.",
        Kind = value => value switch
        {
            NewsKind.MeetingHeld => "Møte halde",
            NewsKind.MinutesWritten => "Møte med referat",
            NewsKind.DecisionsMade => "Møte med vedtak",
            NewsKind.MinutesApproved => "Referat godkjent",
            NewsKind.AgreementAdopted => "Avtale vedteken",
            NewsKind.AgreementInForce => "Avtale byrja å gjelde",
            NewsKind.AgreementReviewed => "Avtale gjennomgått",
            NewsKind.AgreementReviewDue => "Fristen for å gå gjennom avtalen gjekk ut",
            NewsKind.AgreementEnded => "Siste dag avtalen galdt",
            NewsKind.GuidelineAdopted => "Retningsline vedteken",
            NewsKind.GuidelineInForce => "Retningsline byrja å gjelde",
            NewsKind.GuidelineEnded => "Siste dag retningslina galdt",
            NewsKind.PlanAdopted => "Plan vedteken",
            NewsKind.CommunityEstablished => "Helsefellesskap skipa",
            NewsKind.CommitteeBegan => "Organ starta",
            NewsKind.CommitteeEnded => "Organ avslutta",
            NewsKind.MembersBegan => "Nye medlemmer",
            NewsKind.MembersEnded => "Medlemmer gjekk ut",
            NewsKind.LeadersBegan => "Ny leiing",
            NewsKind.LeadersEnded => "Leiing gjekk av",
        },
        MonthUnknown = year => $"{year}, månaden er ikkje kjend",
        YearUnsure = year => $"{year} eller seinare",
        Years = "Etter år",
        Parts = "Delar av året",
        ByCommunity = "Etter helsefellesskap",
        AllNews = "Alt nytt",
        NewsOfAll = "Nytt frå alle helsefellesskap",
        ApprovedIn = date => $"Godkjent i møtet {date}.",
        Replaces = "Erstattar",
        Members = number => number == 1 ? "1 medlem" : $"{number} medlemmer",
        More = number => $"og {number} til",

        // Feeds
        Follow = "Følg med (Atom)",
        FollowNote = "Legg adressa inn i ein nyheitslesar, så får du melding når noko nytt kjem.",

        // Front page
        ChooseMunicipality = "Vel kommune",
        UnknownMunicipality = "Vi kjenner ikkje att namnet. Vel eit av forslaga, eller skriv meir.",
        Show = "Vis",
        AllMunicipalitiesLink = "Alle kommunar frå A til Å",
        Coming = "Dette kjem",
        ComingForAgreements = "Avtalar og retningsliner",
        ComingKind = value => value switch
        {
            NewsKind.AgreementInForce or NewsKind.GuidelineInForce => "Byrjar å gjelde",
            NewsKind.AgreementReviewDue => "Frist for å gå gjennom avtalen",
            _ => "Går ut",
        },
        GpsLink = "For fastlegar",
        DecisionsLink = "Vedtaka",
        CalendarLink = "Kalender",
        ContactsLink = "Kontakt eit sekretariat",
        StateTitle = number => number == 1 ? "Tilstanden" : $"Tilstanden i dei {number}",
        StateNote = "Kvart av dei nasjonale krava, halde mot kvart helsefellesskap. Det vi ikkje har kjelde for, blir verken rekna som oppfylt eller brote.",
        BestKnown = number => $"Dei {number} krava vi veit mest om. Kvart teikn er eitt helsefellesskap.",
        StateOf = (of, broken) => $"oppfylt av {of}{(broken == 0 ? "" : $", {broken} brote")}",
        WholeStatus = "Sjå heile oversikta",
    };
}
