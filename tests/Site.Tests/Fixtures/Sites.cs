namespace Samla.Site.Tests.Fixtures;

/// <summary>Both sites, each built and served once for all tests.</summary>
public sealed class Sites : IAsyncLifetime
{
    private readonly Dictionary<SiteName, BuiltSite> built = [];

    /// <summary>The pages of both that are looked at closely.</summary>
    public PagesOfEachKind Pages { get; private set; } = null!;

    /// <summary>One of them.</summary>
    public BuiltSite this[SiteName name] => built[name];

    /// <summary>The folder with the content of one.</summary>
    public static string Input(SiteName name) => name == SiteName.Real ? Repository.At("input") : Repository.At("samples", "input");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // Days that the content of each was written for.
        built[SiteName.Real] = await BuiltSite.Of(Input(SiteName.Real), "2024-10-01");
        built[SiteName.Sample] = await BuiltSite.Of(Input(SiteName.Sample), "2026-11-21");
        Pages = new PagesOfEachKind(built.Values);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var site in built.Values)
        {
            await site.DisposeAsync();
        }
    }
}
