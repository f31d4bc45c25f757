using Samla.Addresses;
using Samla.Model;
using Samla.News;
using Samla.Text;

namespace Samla.Theme.Parts;

/// <summary>What one page of news holds.</summary>
/// <param name="Community">Whose they are; null for all.</param>
/// <param name="Year">The year that the page is about; null for the first page, which has the newest.</param>
/// <param name="Part">Which part of the year it is, from 1.</param>
/// <param name="Parts">How many parts the year has.</param>
/// <param name="Items">What stands on it, newest first.</param>
/// <param name="Years">The years that have pages of their own, newest first; none when all stands on the first page.</param>
public sealed record NewsShelf(Community? Community, int? Year, int Part, int Parts, IReadOnlyList<NewsItem> Items, IReadOnlyList<int> Years)
{
    // The most that stands on one page, and what the first has when that isn't enough for all.
    private const int Most = 100;
    private const int Newest = 50;

    /// <summary>The pages for some news: one, or one with the newest and then each year.</summary>
    public static IEnumerable<NewsShelf> Of(Community? community, IReadOnlyList<NewsItem> items)
    {
        if (items.Count <= Most)
        {
            return [new(community, null, 1, 1, items, [])];
        }

        var years = items.GroupBy(one => one.Year).ToList();
        int[] names = [.. years.Select(year => year.Key)];
        return
        [
            new(community, null, 1, 1, [.. items.Take(Newest)], names),
            .. from year in years
               let parts = year.Chunk(Most).ToList()
               from part in parts.Index()
               select new NewsShelf(community, year.Key, part.Index + 1, parts.Count, part.Item, names),
        ];
    }

    /// <summary>Its address.</summary>
    public string AddressIn(Language language) => Address.News(Community, language, Year, Part);
}
