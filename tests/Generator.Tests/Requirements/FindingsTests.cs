using Samla.Requirements;

namespace Samla.Tests.Requirements;

/// <summary>From a verdict to a finding: who is bound, what may be there, what makes a departure legitimate.</summary>
public class FindingsTests
{
    private const string Sources = "- { id: rapport, title: Rapport, kind: report, date: 2024-04 }\n- { id: mandat, title: Mandat, kind: agreement, date: 2022 }\n";
    private const string Users = "kind: representation, group: users";

    // A complete list of seats without users.
    private const string WithoutUsers = "title: SSU\ntier: strategic\nseatsComplete: true\nseats: [{ side: municipal, count: 5 }]\nsources: [rapport]";

    [Theory]
    [InlineData("basis: proposed", Outcome.NotApplicable, "Kravet er bare foreslått.")]
    [InlineData("basis: national, from: 2026", Outcome.NotApplicable, "Kravet gjelder ikke ennå.")]
    [InlineData("basis: national, until: 2023", Outcome.NotApplicable, "Kravet gjelder ikke lenger.")]
    [InlineData("basis: national, when: { municipalities: { min: 2 } }", Outcome.NotApplicable, "Kravet gjelder bare der det er minst 2 kommuner; her er det 1.")]
    [InlineData("basis: national, when: { municipalities: { min: 1 } }", Outcome.Broken, "SSU: listen over plasser er fullstendig og har ingen slik plass.")]
    [InlineData("basis: described", Outcome.Broken, "SSU: listen over plasser er fullstendig og har ingen slik plass.")]
    [InlineData("basis: national, untilPlanned: 2023", Outcome.Undocumented, "SSU: listen over plasser er fullstendig og har ingen slik plass. Om kravet gjelder denne dagen, er ikke dokumentert.")]
    public void A_requirement_binds_only_when_it_is_in_force_and_for_those_it_is_meant_for(string rule, Outcome outcome, string found)
    {
        using var site = Site(WithoutUsers, $"{{ id: brukere, title: Brukere, {rule}, strength: must, tier: strategic, {Users} }}");
        var finding = Assert.Single(Of(site));

        Assert.Equal((outcome, found), (finding.Outcome, finding.Found.Nb));
    }

    [Theory]
    [InlineData("from: 2026", Outcome.NotApplicable)]
    [InlineData("until: 2024", Outcome.NotApplicable)]
    [InlineData("untilPlanned: 2024-09", Outcome.Undocumented)]
    [InlineData("from: 2020", Outcome.Broken)]
    public void What_a_body_lacks_counts_only_while_it_is_surely_there(string span, Outcome outcome)
    {
        using var site = Site(WithoutUsers + "\n" + span, $"{{ id: brukere, title: Brukere, basis: national, strength: must, tier: strategic, {Users} }}");

        Assert.Equal(outcome, Assert.Single(Of(site)).Outcome);
    }

    [Theory]
    [InlineData("basis: national", "reason: Egne møter for brukerne.", Outcome.Waived)]
    [InlineData("basis: national", "reason: Egne møter., until: 2023", Outcome.Broken)]
    [InlineData("basis: national", "committee: nordvik/ssu, reason: Egne møter.", Outcome.Waived)]
    [InlineData("basis: law", "reason: Egne møter.", Outcome.Broken)]
    [InlineData("basis: national, adaptable: false", "reason: Egne møter.", Outcome.Broken)]
    public void A_stated_adaptation_waives_what_may_be_adapted(string rule, string adaptation, Outcome outcome)
    {
        using var site = Site(
            WithoutUsers,
            $"{{ id: brukere, title: Brukere, {rule}, strength: must, tier: strategic, {Users} }}",
            $"adaptations: [{{ requirement: \"guidelines/national/krav#brukere\", {adaptation}, sources: [mandat] }}]");
        var finding = Assert.Single(Of(site));

        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(outcome == Outcome.Waived, finding.Waiver is { Reason: not null });
    }

    [Fact]
    public void An_adopted_local_rule_that_names_the_national_one_waives_it_and_is_judged_for_itself()
    {
        using var site = Site(WithoutUsers, $"{{ id: brukere, title: Brukere, basis: national, strength: must, tier: strategic, {Users} }}");
        site.Write("guidelines/nordvik/regler.md", TestSite.Page("title: Regler\nrequirements:\n"
            + "  - { id: kommunene, title: Fem fra kommunene, basis: adopted, strength: must, committee: nordvik/ssu, kind: representation, side: municipal, count: 5, overrides: \"guidelines/national/krav#brukere\", sources: [mandat] }\n"));
        var findings = Of(site);

        Assert.Equal(Outcome.Waived, findings.OfRequirement("guidelines/national/krav#brukere").Single().Outcome);
        Assert.Equal("guidelines/nordvik/regler#kommunene", findings.OfRequirement("guidelines/national/krav#brukere").Single().Waiver!.Requirement);
        Assert.Equal(Outcome.Met, findings.OfRequirement("guidelines/nordvik/regler#kommunene").Single().Outcome);
    }

