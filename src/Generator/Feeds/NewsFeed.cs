using Samla.Addresses;
using Samla.News;
using Samla.Text;
using Samla.Theme;
using Samla.Theme.Parts;

namespace Samla.Feeds;

/// <summary>A feed of news.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Page">The page that shows the same.</param>
/// <param name="Language">The language of its own words; what it tells of is told in the language of the content.</param>
/// <param name="Title">Its name.</param>
/// <param name="Subtitle">What it is about.</param>
/// <param name="Items">What has happened, newest first.</param>
internal sealed record NewsFeed(string Path, string Page, Language Language, string Title, string Subtitle, IEnumerable<NewsItem> Items)
{
    /// <summary>Every feed: of the portal in each of its languages, of each community and each committee in its own.</summary>
    public static IEnumerable<NewsFeed> All(Model.Portal portal, PortalNews news, Func<Language, View> viewIn)
    {
        foreach (var language in PageKinds.Languages(portal))
        {
            var words = viewIn(language).W.News;
            yield return new(Address.NewsFeed(language), Address.News(null, language), language, $"{portal.Site.Title}: {words.Title}", words.Lede, news.All);
        }

        foreach (var one in portal.Communities)
        {
            var words = viewIn(one.Language).W.News;
            yield return new(Address.NewsFeed(one), Address.News(one, one.Language), one.Language, words.Of(one.Title), words.OfLede(one.Title), news.OfCommunity(one.Id));
        }

        foreach (var one in portal.Committees)
        {
            var view = viewIn(one.Language);
            var title = View.Joined(one.Title, view.CommunityName(one.Community));
            yield return new(Address.NewsFeed(one), Address.Of(one), one.Language, view.W.News.Of(title), view.W.News.OfLede(title), news.OfCommittee(one.Id));
        }
    }
}
