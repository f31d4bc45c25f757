using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>Whose turn it is to lead, on the committee's page.</summary>
public class LeadershipTurnTests
{
    [Theory]
    [InlineData("side: municipal\n    from: 2024-06-01", "Nå leder kommunene, siden 1. juni 2024. Etter regelen skal spesialisthelsetjenesten ta over senest 1. juni 2026.")]
    [InlineData("side: specialist\n    from: 2020", "Nå leder spesialisthelsetjenesten, siden 2020. Etter regelen skulle kommunene ha tatt over senest 31. desember 2022. At det har skjedd, er ikke dokumentert.")]
    [InlineData("side: municipal\n    seen: 2024-02", "Da det sist ble dokumentert, ledet kommunene (februar 2024). Hvem som leder nå, er ikke dokumentert.")]
    [InlineData("side: municipal\n    fromPlanned: 2024-01", "Hvem sin tur det er til å lede nå, er ikke dokumentert.")]
    public void It_is_worked_out_from_who_leads_and_the_rule(string leader, string words)
    {
        var section = Leadership(TestSite.Page($"title: Utvalget\ntier: strategic\nleaders:\n  - role: chair\n    {leader}"), Rule);

        Assert.Equal(words, section!.QuerySelector(".turn p")!.TextContent);
        Assert.Equal("Ledelsen bytter side", section.QuerySelector(".turn a")!.TextContent);
    }

    [Fact]
    public void Without_such_a_rule_nothing_is_said_of_turns()
    {
        var section = Leadership(TestSite.Page("title: Utvalget\ntier: strategic\nleaders:\n  - { role: chair, side: municipal, from: 2024-06-01 }"), "");

        Assert.Null(section!.QuerySelector(".turn"));
    }

    private const string Rule = "requirements:\n  - { id: bytte, title: Ledelsen bytter side, basis: adopted, strength: must, committee: nordvik/ssu, kind: leadership, alternatesEveryYears: 2 }";

    private static AngleSharp.Dom.IElement? Leadership(string committee, string rules)
    {
        using var site = new TestSite(
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nlanguage: nb")),
            (TestSite.CommitteePath, committee),
            ("guidelines/nordvik/regler.md", TestSite.Page($"title: Regler\n{rules}")));
        Assert.Empty(site.Build().Diagnostics);
        return new HtmlParser().ParseDocument(site.PageAt("/nordvik/ssu/")).QuerySelector("section[aria-labelledby='s-leiing']");
    }
}
