using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>That <c>bench/lighthouse/pages.tsv</c> names a page of each kind.</summary>
public sealed class LighthousePagesTests(Sites sites)
{
    [Fact]
    public void Lighthouse_is_asked_about_one_page_of_each_kind_that_a_search_engine_may_show()
    {
        var site = sites[SiteName.Real];
        var kinds = site.Kinds.Where(page => page.Value != "NotFoundPage").Select(page => page.Value).Distinct();
        var named = File.ReadLines(Repository.At("bench", "lighthouse", "pages.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();

        Assert.Equal(kinds.Order(StringComparer.Ordinal), named.Select(line => line[0]).Order(StringComparer.Ordinal));
        Faults.None(named.Where(line => site.Kinds.GetValueOrDefault(line[1]) != line[0]).Select(line => $"{line[1]} is no {line[0]}"));
    }
}
