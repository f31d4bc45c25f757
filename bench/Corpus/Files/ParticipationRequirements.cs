using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>What a community has adopted on who takes part.</summary>
internal static class ParticipationRequirements
{
    /// <summary>Those that each committee has, and those of the community.</summary>
    public static IEnumerable<Requirement> Of(Community community) => community.Committees.SelectMany(OfCommittee).Concat(OfCommunity(community));

    private static IEnumerable<Requirement> OfCommittee(Committee committee)
    {
        var (language, slug, name, scope) = (committee.Community.Language, committee.Kind.Slug, committee.Kind.Short, $"committee: {committee.Id}");
        yield return Requirement.Adopted($"{slug}-plasser", language.Say($"Plassene i {name} er som avtalt", $"Plassane i {name} er som avtalt"), "1.1", "must", scope,
            "seats", ["seats:", .. Seats(committee)]);
        yield return Requirement.Adopted($"{slug}-besatt", language.Say($"Helseforetaket fyller plassene sine i {name}", $"Helseføretaket fyller plassane sine i {name}"), "1.2", "must", scope,
            "occupancy", "side: specialist", "count: { min: 4 }");
        yield return Requirement.Adopted($"{slug}-periode", language.Say($"Helseforetakets medlemmer i {name} sitter i fire år", $"Medlemmene frå helseføretaket i {name} sit i fire år"), "2.1", "must", scope,
            "term", "years: 4", "of: specialist");
        yield return Requirement.Adopted($"{slug}-vara", language.Say($"Helseforetakets medlemmer i {name} har hver sin vara", $"Medlemmene frå helseføretaket i {name} har kvar sin vara"), "2.2", "must", scope,
            "deputies", "of: specialist", "personal: true");
        yield return Requirement.Adopted($"{slug}-leiing", language.Say($"Leder og nestleder i {name} kommer fra hver sin side", $"Leiar og nestleiar i {name} kjem frå kvar si side"), "3.1", "must", scope,
            "leadership", "roles: [chair, deputy-chair]", "differentSides: true", $"alternatesEveryYears: {(committee.Kind.Tier == "strategic" ? 2 : 4)}");
        yield return Requirement.Adopted($"{slug}-kontakt", language.Say($"{name} har kontaktopplysninger", $"{name} har kontaktopplysningar"), "3.2", "must", scope,
            "contact", "of: committee");
    }

    // As CommitteeFile writes them.
    private static IEnumerable<string> Seats(Committee committee)
    {
        var (community, area) = (committee.Community, committee.Kind.Area);
        yield return area.Length > 0 ? $"  - {{ area: {area}, count: 4 }}" : "  - { each: areas, count: 2 }";
        yield return $"  - {{ party: {community.Trust}, count: 4 }}";
        yield return "  - { group: users, count: 2 }";
        yield return committee.Kind.Tier == "partnership" ? $"  - {{ sameAs: {community.Id}/ssu#fastlege }}" : "  - { group: gp }";
        yield return "  - { group: employees, kind: observer, count: { min: 1, max: 2 } }";
    }

    private static IEnumerable<Requirement> OfCommunity(Community community)
    {
        var (language, id, scope) = (community.Language, community.Id, $"community: {community.Id}");
        var everywhere = $"tiers: all\n    {scope}";
        yield return Requirement.Adopted("brukarar", language.Say("Brukerne har to plasser i hvert utvalg", "Brukarane har to plassar i kvart utval"), "4.1", "must", everywhere,
            "representation", "group: users", "count: { min: 2 }");
        yield return Requirement.Adopted("fastlegar", language.Say("Fastlegene har én plass i hvert utvalg", "Fastlegane har éin plass i kvart utval"), "4.1", "must", everywhere,
            "representation", "group: gp", "count: { min: 1 }", "overrides: guidelines/national/krav#fastleger");
        yield return Requirement.Adopted("tilsette", language.Say("De ansatte er med i hvert utvalg", "Dei tilsette er med i kvart utval"), "4.2", "must", everywhere,
            "representation", "group: employees", "count: { min: 1, max: 2 }");
        yield return Requirement.Adopted("kommunane", language.Say("Kommunene har minst fire plasser", "Kommunane har minst fire plassar"), "4.2", "must", $"tiers: [professional, local, network]\n    {scope}",
            "representation", "side: municipal", "count: { min: 4 }");
        yield return Requirement.Adopted("lokal-veg", language.Say("Hver kommune er representert i et lokalt utvalg", "Kvar kommune er representert i eit lokalt utval"), "5.1", "must", scope,
            "coverage", "of: municipalities", "division: somatikk", "reaches: local");
        yield return Requirement.Adopted("politisk-veg", language.Say("Hver kommune er representert i PSU", "Kvar kommune er representert i PSU"), "5.1", "must", scope,
            "coverage", "of: municipalities", $"reaches: {id}/psu");
        yield return Requirement.Adopted("tre-lokale", language.Say("Det er tre lokale utvalg", "Det er tre lokale utval"), "5.2", "must", $"tier: local\n    {scope}",
            "tier", "needs: 3");
        yield return Requirement.Adopted("mandat", language.Say("PSU gir utvalgene mandat", "PSU gir utvala mandat"), "5.2", "must", $"tiers: [professional, local, network]\n    {scope}",
            "mandate", $"by: {id}/psu");
        yield return Requirement.Adopted("ssu-i-psu", language.Say("Lederen i SSU møter i PSU", "Leiaren i SSU møter i PSU"), "6.1", "must", $"committee: {id}/psu",
            "ex-officio", "role: chair", $"of: {id}/ssu");
        yield return Requirement.Adopted("same-fastlege", language.Say("Fastlegen i PSU er den samme som i SSU", "Fastlegen i PSU er den same som i SSU"), "6.1", "must", $"committee: {id}/psu",
            "shared-seat", $"seat: {id}/psu#fastlege", $"with: {id}/ssu#fastlege");
        yield return Requirement.Adopted("jamvekt", language.Say("Sidene har omtrent like mange plasser", "Sidene har om lag like mange plassar"), "6.2", "must", $"tiers: [professional, local]\n    {scope}",
            "balance", "difference: 2");
        yield return Requirement.Adopted("medverknad", language.Say("Brukerne blir hørt i alle saker", "Brukarane blir høyrde i alle saker"), "6.2", "should", scope,
            "text", $"why: {language.Say("Om noen er hørt, kan ikke leses av dataene.", "Om nokon er høyrde, kan ikkje lesast av dataa.")}");
    }
}
