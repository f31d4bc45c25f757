using Samla.Requirements;
using Samla.Text;

namespace Samla.Tests.Requirements;

/// <summary>Every folder of <c>tests/requirements</c>: a site with one requirement, and what is found.</summary>
public class KindExamplesTests
{
    private static readonly DateOnly Day = new(2025, 6, 1);

    private static string Folder => Path.Combine(Repository.Root, "tests", "requirements");

    public static TheoryData<string> Kinds => [.. RequirementKind.All.Keys];

    public static TheoryData<string, string> Examples =>
        [.. Directory.EnumerateDirectories(Folder)
            .Where(kind => Path.GetFileName(kind) != "base")
            .SelectMany(kind => Directory.EnumerateDirectories(kind).Select(example => new TheoryDataRow<string, string>(Path.GetFileName(kind)!, Path.GetFileName(example)!)))
            .OrderBy(row => row.Data, Comparer<(string, string)>.Default)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_found_as_its_folder_says(string kind, string example)
    {
        using var site = new TestSite();
        Copy(Path.Combine(Folder, "base"), site);
        Copy(Path.Combine(Folder, kind, example), site);
        var findings = Findings.Of(site.Read().Sound().Portal, Day).Where(one => one.Requirement.Name == "krav").ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, one => Assert.Equal(kind, one.Requirement.Kind.Name));
        var pressing = findings.MinBy(one => one.Outcome)!;
        Assert.True(example == Words<Outcome>.For(pressing.Outcome) || example.StartsWith(Words<Outcome>.For(pressing.Outcome) + "-", StringComparison.Ordinal), $"{example} is {pressing.Outcome}: {pressing.Found.Nb}");
        Assert.Equal(string.Join("\n", File.ReadAllLines(Path.Combine(Folder, kind, example, "expected.txt"))), $"{pressing.Expected.Nb}\n{pressing.Found.Nb}");
        Assert.DoesNotContain("  ", pressing.Found.Nn, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_an_example_of_each_outcome_and_a_page(string kind)
    {
        // What can't be checked is never met nor broken.
        string[] outcomes = kind == "text" ? ["undocumented"] : ["met", "broken", "undocumented"];
        var examples = Directory.EnumerateDirectories(Path.Combine(Folder, kind)).Select(path => Path.GetFileName(path)!).ToList();
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "requirements", $"{kind}.md"));

        Assert.All(outcomes, outcome => Assert.Contains(examples, example => example == outcome || example.StartsWith(outcome + "-", StringComparison.Ordinal)));
        Assert.StartsWith($"# `{kind}`\n", page, StringComparison.Ordinal);
        Assert.All(RequirementKind.All[kind].Settings, field => Assert.Contains($"`{field.Name}`", page, StringComparison.Ordinal));
        Assert.Contains($"kind: {kind}", page, StringComparison.Ordinal);
    }

    private static void Copy(string from, TestSite site)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "expected.txt"))
        {
            site.Write(Path.GetRelativePath(from, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
    }
}
