using Samla.Diagnostics;
using Samla.Input;
using Samla.Requirements;

namespace Samla.Tests.Requirements;

/// <summary>What must come out of the real content on 1 October 2024.</summary>
public class RealFindingsTests
{
    private const string National = "guidelines/national/helsefellesskap#";

    private static readonly Lazy<Findings> Real = new(() =>
        Findings.Of(ContentReader.Read(Path.Combine(Repository.Root, "input"), new DiagnosticBag()).Portal, new(2024, 10, 1)));

    [Theory]
    [InlineData(National + "alle-kommuner", "oppdal", Outcome.Broken)]
    [InlineData(National + "faglig-utvalg", "innlandet", Outcome.Waived)]
    [InlineData(National + "faglig-utvalg", "helgeland", Outcome.Broken)]
    [InlineData(National + "plikt-til-avtale", "agreements/more-og-romsdal/samarbeidsavtale", Outcome.Broken)]
    [InlineData(National + "partnerskapsmote", "st-olavs", Outcome.Waived)]
    [InlineData(National + "strategisk-utvalg", "st-olavs", Outcome.Waived)]
    [InlineData(National + "strategisk-utvalg", "nordre-trondelag", Outcome.Waived)]
    [InlineData("guidelines/st-olavs/regler#psu-moter", "st-olavs/psu", Outcome.Broken)]
    [InlineData(National + "partnerskapsmote-arlig", "finnmark/partnerskapsmote", Outcome.Broken)]
    [InlineData(National + "referat-toppmote", "agder/partnerskapsmote", Outcome.Broken)]
    [InlineData(National + "ledelse-fra-begge-sider", "oslo/ssu", Outcome.Waived)]
    [InlineData(National + "ledelse-fra-begge-sider", "sogn-og-fjordane/ssu", Outcome.Waived)]
    [InlineData(National + "ledelse-fra-begge-sider", "vestre-viken/ssu", Outcome.Waived)]
    [InlineData(National + "kommunal-koordinator", "oslo/sekretariat", Outcome.NotApplicable)]
    [InlineData(National + "alle-kommuner", "oslo", Outcome.NotApplicable)]
    [InlineData("guidelines/bergensomradet/deltaking#ssu-samansetjing", "bergensomradet/ssu", Outcome.Met)]
    [InlineData(National + "strategisk-utvalg", "ahus", Outcome.Undocumented)]
    [InlineData("guidelines/ahus/regler#asu-ledelse", "ahus/asu", Outcome.Undocumented)]
    public void A_known_case_comes_out_as_the_sources_tell(string requirement, string subject, Outcome outcome)
    {
        var finding = Assert.Single(Real.Value.OfRequirement(requirement), one => one.Subject.Id == subject);

        Assert.True(finding.Outcome == outcome, $"{finding.Outcome}: {finding.Found.Nb}");
    }

    [Fact]
    public void The_18_municipalities_of_Finnmark_share_five_seats()
    {
        var finding = Assert.Single(Real.Value.OfRequirement("guidelines/finnmark/regler#ssu-kommuner"));

        Assert.Equal("Krever 5 fra kommunene.", finding.Expected.Nb);
        Assert.NotEqual(Outcome.Broken, finding.Outcome);
        Assert.Equal(18, Real.Value.OfRequirement(National + "alle-kommuner").Count(one => one.Subject.Community == "finnmark"));
    }

    [Fact]
    public void Bergen_s_14_seats_are_met_by_the_same_source_as_the_rule_and_disputed()
    {
        var finding = Assert.Single(Real.Value.OfRequirement("guidelines/bergensomradet/deltaking#ssu-samansetjing"));

        Assert.Equal((true, true), (finding.IsDisputed, finding.SameSource));
    }

    [Fact]
    public void A_waived_finding_always_says_why()
    {
        var waived = Real.Value.Where(one => one.Outcome == Outcome.Waived).ToList();

        Assert.True(waived.Count > 5);
        Assert.All(waived, one => Assert.True(one.Waiver is { Reason.Length: > 0 } or { Requirement: not null }));
        Assert.All(Real.Value.Where(one => one.Outcome != Outcome.Waived), one => Assert.Null(one.Waiver));
    }

    [Fact]
    public void Only_a_broken_duty_counts_as_one()
    {
        Assert.All(Real.Value.Where(one => one.BreaksDuty), one => Assert.Equal(Outcome.Broken, one.Outcome));
        Assert.All(Real.Value.Where(one => one.BreaksDuty), one => Assert.NotEqual(Basis.Described, one.Requirement.Basis));
        Assert.DoesNotContain(Real.Value, one => one.Requirement.Basis == Basis.Proposed && one.Outcome != Outcome.NotApplicable);
    }
}
