namespace Samla.Tests.Commands;

/// <summary>A small site with requirements that come out in each way but one: a broken duty, a broken recommendation, one that nothing is known of, one that is met, one waived.</summary>
internal static class RuledSite
{
    public const string RulesPath = "guidelines/nordvik/regler.md";

    private const string Rules = """
        title: Regler for Nordvik
        requirements:
          - { id: fastlege, title: Fastlegen har plass, clause: "2.1", basis: adopted, strength: must, committee: nordvik/ssu, kind: representation, group: gp }
          - { id: brukar, title: Brukerne har plass, clause: "2.2", basis: adopted, strength: should, committee: nordvik/ssu, kind: representation, group: users }
          - { id: kommune, title: Kommunene har plass, basis: national, strength: must, committee: nordvik/ssu, kind: representation, side: municipal }
          - { id: tone, title: "God tone, alltid: 100 %", basis: adopted, strength: must, community: nordvik, kind: text, why: Tone kan ikke måles. }
          - { id: lokalt, title: Det finnes et lokalt utvalg, basis: national, strength: must, tier: local, kind: tier }
        """;

    private const string Community = """
        title: Helsefellesskapet Nordvik
        short: Nordvik
        none: [{ what: local, reason: Én kommune. }]
        adaptations: [{ requirement: guidelines/nordvik/regler#lokalt, reason: Det er bare én kommune. }]
        """;

    private const string Seats = """
        title: Strategisk samarbeidsutvalg
        short: SSU
        tier: strategic
        seatsComplete: true
        seats:
          - { id: kommune, side: municipal, count: 3 }
        """;

    public static TestSite Made() => new(
        (TestSite.CommunityPath, TestSite.Page(Community)),
        (TestSite.CommitteePath, TestSite.Page(Seats)),
        (RulesPath, TestSite.Page(Rules, "Tekst.")),
        ("communities/sorvik/index.md", TestSite.Page("title: Helsefellesskapet Sørvik\nshort: Sørvik\nlanguage: nn")));

    /// <summary>The same with a general practitioner among the members.</summary>
    public static void AddDoctor(this TestSite site) => site.Write(TestSite.CommitteePath, TestSite.Page($"{Seats}\n  - {{ id: lege, group: gp, count: 1 }}"));

    /// <summary>Runs <c>check</c> on it.</summary>
    public static (int Code, string Printed, string Told) RunCheck(this TestSite site, params string[] arguments) =>
        TestSite.Command(["check", "--input", site.Input, "--date", "2025-06-01", .. arguments]);
}
