using System.Reflection;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Tests.Diagnostics;

/// <summary>Every folder of <c>tests/invalid</c>: a site that is wrong, what is told of it, and the site mended.</summary>
public class InvalidSitesTests
{
    // Only the theme, what can't lie in every clone of the repository, somebody else's server, or a machine without poppler-utils gives these; their own tests stand elsewhere.
    private static readonly string[] NotFromContent = ["SAM0119", "SAM0313", "SAM0314", "SAM0608", "SAM0701", "SAM0702", "SAM0703", "SAM0901", "SAM0902", "SAM0903"];

    private static string Folder => Path.Combine(Repository.Root, "tests", "invalid");

    public static TheoryData<string> Sites => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Codes => [.. Rules().Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void An_invalid_site_is_told_of_as_expected(string site)
    {
        var expected = File.ReadAllLines(Path.Combine(Folder, site, "expected.txt"));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Lines(Path.Combine(Folder, site), "input"));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_same_site_mended_is_told_nothing_of(string site) =>
        Assert.Empty(Lines(Path.Combine(Folder, site), "valid"));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_page(string code)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", $"{code}.md"));
        var rule = Rules().Single(one => one.Code == code);

        Assert.StartsWith($"# {code} {rule.Name}\n", page, StringComparison.Ordinal);
        Assert.Contains(rule.Why.Nb, page, StringComparison.Ordinal);
        Assert.Contains(rule.Remedy.Nb, page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_that_content_can_break_has_a_site_that_breaks_it(string code)
    {
        if (NotFromContent.Contains(code))
        {
            Assert.DoesNotContain(Directory.EnumerateDirectories(Folder), path => Path.GetFileName(path).StartsWith(code, StringComparison.Ordinal));
            return;
        }

        Assert.Contains(
            Directory.EnumerateDirectories(Folder, $"{code}-*"),
            path => File.ReadAllText(Path.Combine(path, "expected.txt")).Contains($" {code} ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_is_in_the_index()
    {
        var index = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", "README.md"));

        Assert.All(
            Rules(),
            rule => Assert.Contains($"| [{rule.Code}]({rule.Code}.md) | {rule.Name} | {Words<Severity>.For(rule.Severity)}{Kept(rule)} |", index, StringComparison.Ordinal));
    }

    private static string Kept(Rule rule) => Samla.Diagnostics.Rules.LeastOf(rule) switch { Severity.Error => ", always", Severity.Warning => ", at least a warning", _ => "" };

    [Fact]
    public void Codes_and_names_are_used_once() =>
        Assert.All([Rules().Select(rule => rule.Code), Rules().Select(rule => rule.Name)], all => Assert.Equal(all.Distinct(), all));

    [Fact]
    public void Every_rule_says_why_and_what_to_do_in_both_written_standards() => Assert.All(Rules(), rule => Assert.All(
        [rule.Why.Nb, rule.Why.Nn, rule.Remedy.Nb, rule.Remedy.Nn],
        text => Assert.EndsWith(".", text, StringComparison.Ordinal)));

    [Fact]
    public void A_file_that_cannot_be_opened_is_told_of()
    {
        using var site = new TestSite();
        site.Write("sources.yaml", "[]\n");
        using var held = new FileStream(Path.Combine(site.Input, "sources.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(["SAM0119 Filen kan ikke leses."], site.Read().Messages);
    }

    [Fact]
    public void The_list_of_rules_has_every_rule() =>
        Assert.Equal(Rules().OrderBy(rule => rule.Code, StringComparer.Ordinal), Samla.Diagnostics.Rules.All);

    private static List<Rule> Rules() =>
    [
        .. new[] { typeof(ReadingRules), typeof(ModelRules), typeof(TextRules), typeof(AddressRules), typeof(PrivacyRules), typeof(AttachmentRules), typeof(SafetyRules), typeof(PageRules) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .OfType<Rule>(),
    ];

    private static List<string> Lines(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        var result = Build.Run(new BuildOptions(path, null, TestSite.Day, null, false), new Progress(TextWriter.Null, plain: true));
        var shown = Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');
        shown = shown.StartsWith("..", StringComparison.Ordinal) ? path : shown;
        return [.. result.Diagnostics.Select(one => $"{one.Place} {one.Rule.Code} {one.Message.In(result.LanguageOf(one.Place.File))}".Replace(shown + "/", name + "/", StringComparison.Ordinal))];
    }
}
