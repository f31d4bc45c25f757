using System.Text;
using Samla.Diagnostics;

namespace Samla.Tests.Input;

/// <summary>Files that break off, or were put together of parts: read to their end, and told of at places that are there.</summary>
public class BrokenOffTests
{
    [Fact]
    public void A_line_that_ends_with_a_lone_return_is_counted_before_a_letter_that_cannot_be_read()
    {
        using var site = TestSite.WithText("");
        site.Write(TestSite.CommunityPath, [.. Encoding.UTF8.GetBytes("---\rtitle: ab"), 0xAE]);

        var told = Assert.Single(site.Read().Diagnostics, one => one.Rule == ReadingRules.NotUtf8);

        Assert.Equal((2, 10), (told.Place.Line, told.Place.Column));
    }

    [Theory]
    [InlineData("---\n: \n: !\n:\n---\n")]
    [InlineData("---\ntitle: &\n---\n")]
    [InlineData("---\ntitle: !\n: !\n---\n")]
    [InlineData("---\n- : ]\n  s:\n   y: ポ\n---\n")]
    public void Fields_that_break_off_are_told_of_within_the_file(string text)
    {
        using var site = TestSite.WithText("");
        site.Write(TestSite.CommunityPath, text);
        var lines = text.Split('\n');

        var told = site.Read().Diagnostics.Where(one => one.Place.Line > 0).ToList();

        Assert.NotEmpty(told);
        Assert.All(told, one => Assert.InRange(one.Place.Line, 1, lines.Length));
        Assert.All(told, one => Assert.True((one.Place.Line, one.Place.Column).CompareTo((one.Place.EndLine, one.Place.EndColumn)) <= 0));
    }

    [Fact]
    public void A_national_requirement_that_is_written_twice_is_a_mistake_and_not_the_end()
    {
        const string requirement = "{ id: moter, title: Møter, basis: national, strength: must, tiers: all, kind: meetings, perYear: 2 }";
        using var site = TestSite.WithText("", $"short: Nordvik");
        site.Write("guidelines/national/regler.md", TestSite.Page($"title: Regler\nrequirements: [{requirement}, {requirement}]"));

        Assert.Contains(site.Build().Diagnostics, one => one.Rule == ModelRules.DuplicateId);
    }
}
