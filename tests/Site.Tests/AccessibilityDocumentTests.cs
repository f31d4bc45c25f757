using System.Text.RegularExpressions;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>That <c>docs/accessibility.md</c> says what is so.</summary>
public sealed partial class AccessibilityDocumentTests
{
    private static readonly string[] Asked =
    [
        "1.1.1", "1.2.1", "1.2.2", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13",
        "2.1.1", "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.5.1", "2.5.2", "2.5.3", "2.5.4",
        "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "4.1.1", "4.1.2", "4.1.3",
    ];

    private static readonly string[] Added = ["2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"];

    private static readonly string Document = File.ReadAllText(Repository.At("docs", "accessibility.md"));

    [Fact]
    public void Each_of_the_47_criteria_that_the_law_asks_for_has_a_line_and_each_that_WCAG_2_2_adds()
    {
        Assert.Equal(47, Asked.Length);
        Assert.Equal(Asked.Concat(Added), Criterion().Matches(Document).Select(line => line.Groups[1].Value));
    }

    [Fact]
    public void Every_test_that_it_names_is_there_and_runs()
    {
        var tests = typeof(AccessibilityDocumentTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        var named = Test().Matches(Document).Select(name => name.Groups[1].Value).Distinct().ToList();

        Assert.True(named.Count > 20);
        Faults.None(named.Where(name => !tests.Contains(name)));
    }

    [GeneratedRegex(@"^\| (\d\.\d\.\d+) ", RegexOptions.Multiline)]
    private static partial Regex Criterion();

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex Test();
}
