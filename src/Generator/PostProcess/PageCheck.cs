using System.Collections.Concurrent;
using AngleSharp.Html.Parser;

namespace Samla.PostProcess;

/// <summary>
/// Reads every finished page the way a browser does and tells what is wrong with it. One for a build; callers may be parallel.
/// </summary>
internal sealed class PageCheck
{
    private readonly StringPool strings = new();

    // A parser is used by one thread at a time.
    private readonly ConcurrentBag<HtmlParser> parsers = [];

    /// <summary>The facts of the page that stands at <paramref name="address"/>.</summary>
    public PageFacts Check(string address, string html)
    {
        var parser = parsers.TryTake(out var idle) ? idle : new HtmlParser(new HtmlParserOptions { IsScripting = false });
        using var document = parser.ParseDocument(html.AsMemory());
        var facts = new PageWalk(strings.Of(address), document, strings).Facts();
        parsers.Add(parser);
        return facts;
    }
}
