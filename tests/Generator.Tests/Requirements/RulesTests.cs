using System.Text.RegularExpressions;
using Samla.Diagnostics;
using Samla.Input;

namespace Samla.Tests.Requirements;

/// <summary><c>docs/requirements/rules.md</c>: where each rule of the sources went.</summary>
public partial class RulesTests
{
    [Fact]
    public void Every_requirement_that_it_names_is_in_the_content()
    {
        var portal = ContentReader.Read(Path.Combine(Repository.Root, "input"), new DiagnosticBag()).Portal;
        var known = portal.Requirements.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var named = Id().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "requirements", "rules.md"))).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.True(named.Count > 300, $"Only {named.Count} requirements are named.");
        Assert.Empty(named.Except(known));
    }

    [GeneratedRegex("`((?:guidelines|agreements)/[a-z0-9/-]+#[a-z0-9-]+)`")]
    private static partial Regex Id();
}