    [Theory]
    [InlineData("basis: described, strength: practice")]
    [InlineData("basis: adopted, strength: must, until: 2023")]
    public void A_practice_or_a_rule_that_has_ended_waives_nothing(string local)
    {
        using var site = Site(WithoutUsers, $"{{ id: brukere, title: Brukere, basis: national, strength: must, tier: strategic, {Users} }}");
        site.Write("guidelines/nordvik/regler.md", TestSite.Page("title: Regler\nrequirements:\n"
            + $"  - {{ id: ingen, title: Ingen, {local}, committee: nordvik/ssu, kind: representation, side: municipal, overrides: \"guidelines/national/krav#brukere\", sources: [mandat] }}\n"));

        Assert.Equal(Outcome.Broken, Of(site).OfRequirement("guidelines/national/krav#brukere").Single().Outcome);
    }

    [Fact]
    public void A_stand_in_waives_the_tier_that_it_stands_in_for()
    {
        using var site = Site(
            "title: PSU\ntier: partnership\nstandsInFor: { tier: partnership, reason: Har beholdt sin egen struktur., sources: [rapport] }",
            "{ id: toppmote, title: Toppmøte, basis: national, strength: must, tier: partnership, kind: tier }");
        var finding = Assert.Single(Of(site));

        Assert.Equal((Outcome.Waived, "Har beholdt sin egen struktur."), (finding.Outcome, finding.Waiver?.Reason));
    }

