using System.Globalization;
using AngleSharp.Dom;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>How long pages get.</summary>
public sealed class LengthTests(Sites sites)
{
    private const int MostRows = 200;

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void No_page_has_more_than_200_rows_of_what_grows(SiteName site) => Faults.None(sites[site].Pages
        // There are as many municipalities as there are.
        .Where(page => !page.Address.EndsWith("/kommuner/", StringComparison.Ordinal))
        .Select(page => (page.Address, Rows: page.Document.QuerySelectorAll("main li, main tbody tr").Count(row => row.Closest("nav, .struct") is null)))
        .Where(page => page.Rows > MostRows)
        .Select(page => $"{page.Address} has {page.Rows} rows"));

    [Fact]
    public void A_requirement_that_is_asked_of_every_municipality_is_counted_by_community_and_what_is_broken_is_listed()
    {
        var site = sites[SiteName.Real];
        var page = site["/krav/nasjonalt/helsefellesskap/alle-kommuner/"].Document;
        var sections = page.QuerySelectorAll("main section[id]");

        Assert.Equal(19, sections.Length);
        Assert.All(sections, section => Assert.True(section.QuerySelectorAll(".sum .num").Sum(number => int.Parse(number.TextContent, CultureInfo.InvariantCulture)) > 0));
        Assert.All(page.QuerySelectorAll(".findings .badge"), badge => Assert.Contains(badge.ClassList, name => name is "b-broken" or "b-waived"));
        Assert.NotEmpty(page.QuerySelectorAll(".findings .b-broken"));
    }
}
