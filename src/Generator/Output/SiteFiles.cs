using Samla.Calendars;
using Samla.Commands;
using Samla.Editing.Browser;
using Samla.Exporters;
using Samla.Feeds;
using Samla.Input;
using Samla.Model;
using Samla.News;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme;
using Samla.Theme.Pages;
using Samla.Theme.Parts;

namespace Samla.Output;

/// <summary>Every file of the site that isn't a page, and isn't the search's. What one holds is made when it is written, so that none of them is kept.</summary>
internal static class SiteFiles
{
    /// <summary>All of them.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="findings">What came of the requirements.</param>
    /// <param name="news">What has happened.</param>
    /// <param name="viewIn">A view of the portal in a language.</param>
    /// <param name="options">What is built.</param>
    /// <param name="theme">The theme's files.</param>
    /// <param name="planned">The pages.</param>
    public static List<OutputFile> All(Content content, Findings findings, PortalNews news, Func<Language, View> viewIn, BuildOptions options, ThemeFiles theme, IEnumerable<PlannedPage> planned)
    {
        var baseUrl = options.BaseUrl ?? content.Portal.Site.Address;
        var addresses = planned.Where(page => page.Component != typeof(EditorsPage)).Select(page => page.Address).Where(address => address.EndsWith('/'));
        return
        [
            .. Lying(content, theme, options.Date),
            .. Exporters.Exporters.All(content.Portal, findings, options.Date),
            .. new VCards(content.Portal, options.Date, baseUrl).All(),
            .. NewsFeed.All(content.Portal, news, viewIn).Select(feed => new OutputFile(feed.Path.TrimStart('/'), () => AtomFile.Of(feed, viewIn))),
            .. new CalendarFiles(content.Portal, options.Date, baseUrl).All(),
            .. EditorPages.All(content.Portal, theme),
            .. SecurityText.Of(content.Portal.Site, baseUrl),
            .. NetlifyFiles.All(addresses, content.Addresses.Redirects, baseUrl, options.NoIndex, content.Portal.Communities.Ids, content.Attachments.Select(file => file.Address)),
        ];
    }

    /// <summary>Those that are copied as they lie: the theme's, the attachments, and the portraits of those who can be written to that day.</summary>
    public static IEnumerable<OutputFile> Lying(Content content, ThemeFiles theme, DateOnly date) =>
    [
        .. theme.Files.Select(file => new OutputFile(file.Address.TrimStart('/'), () => File.ReadAllBytes(file.Path))),
        .. Guide.Pictures.Select(picture => new OutputFile(picture.Address.TrimStart('/'), picture.Content)),
        .. content.Attachments.Concat(Shown(content, date)).Select(file => new OutputFile(file.Address.TrimStart('/'), () => file.Bytes())),
    ];

    private static IEnumerable<Attachment> Shown(Content content, DateOnly date) =>
        content.Portraits.Count == 0 ? [] : content.Portraits.IntersectBy(Contacts.Portraits(content.Portal, date), file => file.Address);
}
