using Samla.Diagnostics;
using Samla.Input;
using Samla.News;
using Samla.Site.Tests.Fixtures;
using Samla.Theme;

namespace Samla.Site.Tests;

/// <summary>That the pages which are looked at closely are of every kind that the theme has.</summary>
public sealed class PageKindTests
{
    [Fact]
    public void Every_kind_of_page_in_the_theme_is_among_those_that_are_looked_at_closely()
    {
        var planned = Enum.GetValues<SiteName>()
            .SelectMany(site => Planned(site).Select(page => (Site: site, page.Address, page.Component)))
            .ToList();
        var kinds = typeof(PageKinds).Assembly.GetTypes().Where(type => type.Namespace == "Samla.Theme.Pages" && type.IsPublic).Select(type => type.Name);
        var seen = planned.Where(page => PagesOfEachKind.All.Contains((page.Site, page.Address))).Select(page => page.Component.Name).Distinct();

        Assert.Equal(kinds.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<PlannedPage> Planned(SiteName site)
    {
        var portal = ContentReader.Read(Sites.Input(site), new DiagnosticBag()).Portal;
        return PageKinds.Plan(portal, PortalNews.Of(portal, new(2026, 11, 21)));
    }
}
