using System.Globalization;
using AngleSharp.Html.Parser;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Input;
using Samla.News;
using Samla.Serving;
using Samla.Theme;

namespace Samla.Site.Tests.Fixtures;

/// <summary>A site as the command line builds it, in a folder of its own, with a server in front of it.</summary>
public sealed class BuiltSite : IAsyncDisposable
{
    private readonly Loopback server;
    private readonly DirectoryInfo parent;
    private readonly Lazy<IReadOnlyList<BuiltPage>> pages;

    private BuiltSite(DirectoryInfo parent, string folder, IReadOnlyDictionary<string, string> kinds, Loopback server)
    {
        this.parent = parent;
        Kinds = kinds;
        this.server = server;
        Folder = folder;
        pages = new Lazy<IReadOnlyList<BuiltPage>>(Read);
    }

    /// <summary>The folder that would be published.</summary>
    public string Folder { get; }

    /// <summary>The name of the component that rendered each page, by the page's address.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; }

    /// <summary>Where it is served, with no slash at the end.</summary>
    public string Address => server.Address;

    /// <summary>Every HTML file as a parsed document, in the order of their addresses.</summary>
    public IReadOnlyList<BuiltPage> Pages => pages.Value;

    /// <summary>The addresses of the pages as readers write them: folders, and the files for what isn't found. The editors are no pages of the site: they have tests of their own.</summary>
    public IReadOnlyList<string> Addresses =>
    [
        .. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Select(address => address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address)
            .Where(address => !(address.StartsWith("/admin/", StringComparison.Ordinal) && address != "/admin/"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>One page.</summary>
    public BuiltPage this[string address] => Pages.Single(page => page.Address == address);

    /// <summary>Builds a site for a day and starts serving it.</summary>
    internal static async Task<BuiltSite> Of(string input, string date)
    {
        var parent = Directory.CreateTempSubdirectory("samla-site-tests-");
        var folder = Path.Combine(parent.FullName, "output");
        using var said = new StringWriter();
        var code = CommandLine.Run(["build", "--input", input, "--output", folder, "--date", date], TextReader.Null, said, said, DateTimeOffset.UtcNow);
        if (code != ExitCode.Done)
        {
            parent.Delete(recursive: true);
            Assert.Fail($"{input} can't be built:\n{said}");
        }

        var portal = ContentReader.Read(input, new DiagnosticBag()).Portal;
        var planned = PageKinds.Plan(portal, PortalNews.Of(portal, DateOnly.Parse(date, CultureInfo.InvariantCulture)));
        return new BuiltSite(parent, folder, planned.ToDictionary(page => page.Address, page => page.Component.Name, StringComparer.Ordinal), await Serve.Start(folder, 0));
    }

    /// <summary>The text of a file.</summary>
    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The markup of a page.</summary>
    public string Html(string address) => Text(address[1..] + (address.EndsWith('/') ? "index.html" : ""));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        parent.Delete(recursive: true);
    }

    private List<BuiltPage> Read()
    {
        var parser = new HtmlParser();
        return [.. Addresses.Select(address => new BuiltPage(address, parser.ParseDocument(Html(address))))];
    }
}
