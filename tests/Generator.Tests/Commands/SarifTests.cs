using System.Text.Json;

namespace Samla.Tests.Commands;

public class SarifTests
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];
    private static readonly string[] Kinds = ["notApplicable", "pass", "fail", "review", "open", "informational"];

    [Fact]
    public void What_is_printed_is_sarif_and_nothing_else()
    {
        using var site = RuledSite.Made();
        var (code, printed, told) = site.RunCheck("--format", "sarif");
        using var document = JsonDocument.Parse(printed);

        Assert.Equal((1, ""), (code, told));
        Sound(document.RootElement);
        Assert.Equal(["warning", "error"], Results(document).Select(one => one.GetProperty("level").GetString()));
    }

    [Fact]
    public void Each_outcome_has_its_kind_and_what_is_waived_is_suppressed_with_the_reason()
    {
        using var site = RuledSite.Made();
        using var document = JsonDocument.Parse(site.RunCheck("--format", "sarif", "--only", "broken", "--only", "undocumented", "--only", "waived", "--only", "met").Printed);

        Sound(document.RootElement);
        Assert.Equal(
            [("fail", "warning"), ("fail", "error"), ("pass", "none"), ("fail", "note"), ("open", "none")],
            Results(document).Select(one => (one.GetProperty("kind").GetString(), one.GetProperty("level").GetString())));
        var suppression = Assert.Single(Assert.Single(Results(document), one => one.TryGetProperty("suppressions", out _)).GetProperty("suppressions").EnumerateArray());
        Assert.Equal(("external", "Det er bare én kommune."), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Fact]
    public void Diagnostics_are_results_whose_rules_have_their_page()
    {
        using var site = TestSite.WithText("Om oss.", "regoin: nord\ntitel: Nord");
        using var document = JsonDocument.Parse(site.RunCheck("--format", "sarif").Printed);

        Sound(document.RootElement);
        var rule = Assert.Single(Rules(document));
        Assert.Equal(("SAM0106", "unknown-key"), (rule.GetProperty("id").GetString(), rule.GetProperty("name").GetString()));
        Assert.StartsWith("# SAM0106 unknown-key", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            (3, 1, 7),
            (Region(Results(document)[0], "startLine"), Region(Results(document)[0], "startColumn"), Region(Results(document)[0], "endColumn")));
    }

    [Fact]
    public void Without_anything_to_tell_there_is_an_empty_list_of_results()
    {
        using var site = TestSite.WithText("Om oss.");
        using var document = JsonDocument.Parse(site.RunCheck("--format", "sarif").Printed);

        Sound(document.RootElement);
        Assert.Empty(Results(document));
    }

    [Fact]
    public void A_result_is_known_again_when_lines_have_moved()
    {
        using var site = RuledSite.Made();
        using var before = JsonDocument.Parse(site.RunCheck("--format", "sarif").Printed);
        var committee = File.ReadAllText(Path.Combine(site.Input, TestSite.CommitteePath));
        site.Write(TestSite.CommitteePath, committee.Replace("short: SSU", "# En merknad.\nshort: SSU", StringComparison.Ordinal));
        using var after = JsonDocument.Parse(site.RunCheck("--format", "sarif").Printed);

        Assert.Equal(Prints(before), Prints(after));
        Assert.Equal(6, Region(Results(before)[0], "startLine"));
        Assert.Equal(7, Region(Results(after)[0], "startLine"));
    }

    [Fact]
    public void The_log_of_all_that_is_published_follows_the_schema()
    {
        var input = Path.Combine(Repository.Root, "input");
        var (_, printed, _) = TestSite.Command(["check", "--input", input, "--date", "2024-10-01", "--format", "sarif", "--only", "broken", "--only", "undocumented", "--only", "waived", "--only", "met"]);
        using var document = JsonDocument.Parse(printed);

        Assert.True(Results(document).Count > 2000);
        Sound(document.RootElement);
    }

    [Fact]
    public void The_schema_tells_what_is_wrong_in_a_log() => Assert.Equal(
        ".runs[0].tool: should have required property 'driver' {\"missingProperty\":\"driver\"}\n",
        NodeProgram.Run("sarif.mjs", """{ "version": "2.1.0", "runs": [{ "tool": {} }] }"""));

    // The published schema, and what it can't say of the parts that are written.
    private static void Sound(JsonElement log)
    {
        Assert.Equal("", NodeProgram.Run("sarif.mjs", log.GetRawText()));
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("samla", driver.GetProperty("name").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = driver.TryGetProperty("rules", out var list) ? list.EnumerateArray().ToList() : [];
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(rules, rule =>
        {
            Text(rule.GetProperty("shortDescription"));
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
        });
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(results.Count, results.Select(Print).Distinct().Count());
        Assert.All(results, result =>
        {
            var level = result.GetProperty("level").GetString();
            Assert.Contains(level, Levels);
            if (result.TryGetProperty("kind", out var kind))
            {
                Assert.Contains(kind.GetString(), Kinds);
                Assert.True(kind.GetString() == "fail" || level == "none");
            }

            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Text(result.GetProperty("message"));
            Assert.Matches("^[0-9a-f]{32}$", Print(result));
            Assert.All(Assert.Single(result.GetProperty("locations").EnumerateArray()).EnumerateObject(), part => Assert.Equal("physicalLocation", part.Name));
            var related = result.TryGetProperty("relatedLocations", out var others) ? others.EnumerateArray().ToList() : [];
            Assert.All(result.GetProperty("locations").EnumerateArray().Concat(related), Location);
        });
    }

    private static void Location(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.False(uri.StartsWith('/'), uri);
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
        var region = place.GetProperty("region");
        int[] numbers = [.. new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => region.GetProperty(name).GetInt32())];
        Assert.All(numbers, number => Assert.True(number >= 1));
        Assert.True(numbers[2] > numbers[0] || (numbers[2] == numbers[0] && numbers[3] >= numbers[1]));
    }

    private static void Text(JsonElement message) => Assert.False(string.IsNullOrWhiteSpace(message.GetProperty("text").GetString()));

    private static string Print(JsonElement result) => Assert.Single(result.GetProperty("partialFingerprints").EnumerateObject()).Value.GetString()!;

    private static List<string> Prints(JsonDocument document) => [.. Results(document).Select(Print)];

    private static List<JsonElement> Results(JsonDocument document) => [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static List<JsonElement> Rules(JsonDocument document) =>
        [.. document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static int Region(JsonElement result, string name) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty(name).GetInt32();
}
