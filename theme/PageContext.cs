using Samla.News;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Theme;

/// <summary>What every page knows beside its own record.</summary>
/// <param name="Portal">The whole portal.</param>
/// <param name="Findings">What came of holding every requirement against it.</param>
/// <param name="News">What has happened and what is to come.</param>
/// <param name="Language">The language of the words around the content.</param>
/// <param name="Address">The page's own address, as <c>/bergensomradet/ssu/</c>.</param>
/// <param name="Today">The day that the page is built for.</param>
/// <param name="BaseUrl">Where the site is published, with no slash at the end.</param>
/// <param name="NoIndex">True for a preview that search engines shall leave alone.</param>
/// <param name="Assets">The theme's files.</param>
/// <param name="Record">The record that the page shows; null when it shows the whole portal.</param>
/// <param name="SearchStart">The address of the file that a search begins with; null when there is none.</param>
public sealed record PageContext(
    Model.Portal Portal,
    Findings Findings,
    PortalNews News,
    Language Language,
    string Address,
    DateOnly Today,
    string BaseUrl,
    bool NoIndex,
    Assets Assets,
    object? Record,
    string? SearchStart = null);
