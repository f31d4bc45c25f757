using System.Text;
using Samla.Addresses;
using Samla.Theme;

namespace Samla.Output;

/// <summary>The files at the root that are for machines: Netlify's own two, <c>robots.txt</c> and <c>sitemap.xml</c>.</summary>
internal static class NetlifyFiles
{
    // The most that one sitemap may name.
    private const int SitemapLimit = 50_000;

    // What a browser would open as a page of this site, and what it would run in one.
    private static readonly string[] Documents = [".svg", ".svgz", ".html", ".htm", ".shtml", ".xhtml", ".xht", ".xml", ".xsl", ".xslt", ".mht", ".mhtml", ".hta", ".js", ".mjs"];

    // Where the portal's pages in nynorsk stand; each is the other written standard of the one at the same address without it.
    private const string InNynorsk = "/nn/";

    private const int Year = 365 * 24 * 60 * 60;

    /// <summary>All of them by path.</summary>
    /// <param name="addresses">The pages that a search engine shall know, as <c>/kommuner/</c>.</param>
    /// <param name="moved">Where old addresses lead.</param>
    /// <param name="baseUrl">Where the site is published, with no slash at the end.</param>
    /// <param name="noIndex">True for a preview that search engines shall leave alone.</param>
    /// <param name="communities">The ids of the communities.</param>
    /// <param name="attachments">The addresses of the attachments.</param>
    public static IEnumerable<OutputFile> All(
        IEnumerable<string> addresses, Redirects moved, string baseUrl, bool noIndex, IEnumerable<string> communities, IEnumerable<string> attachments)
    {
        OutputFile Text(string path, Func<string> text) => new(path, () => Encoding.UTF8.GetBytes(text()));
        return
        [
            Text("_headers", () => Headers(noIndex, communities, attachments)),
            Text("_redirects", () => RedirectRules(moved)),
            Text("robots.txt", () => Robots(baseUrl, noIndex)),
            .. noIndex ? [] : Sitemaps(addresses, baseUrl).Select(one => Text(one.Path, one.Text)),
        ];
    }

