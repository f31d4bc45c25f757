using System.Text;

namespace Samla.Tests.Commands;

public class AgainstTests
{
    [Fact]
    public void Without_a_change_there_is_nothing_to_tell_and_old_faults_don_t_count()
    {
        using var site = RuledSite.Made();
        var (code, printed, told) = Against(site, _ => { });

        Assert.Equal((0, "", "## Funn\n\nIngen funn er nye, endret eller borte.\n"), (code, told, printed));
    }

    [Fact]
    public void What_comes_out_otherwise_is_told_with_both_outcomes()
    {
        using var site = RuledSite.Made();
        var (code, printed, _) = Against(site, one =>
        {
            one.AddDoctor();
            var seats = File.ReadAllText(Path.Combine(one.Input, TestSite.CommitteePath));
            one.Write(TestSite.CommitteePath, seats.Replace("count: 3", "count: 4", StringComparison.Ordinal));
        });

        Assert.Equal(0, code);
        Assert.StartsWith("## Funn\n\n0 nye, 2 endret og 0 borte.\n\n### Endret\n\n", printed, StringComparison.Ordinal);
        Assert.Contains("- brutt → **oppfylt**: Fastlegen har plass – Nordvik, SSU. SSU har 1 fastlege. (`", printed, StringComparison.Ordinal);
        Assert.Contains("Før: SSU: listen over plasser er fullstendig og har ingen slik plass.", printed, StringComparison.Ordinal);
        Assert.Contains("- **oppfylt**: Kommunene har plass – Nordvik, SSU. SSU har 4 plasser fra kommunene. (`", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_broken_from_now_on_gives_code_1()
    {
        using var site = RuledSite.Made();
        site.AddDoctor();
        var seats = File.ReadAllText(Path.Combine(site.Input, TestSite.CommitteePath));
        var (code, printed, _) = Against(site, one => one.Write(TestSite.CommitteePath, seats.Replace("group: gp", "group: youth", StringComparison.Ordinal)));

        Assert.Equal(1, code);
        Assert.Contains("- oppfylt → **brutt**: Fastlegen har plass", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void New_findings_and_those_that_are_gone_are_told()
    {
        using var site = RuledSite.Made();
        var rules = File.ReadAllText(Path.Combine(site.Input, RuledSite.RulesPath));
        var (_, printed, _) = Against(site, one => one.Write(RuledSite.RulesPath, rules.Replace("id: tone, title: \"God tone, alltid: 100 %\"", "id: takt, title: \"*God* takt\"", StringComparison.Ordinal)));

        Assert.Contains("1 nytt, 0 endret og 1 borte.", printed, StringComparison.Ordinal);
        Assert.Contains("### Nye\n\n- **ikke dokumentert**: \\*God\\* takt – Nordvik. Kan ikke kontrolleres. Tone kan ikke måles. (`", printed, StringComparison.Ordinal);
        Assert.Contains("### Borte\n\n- ikke dokumentert: `guidelines/nordvik/regler#tone` – Nordvik. Kan ikke", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_asked_for_is_compared()
    {
        using var site = RuledSite.Made();

        Assert.Contains("Ingen funn", Against(site, RuledSite.AddDoctor, "--only", "tier").Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void With_errors_in_the_files_nothing_is_said_to_be_gone()
    {
        using var site = RuledSite.Made();
        var (code, printed, told) = Against(site, one => one.Write("communities/sorvik/index.md", TestSite.Page("titel: Sørvik")));

        Assert.Equal(1, code);
        Assert.Contains("SAM0106", told, StringComparison.Ordinal);
        Assert.Equal("Funnene kan ikke sammenlignes før feilene i filene er rettet.\n", printed);
    }

    [Theory]
    [InlineData("ikke JSON")]
    [InlineData("{}")]
    [InlineData("[{ \"requirement\": 3 }]")]
    [InlineData("[1]")]
    public void A_file_with_something_else_is_wrong_usage(string text)
    {
        using var site = RuledSite.Made();
        var file = Path.Combine(site.Input, "..", "annet.json");
        File.WriteAllText(file, text);

        Assert.Equal(2, site.RunCheck("--against", file).Code);
    }

    [Fact]
    public void It_is_text_for_a_pull_request_and_has_no_other_format() =>
        Assert.Contains("uten --format", TestSite.Command("check", "--against", "x.json", "--format", "json").Told, StringComparison.Ordinal);

    [Fact]
    public void Many_are_folded_together()
    {
        using var site = RuledSite.Made();
        var text = new StringBuilder("title: Flere regler\nrequirements:\n");
        for (var i = 0; i < 25; i++)
        {
            text.Append($"  - {{ id: krav-{i}, title: Krav {i}, basis: described, strength: practice, community: nordvik, kind: text, why: Nei. }}\n");
        }

        var printed = Against(site, one => one.Write("guidelines/nordvik/flere.md", TestSite.Page(text.ToString()))).Printed;

        Assert.Contains("25 nye", printed, StringComparison.Ordinal);
        Assert.Contains("<details><summary>5 til</summary>\n\n- **ikke", printed, StringComparison.Ordinal);
    }

    // Builds the site, changes it and compares.
    private static (int Code, string Printed, string Told) Against(TestSite site, Action<TestSite> change, params string[] arguments)
    {
        site.Build();
        change(site);
        return site.RunCheck(["--against", Path.Combine(site.Output, "data", "findings.json"), .. arguments]);
    }
}