    [Fact]
    public void A_finding_says_when_it_was_known_what_it_rests_on_whether_that_is_the_rule_s_own_source_and_whether_it_is_disputed()
    {
        using var site = Site(
            "title: SSU\ntier: strategic\nasOf: 2023\nseats: [{ group: users, count: 2 }]\nsources: [rapport]\ndisputed: [{ field: seats.users, claims: [{ value: 2, source: rapport }, { value: 1, source: rapport }], use: 2 }]",
            $"{{ id: brukere, title: Brukere, basis: national, strength: must, tier: strategic, {Users}, sources: [rapport] }}");
        var finding = Assert.Single(Of(site));

        Assert.Equal((Outcome.Met, true, true), (finding.Outcome, finding.SameSource, finding.IsDisputed));
        Assert.Equal("2024-04", finding.KnownAt.ToString());
        Assert.Equal((5, true), (finding.Place.Line, finding.Place.File.EndsWith("nordvik/ssu/index.md", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[{ value: 2, source: rapport }, { value: 1, source: mandat }]", Outcome.Undocumented, "SSU har 2 brukerrepresentanter. SSU har 1 brukerrepresentant. Kildene er ikke enige, og ingen av påstandene er valgt.")]
    [InlineData("[{ value: 2, source: rapport }, { value: 3, source: mandat }]", Outcome.Met, "SSU har 2 brukerrepresentanter. SSU har 3 brukerrepresentanter. Kildene er ikke enige, men svaret er det samme.")]
    [InlineData("[{ value: 2, source: rapport }, { value: 1, source: mandat }], use: 2", Outcome.Met, "SSU har 2 brukerrepresentanter.")]
    [InlineData("[{ value: To, source: rapport }, { value: Bare én, source: mandat }]", Outcome.Met, "SSU har 2 brukerrepresentanter.")]
    public void Where_a_number_is_disputed_and_no_claim_is_used_each_claim_is_judged(string claims, Outcome outcome, string found)
    {
        using var site = Site(
            $"title: SSU\ntier: strategic\nseatsComplete: true\nseats: [{{ group: users, count: 2 }}]\nsources: [rapport]\ndisputed: [{{ field: seats.users, claims: {claims} }}]",
            $"{{ id: brukere, title: Brukere, basis: national, strength: must, tier: strategic, {Users}, count: {{ min: 2 }} }}");
        var finding = Assert.Single(Of(site));

        Assert.Equal((outcome, found, true), (finding.Outcome, finding.Found.Nb, finding.IsDisputed));
    }

    [Theory]
    [InlineData("4", "5", Outcome.Met)]
    [InlineData("4", "3", Outcome.Undocumented)]
    [InlineData("2", "3", Outcome.Broken)]
    public void A_disputed_number_of_meetings_is_judged_by_each_claim(string one, string other, Outcome outcome)
    {
        using var site = Site(
            $"title: SSU\ntier: strategic\nfrom: 2023\ntally: [{{ year: 2024, held: 4, sources: [rapport] }}]\nsources: [rapport]\ndisputed: [{{ field: tally.2024, claims: [{{ value: {one}, source: rapport }}, {{ value: {other}, source: mandat }}] }}]",
            "{ id: moter, title: Møter, basis: national, strength: must, tier: strategic, kind: meetings, perYear: { min: 4 } }");

        Assert.Equal(outcome, Assert.Single(Of(site)).Outcome);
    }

    [Fact]
    public void Where_there_is_one_division_areas_belong_to_it_without_saying_so()
    {
        using var site = Site(
            "title: SSU\ntier: strategic\nseatsComplete: true\nseats: [{ each: areas, division: regioner, side: municipal, count: 1 }]",
            "{ id: alle, title: Alle, basis: national, strength: must, tiers: all, kind: coverage, of: municipalities, reaches: strategic }",
            "divisions: [{ id: regioner, title: Regioner }]\nareas: [{ id: nord, title: Nord, members: [alvik] }]");

        Assert.Equal(Outcome.Met, Assert.Single(Of(site)).Outcome);
    }

    [Theory]
    [InlineData("", Outcome.Met)]
    [InlineData("\nuntilPlanned: 2024", Outcome.Undocumented)]
    public void A_way_through_a_committee_that_perhaps_has_ended_isn_t_sure(string span, Outcome outcome)
    {
        using var site = Site(
            "title: SSU\ntier: strategic\nseatsComplete: true\nseats: [{ committee: nordvik/lsu, side: municipal, count: 1 }]",
            "{ id: alle, title: Alle, basis: national, strength: must, tiers: all, kind: coverage, of: municipalities, reaches: strategic }");
        site.Write("communities/nordvik/lsu/index.md", TestSite.Page($"title: LSU\ntier: local\nseatsComplete: true\nseats: [{{ each: municipalities, count: 1 }}]{span}"));

        Assert.Equal(outcome, Assert.Single(Of(site)).Outcome);
    }

    [Fact]
    public void Users_that_a_side_names_are_not_that_side_s_own_places()
    {
        using var site = Site(
            "title: SSU\ntier: strategic\nlevel: administrative\nseatsComplete: true\nseats: [{ side: municipal, count: 5 }, { group: users, side: municipal }, { sameAs: \"nordvik/ssu#bruker\", side: municipal }, { id: bruker, group: users }]",
            "{ id: kommunene, title: Kommunene, basis: national, strength: must, tier: strategic, kind: representation, side: municipal, level: administrative, count: 5 }");
        var finding = Assert.Single(Of(site));

        Assert.Equal((Outcome.Met, "SSU har 5 plasser fra kommunene på administrativt nivå."), (finding.Outcome, finding.Found.Nb));
    }

    [Theory]
    [InlineData("", Outcome.Met)]
    [InlineData(", until: 2023", Outcome.Undocumented)]
    public void Whose_place_it_is_that_follows_a_place_which_has_ended_isn_t_known(string span, Outcome outcome)
    {
        using var site = Site(
            "title: SSU\ntier: strategic\nseatsComplete: true\nseats: [{ sameAs: \"nordvik/lsu#bruker\", count: 1 }]",
            $"{{ id: brukere, title: Brukere, basis: national, strength: must, tier: strategic, {Users} }}");
        site.Write("communities/nordvik/lsu/index.md", TestSite.Page($"title: LSU\ntier: local\nseats: [{{ id: bruker, group: users, count: 1{span} }}]"));

        Assert.Equal(outcome, Assert.Single(Of(site)).Outcome);
    }

    [Fact]
    public void Findings_don_t_depend_on_the_order_in_which_files_and_rules_are_written()
    {
        string[] rules =
        [
            $"{{ id: brukere, title: Brukere, basis: national, strength: must, tiers: all, {Users} }}",
            "{ id: nivaer, title: Nivåer, basis: national, strength: must, tiers: [partnership, strategic], kind: tier }",
            "{ id: tekst, title: Tekst, basis: law, strength: must, tiers: all, kind: text, why: Fordi. }",
        ];
        using var one = Site(WithoutUsers, string.Join("\n  - ", rules));
        using var other = Site(WithoutUsers, string.Join("\n  - ", rules.Reverse()));
        foreach (var site in new[] { one, other })
        {
            site.Write("communities/sorvik/mote/index.md", TestSite.Page("title: Møtet\ntier: partnership"));
            site.Write("communities/sorvik/index.md", TestSite.Page("title: Helsefellesskapet Sørvik"));
            site.Write("communities/avik/index.md", TestSite.Page("title: Helsefellesskapet Avik"));
        }

        Assert.Equal(Lines(one), Lines(other));
        Assert.Equal(Lines(one).Count, Lines(one).Distinct().Count());
        Assert.Equal(3 + 3 + 2, Lines(one).Count);

        static List<string> Lines(TestSite site) => [.. Of(site).Select(finding => $"{finding.Requirement.Id} {finding.Subject.Kind} {finding.Subject.Id} {finding.Outcome} {finding.Found.Nn}")];
    }

    private static Findings Of(TestSite site) => Findings.Of(site.Read().Sound().Portal, TestSite.Day);

    private static TestSite Site(string committee, string rules, string community = "established: 2020") => new(
        ("sources.yaml", Sources),
        ("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality }\n"),
        (TestSite.CommunityPath, TestSite.Page($"title: Helsefellesskapet Nordvik\nlanguage: nb\nmunicipalities: [alvik]\n{community}")),
        (TestSite.CommitteePath, TestSite.Page(committee)),
        ("guidelines/national/krav.md", TestSite.Page($"title: Nasjonale krav\nlanguage: nb\nrequirements:\n  - {rules}")));
}