    /// <summary>
    /// <c>_headers</c>. Each page has its policy in itself. Below a community there are attachments too, which can't have one in themselves: what a header says there is what the pages there say.
    /// One that a browser would open as a page is downloaded instead, and whoever opens it all the same finds it locked in; a rule can't end in <c>*.svg</c>, so each has its own.
    /// </summary>
    public static string Headers(bool noIndex, IEnumerable<string> communities, IEnumerable<string> attachments)
    {
        List<(string Path, string[] Lines)> rules =
        [
            ("/*",
            [
                $"Content-Security-Policy: {PagePolicy.NotFramed}",
                "X-Content-Type-Options: nosniff",
                "Referrer-Policy: strict-origin-when-cross-origin",
                "Permissions-Policy: camera=(), microphone=(), geolocation=()",
                $"Strict-Transport-Security: max-age={Year}",
                .. noIndex ? ["X-Robots-Tag: noindex"] : Array.Empty<string>(),
            ]),
            .. communities.Select(one => ($"/{one}/*", (string[])[$"Content-Security-Policy: {PagePolicy.Strict}; {PagePolicy.NotFramed}"])),
            .. attachments.Where(one => Documents.Contains(Path.GetExtension(one), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
                .Select(one => (Encoded(one), (string[])["Content-Disposition: attachment", $"Content-Security-Policy: sandbox; default-src 'none'; {PagePolicy.NotFramed}"])),
            ("/admin/*", ["X-Robots-Tag: noindex"]),
            ("/assets/*", [$"Cache-Control: public, max-age={Year}, immutable"]),
            .. ((string[])["/:first/:second/kontakt.vcf", "/:first/:second/:third/kontakt.vcf"]).Select(file => (file, (string[])["Content-Type: text/vcard; charset=utf-8"])),
            .. ((string[])["/nytt.xml", "/:first/nytt.xml", "/:first/:second/nytt.xml"]).Select(feed => (feed, (string[])[$"Content-Type: {Feeds.AtomFile.MediaType}"])),
            .. ((string[])["/:first/kalender.ics", "/:first/:second/kalender.ics", "/:first/:second/:third/mote.ics"]).Select(file => (file, (string[])["Content-Type: text/calendar; charset=utf-8"])),
            ("/.well-known/security.txt", ["Content-Type: text/plain; charset=utf-8"]),
            .. ((string[])["/data/*", $"/{Manifest.FileName}"]).Select(open => (open, (string[])["Access-Control-Allow-Origin: *"])),
        ];
        return string.Concat(rules.Select(rule => $"{rule.Path}\n{string.Concat(rule.Lines.Select(line => $"  {line}\n"))}"));
    }

    /// <summary>
    /// <c>_redirects</c>. Old addresses come first, and lead straight to the new one. The form that asks for a municipality gets its page. A page that is there is served before any rule;
    /// <c>/404.html</c> is Netlify's own for the rest.
    /// </summary>
    public static string RedirectRules(Redirects moved) =>
        string.Concat(moved.Straight().Select(Rule))
        + "/kommuner/ kommune=:id /kommuner/:id/ 302!\n/nn/kommuner/ kommune=:id /nn/kommuner/:id/ 302!\n/nb/* /:splat 301\n/nn/* /nn/404.html 404\n";

    // A path with a star needn't take in the page itself on every host.
    private static string Rule((string From, string To, bool TakesAlong) one)
    {
        var (from, to) = (Encoded(one.From), Encoded(one.To));
        return $"{from} {to} 301\n{(from.EndsWith('/') ? $"{from}* {to}{(one.TakesAlong ? ":splat" : "")} 301\n" : "")}";
    }

    private static string Encoded(string address) => string.Join('/', address.Split('/').Select(Uri.EscapeDataString));

    /// <summary><c>robots.txt</c>.</summary>
    public static string Robots(string baseUrl, bool noIndex) => noIndex
        ? "User-agent: *\nDisallow: /\n"
        : $"User-agent: *\nDisallow:\n\nSitemap: {baseUrl}/sitemap.xml\n";

    /// <summary><c>sitemap.xml</c>, or that as a list of several when there are too many addresses for one.</summary>
    public static IEnumerable<(string Path, Func<string> Text)> Sitemaps(IEnumerable<string> addresses, string baseUrl)
    {
        var all = addresses.ToHashSet(StringComparer.Ordinal);
        string[][] parts = [.. all.Order(StringComparer.Ordinal).Chunk(SitemapLimit)];
        if (parts.Length <= 1)
        {
            yield return ("sitemap.xml", () => Xml("urlset", "url", parts.FirstOrDefault([]), baseUrl, all));
            yield break;
        }

        foreach (var (i, part) in parts.Index())
        {
            yield return ($"sitemap-{i + 1}.xml", () => Xml("urlset", "url", part, baseUrl, all));
        }

        yield return ("sitemap.xml", () => Xml("sitemapindex", "sitemap", parts.Select((_, i) => $"/sitemap-{i + 1}.xml"), baseUrl, []));
    }

    private static string Xml(string root, string item, IEnumerable<string> addresses, string baseUrl, HashSet<string> all)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.Append($"<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var address in addresses)
        {
            text.Append($"  <{item}><loc>").Append(Escaped(baseUrl + address)).Append("</loc>");
            var nb = address.StartsWith(InNynorsk, StringComparison.Ordinal) ? address[(InNynorsk.Length - 1)..] : address;
            var nn = InNynorsk + nb[1..];
            if (all.Contains(nb) && all.Contains(nn))
            {
                text.Append(Alternate("nb", baseUrl + nb)).Append(Alternate("nn", baseUrl + nn));
            }

            text.Append($"</{item}>\n");
        }

        return text.Append($"</{root}>\n").ToString();
    }

    private static string Alternate(string language, string address) => $"<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{Escaped(address)}\"/>";

    private static string Escaped(string address) => address
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
