using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Samla.Tests.Github;

/// <summary>The forms against the rules that GitHub's documentation gives; a form that breaks one isn't shown.</summary>
public partial class IssueFormTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github", "ISSUE_TEMPLATE");

    public static TheoryData<string> Forms => [.. Directory.GetFiles(Folder, "*.yml").Select(file => Path.GetFileName(file)).Where(name => name != "config.yml").Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_a_form_for_content_meetings_and_the_site() =>
        Assert.Equal(["Meld feil i innholdet", "Meld inn et møte eller referat", "Feil i nettstedet"], ((string[])["innhold.yml", "mote.yml", "nettsted.yml"]).Select(name => $"{Read(name)["name"]}"));

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_top_of_a_form_has_what_github_asks_for(string name)
    {
        var form = Read(name);

        Assert.Subset(new HashSet<string> { "name", "description", "title", "labels", "body", "assignees", "projects", "type" }, Keys(form));
        Assert.InRange($"{form["name"]}".Length, 4, 60);
        Assert.NotEqual("", $"{form["description"]}");
        Assert.IsType<YamlSequenceNode>(form["labels"]);
        Assert.Contains(Fields(form), field => $"{field["type"]}" != "markdown");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_field_has_what_its_type_may_have(string name)
    {
        foreach (var field in Fields(Read(name)))
        {
            var type = $"{field["type"]}";
            var attributes = (YamlMappingNode)field["attributes"];
            Assert.Subset(new HashSet<string> { "type", "id", "attributes", "validations" }, Keys(field));
            string[] may = type switch
            {
                "markdown" => ["value"],
                "input" => ["label", "description", "placeholder", "value"],
                "textarea" => ["label", "description", "placeholder", "value", "render"],
                "dropdown" => ["label", "description", "multiple", "options", "default"],
                "checkboxes" => ["label", "description", "options"],
                _ => throw new InvalidOperationException($"GitHub knows no field of type {type}."),
            };
            Assert.Subset(new HashSet<string>(may), Keys(attributes));
            Assert.NotEqual("", $"{attributes[type == "markdown" ? "value" : "label"]}");
            if (field.Children.TryGetValue("validations", out var validations))
            {
                Assert.NotEqual("markdown", type);
                Assert.Equal(["required"], Keys((YamlMappingNode)validations));
                Assert.Contains($"{validations["required"]}", (string[])["true", "false"]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Ids_labels_and_options_are_each_there_once(string name)
    {
        var fields = Fields(Read(name)).Where(field => $"{field["type"]}" != "markdown").ToList();
        var ids = fields.Select(field => $"{field["id"]}").ToList();

        Assert.All(ids, id => Assert.Matches(Id(), id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(fields.Count, fields.Select(field => $"{field["attributes"]["label"]}").Distinct().Count());
        foreach (var field in fields.Where(field => ((YamlMappingNode)field["attributes"]).Children.ContainsKey("options")))
        {
            var options = ((YamlSequenceNode)field["attributes"]["options"]).Select(option => option is YamlMappingNode map ? $"{map["label"]}" : $"{option}").ToList();
            Assert.NotEmpty(options);
            Assert.Equal(options.Count, options.Distinct().Count());
            // GitHub keeps that word for itself.
            Assert.DoesNotContain("None", options, StringComparer.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_other_ways_lead_to_pages_of_the_site()
    {
        using var site = new TestSite(("pages/personvern.nb.md", TestSite.Page("title: Personvern")));
        site.Build();
        var settings = Read("config.yml");
        var address = File.ReadLines(Path.Combine(Repository.Root, "input", "site.yaml")).Single(line => line.StartsWith("address: ", StringComparison.Ordinal))["address: ".Length..];

        Assert.Subset(new HashSet<string> { "blank_issues_enabled", "contact_links" }, Keys(settings));
        Assert.All((YamlSequenceNode)settings["contact_links"], link =>
        {
            Assert.Equal(["about", "name", "url"], Keys((YamlMappingNode)link).Order(StringComparer.Ordinal));
            Assert.StartsWith($"{address}/", $"{link["url"]}", StringComparison.Ordinal);
            Assert.NotEqual("", site.PageAt($"{link["url"]}"[address.Length..]));
        });
    }

    private static YamlMappingNode Read(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, name))));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Fields(YamlMappingNode form) => ((YamlSequenceNode)form["body"]).Cast<YamlMappingNode>();

    private static HashSet<string> Keys(YamlMappingNode map) => [.. map.Children.Keys.Select(key => $"{key}")];

    [GeneratedRegex("^[A-Za-z0-9_-]+$")]
    private static partial Regex Id();
}
