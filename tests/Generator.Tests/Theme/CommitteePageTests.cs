using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Samla.Tests.Theme;

/// <summary>The page of one committee.</summary>
public sealed class CommitteePageTests
{
    [Fact]
    public void Two_hundred_meetings_are_listed_at_most_and_the_years_before_stand_in_the_calendar()
    {
        var meetings = Enumerable.Range(2004, 21).SelectMany(year => Enumerable.Range(1, 10).Select(month =>
            ($"communities/nordvik/ssu/{new DateOnly(year, month, 3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.md", TestSite.Page("status: held"))));
        using var site = new TestSite(
        [
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik")),
            (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\ntier: strategic")),
            .. meetings,
        ]);
        Assert.Empty(site.Build().Diagnostics);
        var section = new HtmlParser().ParseDocument(site.PageAt("/nordvik/ssu/")).QuerySelector("section[aria-labelledby='s-moter']")!;

        Assert.Equal(200, section.QuerySelectorAll("ol.dates > li").Length);
        Assert.Equal(["/nordvik/kalender/2004/"], section.QuerySelectorAll(".pages a").Select(link => link.GetAttribute("href")));
        Assert.Equal("2004 (10)", section.QuerySelector(".pages a")!.TextContent);
        Assert.Contains("Eldre møter", section.QuerySelectorAll("h3").Select(heading => heading.Text()).Last(), StringComparison.Ordinal);
        Assert.Equal(10, new HtmlParser().ParseDocument(site.PageAt("/nordvik/kalender/2004/")).QuerySelectorAll("ol.dates > li").Length);
    }
}
