using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>What a community has adopted on meetings, minutes, plans and agreements.</summary>
internal static class ProcedureRequirements
{
    /// <summary>Those that each committee has, and those of the community.</summary>
    public static IEnumerable<Requirement> Of(Community community) => community.Committees.SelectMany(OfCommittee).Concat(OfCommunity(community));

    private static IEnumerable<Requirement> OfCommittee(Committee committee)
    {
        var (language, slug, name, scope) = (committee.Community.Language, committee.Kind.Slug, committee.Kind.Short, $"committee: {committee.Id}");
        yield return Requirement.Adopted($"{slug}-mote", language.Say($"{name} møtes minst fire ganger i året", $"{name} møtest minst fire gonger i året"), "1.1", "must", scope,
            "meetings", "perYear: { min: 4 }", "attended: [municipal, specialist]", "from: 2016-01-01");
        yield return Requirement.Adopted($"{slug}-saksnummer", language.Say($"Sakene i {name} har løpende nummer", $"Sakene i {name} har løpande nummer"), "1.2", "must", scope,
            "case-numbers", "series: year");
        yield return Requirement.Adopted($"{slug}-referat", language.Say($"Referatet fra {name} er klart innen to uker", $"Referatet frå {name} er klart innan to veker"), "2.1", "must", scope,
            "minutes", "withinDays: 14");
        yield return Requirement.Adopted($"{slug}-ope", language.Say($"Saksliste og referat fra {name} er åpne for alle", $"Saksliste og referat frå {name} er opne for alle"), "2.2", "must", scope,
            "publication", "what: [agenda, minutes]", "withinDays: 14");
    }

    private static IEnumerable<Requirement> OfCommunity(Community community)
    {
        var (language, id, scope) = (community.Language, community.Id, $"community: {community.Id}");
        yield return Requirement.Adopted("psu-etter-ssu", language.Say("SSU drøfter saken før PSU vedtar", "SSU drøftar saka før PSU vedtek"), "3.1", "must", $"committee: {id}/psu",
            "two-step", $"first: {id}/ssu", $"then: {id}/psu");
        yield return Requirement.Adopted("ssu-etter-sekretariatet", language.Say("Sekretariatet har saken før SSU vedtar", "Sekretariatet har saka før SSU vedtek"), "3.1", "must", $"committee: {id}/ssu",
            "two-step", $"first: {id}/sekretariat", $"then: {id}/ssu");
        yield return Requirement.Adopted("sekretariat", language.Say("Sekretariatet har halvannen stilling", "Sekretariatet har halvannan stilling"), "3.2", "must", $"committee: {id}/sekretariat",
            "secretariat", $"host: {community.Trust}", "count: { min: 2 }", "percent: 150");
        yield return Requirement.Adopted("sekretariat-kontakt", language.Say("Sekretariatet kan nås", "Sekretariatet kan nåast"), "3.2", "must", $"committee: {id}/sekretariat",
            "contact", "of: secretariat");
        yield return Requirement.Adopted("kommunekontakt", language.Say("Hver kommune har en kontaktperson", "Kvar kommune har ein kontaktperson"), "4.1", "must", scope,
            "contact", "of: municipalities");
        yield return Requirement.Adopted("handlingsplan", language.Say("Handlingsplanen ser alle pasientgruppene", "Handlingsplanen ser alle pasientgruppene"), "4.2", "must", $"committee: {id}/ssu",
            "plan", "plan: action", "everyYears: 1", "patientGroups: [children-youth, mental-substance, frail-elderly, multimorbid]");
        yield return Requirement.Adopted("underskrifter", language.Say("Alle partene har skrevet under", "Alle partane har skrive under"), "5.1", "must", scope,
            "signatures", "by: parties");
        yield return Requirement.Adopted("gjennomgang", language.Say("Avtalen gjennomgås hvert fjerde år", "Avtalen blir gjennomgådd kvart fjerde år"), "5.1", "must", scope,
            "review", "everyYears: 4");
        yield return Requirement.Adopted("opne-dokument", language.Say("Avtaler, medlemslister og handlingsplan er åpne for alle", "Avtalar, medlemslister og handlingsplan er opne for alle"), "5.2", "must", scope,
            "publication", "what: [agreements, members, plan]");
        yield return Requirement.Adopted("alle-referat", language.Say("Det finnes referat fra alle møter", "Det finst referat frå alle møte"), "5.2", "must", scope,
            "minutes");
        yield return Requirement.Adopted("forberedelse", language.Say("Saker er forberedt av begge parter", "Saker er førebudde av begge partar"), "6.1", "must", scope,
            "text", $"why: {language.Say("Forberedelsen står ikke i referatet.", "Førebuinga står ikkje i referatet.")}");
    }
}
