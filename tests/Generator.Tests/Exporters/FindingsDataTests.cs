using System.Text.Encodings.Web;
using System.Text.Json;
using Samla.Tests.Commands;

namespace Samla.Tests.Exporters;

public class FindingsDataTests
{
    private static readonly JsonSerializerOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_finding_tells_what_was_asked_what_was_found_and_the_line_that_would_change_it()
    {
        using var site = RuledSite.Made();
        var all = Records(site, "findings");
        var met = all.Single(one => Text(one, "requirement") == "guidelines/nordvik/regler#kommune");

        Assert.Equal(5, all.Count);
        Assert.Equal(
            """
            {"community":"nordvik","committee":"nordvik/ssu","subject":"nordvik/ssu","requirement":"guidelines/nordvik/regler#kommune","basis":"national","strength":"must","outcome":"met","expected":{"nb":"Krever minst 1 plass fra kommunene.","nn":"Krev minst 1 plass frå kommunane."},"found":{"nb":"SSU har 3 plasser fra kommunene.","nn":"SSU har 3 plassar frå kommunane."},"source":{"file":"communities/nordvik/ssu/index.md","line":7},"url":"/krav/nordvik/regler/kommune/"}
            """,
            Flat(met));
    }

    [Fact]
    public void A_waived_finding_says_why_and_a_clause_is_told_where_there_is_one()
    {
        using var site = RuledSite.Made();
        var all = Records(site, "findings");
        var waived = Assert.Single(all, one => Text(one, "outcome") == "waived");

        Assert.Equal("""{"reason":"Det er bare én kommune."}""", Flat(waived.GetProperty("waiver")));
        Assert.False(waived.TryGetProperty("committee", out _));
        Assert.Equal("2.1", Text(all.Single(one => Text(one, "requirement") == "guidelines/nordvik/regler#fastlege"), "clause"));
    }

    [Fact]
    public void The_same_source_and_a_dispute_are_told_when_they_are_there()
    {
        using var site = RuledSite.Made();
        site.Write("sources.yaml", "- { id: rapport, title: Rapport, kind: report, date: 2024 }\n");
        Append(site, TestSite.CommitteePath, "sources: [rapport]\ndisputed: [{ field: seats, claims: [{ value: 4, source: rapport }] }]");
        var rules = File.ReadAllText(Path.Combine(site.Input, RuledSite.RulesPath));
        site.Write(RuledSite.RulesPath, rules.Replace("side: municipal }", "side: municipal, sources: [rapport] }", StringComparison.Ordinal));
        var met = Records(site, "findings").Single(one => Text(one, "outcome") == "met");

        Assert.True(met.GetProperty("sameSource").GetBoolean());
        Assert.True(met.GetProperty("disputed").GetBoolean());
        Assert.Equal("2024", Text(met, "knownAt"));
    }

    [Fact]
    public void A_requirement_tells_whom_it_binds_what_it_asks_for_and_where_its_page_is()
    {
        using var site = RuledSite.Made();
        var all = Records(site, "requirements");

        Assert.Equal(["brukar", "fastlege", "kommune", "lokalt", "tone"], all.Select(one => Text(one, "id").Split('#')[1]));
        Assert.Equal(
            """
            {"id":"guidelines/nordvik/regler#fastlege","title":"Fastlegen har plass","clause":"2.1","basis":"adopted","strength":"must","committee":"nordvik/ssu","community":"nordvik","kind":"representation","group":"gp","owner":"guidelines/nordvik/regler","url":"/krav/nordvik/regler/fastlege/"}
            """,
            Flat(all[1]));
        Assert.Equal("""["local"]""", Flat(all[3].GetProperty("tiers")));
    }

    [Fact]
    public void The_data_is_the_same_wherever_the_content_lies()
    {
        using var one = RuledSite.Made();
        using var other = RuledSite.Made();
        one.Build();
        other.Build();

        Assert.Equal(one.Files()["data/findings.json"], other.Files()["data/findings.json"]);
    }

    private static void Append(TestSite site, string path, string front)
    {
        var text = File.ReadAllText(Path.Combine(site.Input, path));
        site.Write(path, text.Insert(text.IndexOf("\n---", StringComparison.Ordinal), "\n" + front));
    }

    private static List<JsonElement> Records(TestSite site, string file)
    {
        Assert.Empty(site.Build().Diagnostics.Select(one => one.Message.Nb));
        using var document = JsonDocument.Parse(site.Files()[$"data/{file}.json"]);
        return [.. document.RootElement.EnumerateArray().Select(one => one.Clone())];
    }

    private static string Text(JsonElement one, string name) => one.GetProperty(name).GetString()!;

    private static string Flat(JsonElement element) => JsonSerializer.Serialize(element, Letters);
}
