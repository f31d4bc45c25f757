namespace Samla.Bench.Files;

/// <summary>What is asked of all communities.</summary>
internal static class NationalRequirements
{
    /// <summary>All of them, in the order of the chapters of <see cref="NationalGuideline"/>.</summary>
    public static IReadOnlyList<Requirement> All { get; } =
    [
        National("toppmote", "Et møte for den øverste ledelsen", "1", "must", "tier: partnership", "tier", "needs: { min: 1 }"),
        National("strategisk-utvalg", "Et strategisk utvalg", "1", "must", "tier: strategic", "tier", "needs: 1"),
        National("faglig-utvalg", "Minst ett faglig utvalg", "1", "must", "tier: professional", "tier", "needs: { min: 1 }"),
        National("mandat-ovenfra", "Utvalgene har mandatet sitt fra det strategiske utvalget", "1", "should", "tiers: [professional, local]", "mandate", "by: strategic"),
        National("brukere", "Brukere har plass på alle nivåer", "2", "must", "tiers: all", "representation", "group: users", "count: { min: 1 }"),
        National("fastleger", "Fastleger har plass på alle nivåer", "2", "must", "tiers: all", "representation", "group: gp", "count: { min: 2 }"),
        National("politisk-ledelse", "Politikere fra kommunene i toppmøtet", "2", "must", "tier: partnership", "representation", "side: municipal", "level: political", "count: { min: 1 }"),
        National("helseforetaket", "Helseforetaket har plass på alle nivåer", "2", "must", "tiers: all", "representation", "side: specialist", "count: { min: 1 }"),
        National("alle-kommuner", "Hver kommune har en vei til det strategiske utvalget", "2", "must", "tier: strategic", "coverage", "of: municipalities", "reaches: strategic"),
        National("brukernes-plasser", "Brukernes plasser står ikke tomme", "2", "should", "tiers: all", "occupancy", "group: users"),
        National("toppmote-arlig", "Den øverste ledelsen møtes hvert år", "3", "must", "tier: partnership", "meetings", "perYear: { min: 1 }", "from: 2020-01-01"),
        National("referat", "Det skrives referat fra alle møter", "3", "should", "tiers: all", "minutes", "withinDays: 21"),
        National("sekretariat", "Et felles sekretariat", "4", "must", "tier: secretariat", "tier", "needs: { min: 1 }"),
        National("kommunal-radgiver", "Kommunene har en rådgiver i sekretariatet", "4", "should", "tier: secretariat", "secretariat", "side: municipal", "count: { min: 1 }"),
        National("likeverd", "Like mange fra hver side", "5", "should", "tier: strategic", "balance", "difference: 0"),
        National("ledelse", "Leder og nestleder fra hver sin side", "5", "must", "tier: strategic", "leadership", "roles: [chair, deputy-chair]", "differentSides: true"),
        National("enighet", "Partene blir enige", "5", "must", "tiers: all", "text", "why: Referatene sier sjelden hvem som var enige."),
        new("underskrifter", "Alle kommunene har skrevet under avtalen", "6", "law", "must", "tiers: all", "signatures", "by: municipalities"),
        new("gjennomgang", "Avtalen gjennomgås hvert år", "6", "law", "must", "tiers: all", "review", "everyYears: 1"),
        National("handlingsplan", "En felles handlingsplan", "6", "must", "tier: strategic", "plan", "plan: action"),
    ];

    private static Requirement National(string id, string title, string clause, string strength, string scope, string kind, params string[] settings) =>
        new(id, title, clause, "national", strength, scope, kind, settings);
}
