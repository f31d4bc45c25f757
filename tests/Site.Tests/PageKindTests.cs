using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>That the pages which are looked at closely show all that there is.</summary>
[Collection("files")]
public sealed class PageKindTests(Sites sites)
{
    public static TheoryData<string> Kinds => PagesOfEachKind.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_page_in_the_theme_is_among_those_that_are_looked_at_closely(string kind) => Assert.NotEmpty(sites.Pages[kind]);

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Every_class_that_stands_on_a_page_stands_on_one_of_them(SiteName site)
    {
        var seen = sites.Pages.All.SelectMany(page => Classes(page.Site[page.Address])).ToHashSet(StringComparer.Ordinal);

        Assert.True(seen.Count > 100);
        Faults.None(sites[site].Pages.SelectMany(Classes).Distinct().Where(name => !seen.Contains(name)));
    }

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Every_page_that_was_built_is_of_a_kind(SiteName site) => Assert.Equal(sites[site].Addresses, sites[site].Kinds.Keys.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Classes(BuiltPage page) => page.Document.All.SelectMany(one => one.ClassList).Distinct();
}
