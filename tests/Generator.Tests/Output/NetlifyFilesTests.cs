using System.Text;
using System.Xml.Linq;
using Samla.Addresses;
using Samla.Output;
using Samla.Serving;
using Samla.Theme;

namespace Samla.Tests.Output;

public sealed class NetlifyFilesTests
{
    private const string BaseUrl = "https://samla.example";

    private static readonly string[] Attachments =
        ["/nordvik/ssu/2024-03-18/kart.SVG", "/nordvik/ssu/2024-03-18/side.html", "/nordvik/ssu/2024-03-18/et kart: *.svg", "/nordvik/ssu/2024-03-18/kart.pdf"];

    [Fact]
    public void Every_page_has_a_policy_that_allows_nothing_from_elsewhere_and_no_script_in_the_page()
    {
        var policy = Directives(PagePolicy.Strict);

        Assert.Equal(["'none'"], policy["default-src"]);
        Assert.Equal(["'none'"], policy["base-uri"]);
        Assert.DoesNotContain("frame-ancestors", policy.Keys);
        Assert.Equal("frame-ancestors 'none'", Headers(false)["/*"]["Content-Security-Policy"]);
        Assert.Equal(["'self'"], policy["script-src"]);
        Assert.All(policy.Values.SelectMany(value => value), source => Assert.Contains(source, (string[])["'none'", "'self'", "data:"]));
        Assert.Equal(["'self'", "data:"], policy["img-src"]);
    }

    [Fact]
    public void What_a_header_says_below_a_community_is_what_its_pages_say_so_that_attachments_are_held_to_it_too() =>
        Assert.Equal($"{PagePolicy.Strict}; {PagePolicy.NotFramed}", Headers(false)["/nordvik/*"]["Content-Security-Policy"]);

    [Fact]
    public void The_editor_is_kept_out_of_search_engines_and_its_policy_stands_in_no_header()
    {
        Assert.Equal(["X-Robots-Tag"], Headers(false)["/admin/*"].Keys);
        Assert.Equal("noindex", Headers(false)["/admin/*"]["X-Robots-Tag"]);
    }

    [Fact]
    public void Every_page_has_the_other_headers_of_a_strict_site()
    {
        var headers = Headers(false)["/*"];

        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("strict-origin-when-cross-origin", headers["Referrer-Policy"]);
        Assert.Equal("max-age=31536000", headers["Strict-Transport-Security"]);
        Assert.Contains("geolocation=()", headers["Permissions-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("X-Robots-Tag", headers.Keys);
    }

    [Fact]
    public void Assets_are_kept_for_ever_and_data_can_be_read_from_other_sites()
    {
        var rules = Headers(false);

        Assert.Equal(["/*", "/nordvik/*", "/admin/*", "/assets/*", "/:first/:second/kontakt.vcf", "/:first/:second/:third/kontakt.vcf", "/nytt.xml", "/:first/nytt.xml", "/:first/:second/nytt.xml", "/:first/kalender.ics", "/:first/:second/kalender.ics", "/:first/:second/:third/mote.ics", "/.well-known/security.txt", "/data/*", "/manifest.json"], rules.Keys);
        Assert.Equal("public, max-age=31536000, immutable", rules["/assets/*"]["Cache-Control"]);
        Assert.All(["/data/*", "/manifest.json"], path => Assert.Equal("*", rules[path]["Access-Control-Allow-Origin"]));
    }

    [Fact]
    public void A_contact_is_sent_as_what_telephones_take_for_one()
    {
        Assert.Equal("text/vcard; charset=utf-8", Served("/nordvik/ssu/gp/kontakt.vcf")["Content-Type"]);
        Assert.Equal("text/vcard; charset=utf-8", Served("/nordvik/ssu/kontakt.vcf")["Content-Type"]);
        Assert.DoesNotContain("Content-Type", Served("/nordvik/ssu/").Keys);
        Assert.Equal("nosniff", Served("/nordvik/ssu/kontakt.vcf")["X-Content-Type-Options"]);
    }

    [Theory]
    [InlineData("/nordvik/ssu/2024-03-18/kart.SVG")]
    [InlineData("/nordvik/ssu/2024-03-18/side.html")]
    [InlineData("/nordvik/ssu/2024-03-18/et kart: *.svg")]
    public void An_attachment_that_a_browser_would_open_as_a_page_is_downloaded_and_locked_in(string address)
    {
        Assert.Equal("attachment", Served(address)["Content-Disposition"]);
        Assert.Equal("sandbox; default-src 'none'; frame-ancestors 'none'", Served(address)["Content-Security-Policy"]);
        Assert.Equal("nosniff", Served(address)["X-Content-Type-Options"]);
    }

    [Theory]
    [InlineData("/nordvik/ssu/2024-03-18/kart.pdf")]
    [InlineData("/nordvik/ssu/2024-03-18/")]
    [InlineData("/nordvik/ssu/2024-03-18/et kart: mer.svg")]
    public void Everything_else_opens_as_before(string address) => Assert.DoesNotContain("Content-Disposition", Served(address).Keys);

    [Fact]
    public void Names_that_would_be_rules_of_their_own_are_encoded() =>
        Assert.Contains("\n/nordvik/ssu/2024-03-18/et%20kart%3A%20%2A.svg\n", NetlifyFiles.Headers(false, ["nordvik"], Attachments), StringComparison.Ordinal);

    [Fact]
    public void A_preview_is_kept_out_of_search_engines()
    {
        Assert.Equal("noindex", Headers(true)["/*"]["X-Robots-Tag"]);
        Assert.Equal("User-agent: *\nDisallow: /\n", NetlifyFiles.Robots(BaseUrl, noIndex: true));
        Assert.Equal(["_headers", "_redirects", "robots.txt"], NetlifyFiles.All(["/"], Redirects.None, BaseUrl, noIndex: true, [], []).Select(file => file.Path));
    }

    [Fact]
    public void A_picked_municipality_is_led_to_and_nynorsk_has_its_own_page_for_what_is_not_there_and_bokmaal_stands_at_the_root() => Assert.Equal(
        [
            ("/kommuner/ kommune=:id", "/kommuner/:id/", 302), ("/nn/kommuner/ kommune=:id", "/nn/kommuner/:id/", 302),
            ("/nb/*", "/:splat", 301), ("/nn/*", "/nn/404.html", 404),
        ],
        ParseRedirects(NetlifyFiles.RedirectRules(Redirects.None)));

    [Fact]
    public void Old_addresses_come_first_the_longest_before_those_above_it_and_each_leads_straight_to_where_the_page_is_now() => Assert.Equal(
        [
            ("/oslo/b/2024/", "/oslo/d/", 301), ("/oslo/b/2024/*", "/oslo/d/:splat", 301),
            ("/oslo/b/", "/oslo/c/", 301), ("/oslo/b/*", "/oslo/c/:splat", 301),
            ("/oslo/a/", "/oslo/c/", 301), ("/oslo/a/*", "/oslo/c/:splat", 301),
            ("/kommuner/ kommune=:id", "/kommuner/:id/", 302),
        ],
        ParseRedirects(NetlifyFiles.RedirectRules(new Redirects(new Dictionary<string, string> { ["/oslo/a/"] = "/oslo/b/", ["/oslo/b/"] = "/oslo/c/", ["/oslo/b/2024/"] = "/oslo/d/" }))).Take(7));

    [Fact]
    public void What_is_gone_leads_to_the_page_above_it_with_everything_below_and_letters_that_no_rule_can_hold_are_encoded() => Assert.Equal(
        [("/oslo/ssu/2024/", "/oslo/ssu/", 301), ("/oslo/ssu/2024/*", "/oslo/ssu/", 301), ("/oslo/m%C3%B8te%20%2A.pdf", "/oslo/", 301)],
        ParseRedirects(NetlifyFiles.RedirectRules(new Redirects(new Dictionary<string, string> { ["/oslo/møte *.pdf"] = "/oslo/", ["/oslo/ssu/2024/"] = "/oslo/ssu/" }))).Take(3));

    [Fact]
    public void Robots_are_shown_the_sitemap() =>
        Assert.Equal("User-agent: *\nDisallow:\n\nSitemap: https://samla.example/sitemap.xml\n", NetlifyFiles.Robots(BaseUrl, noIndex: false));

    [Fact]
    public void The_sitemap_names_every_address_in_order()
    {
        var files = NetlifyFiles.All(["/nn/", "/", "/a&b/"], Redirects.None, BaseUrl, noIndex: false, [], []).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content()));

        Assert.Equal(
            ["https://samla.example/", "https://samla.example/a&b/", "https://samla.example/nn/"],
            Locations(files["sitemap.xml"], "urlset", "url"));
    }

    [Fact]
    public void The_sitemap_pairs_the_portal_s_pages_in_the_two_standards()
    {
        var sitemap = XDocument.Parse(NetlifyFiles.Sitemaps(["/", "/nn/", "/nn/om/", "/om/", "/nordvik/"], BaseUrl).Single().Text());
        XNamespace space = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var pairs = sitemap.Root!.Elements(space + "url").ToDictionary(
            url => url.Element(space + "loc")!.Value[BaseUrl.Length..],
            url => string.Join(' ', url.Elements(XName.Get("link", "http://www.w3.org/1999/xhtml")).Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value[BaseUrl.Length..]}")));

        Assert.Equal(
            new() { ["/"] = "nb / nn /nn/", ["/nn/"] = "nb / nn /nn/", ["/om/"] = "nb /om/ nn /nn/om/", ["/nn/om/"] = "nb /om/ nn /nn/om/", ["/nordvik/"] = "" },
            pairs);
    }

    [Fact]
    public void More_addresses_than_one_sitemap_may_hold_are_shared_among_several()
    {
        var files = NetlifyFiles.Sitemaps(Enumerable.Range(0, 50_001).Select(i => $"/{i:D6}/"), BaseUrl).ToDictionary(file => file.Path, file => file.Text());

        Assert.Equal(
            ["https://samla.example/sitemap-1.xml", "https://samla.example/sitemap-2.xml"],
            Locations(files["sitemap.xml"], "sitemapindex", "sitemap"));
        Assert.Equal(50_000, Locations(files["sitemap-1.xml"], "urlset", "url").Length);
        Assert.Equal(["https://samla.example/050000/"], Locations(files["sitemap-2.xml"], "urlset", "url"));
    }

    [Theory]
    [InlineData("  X-Header: before any path\n")]
    [InlineData("/*\n  No colon here\n")]
    [InlineData("/*\n  X: 1\n  X: 2\n")]
    [InlineData("/*\n")]
    [InlineData("/*.css\n  X: 1\n")]
    public void The_parser_of_these_tests_takes_no_faulty_headers(string text) =>
        Assert.ThrowsAny<FormatException>(() => ParseHeaders(text));

    [Theory]
    [InlineData("/a\n")]
    [InlineData("/a /b\n")]
    [InlineData("a /b 301\n")]
    [InlineData("/a /b 201\n")]
    [InlineData("/a /:splat 301\n")]
    [InlineData("/a q=:id /:other/ 302!\n")]
    [InlineData("/a q=:id /:id/ 302\n")]
    public void The_parser_of_these_tests_takes_no_faulty_redirects(string text) =>
        Assert.ThrowsAny<FormatException>(() => ParseRedirects(text));

    private static Dictionary<string, string> Served(string address) =>
        new HeaderRules(NetlifyFiles.Headers(false, ["nordvik"], Attachments)).For(address).ToDictionary(header => header.Key, header => header.Value);

    private static Dictionary<string, Dictionary<string, string>> Headers(bool noIndex) => ParseHeaders(NetlifyFiles.Headers(noIndex, ["nordvik"], []));

    // Netlify's own parser is silent about what it doesn't understand, so this one takes only what is surely right.
    private static Dictionary<string, Dictionary<string, string>> ParseHeaders(string text)
    {
        var rules = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        Dictionary<string, string>? rule = null;
        foreach (var line in Lines(text))
        {
            if (line[0] == '/')
            {
                RequirePath(line);
                Require(rule is not { Count: 0 }, line);
                rules.Add(line, rule = new(StringComparer.OrdinalIgnoreCase));
                continue;
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            Require(rule is not null && colon > 2 && line.StartsWith("  ", StringComparison.Ordinal), line);
            var name = line[2..colon];
            Require(name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'), line);
            var value = line[(colon + 2)..];
            Require(value.Length > 0 && value == value.Trim() && value.All(letter => letter is >= ' ' and <= '~'), line);
            Require(rule!.TryAdd(name, value), line);
        }

        Require(rule is { Count: > 0 }, text);
        return rules;
    }

    private static List<(string From, string To, int Status)> ParseRedirects(string text)
    {
        var redirects = new List<(string From, string To, int Status)>();
        foreach (var line in Lines(text))
        {
            var parts = line.Split(' ');
            if (parts.Length == 4)
            {
                // Only with «!» does a rule come before the page that is there.
                var asked = parts[1].Split("=:");
                RequirePath(parts[0]);
                Require(asked.Length == 2 && asked.All(word => word.All(char.IsAsciiLetterLower)) && parts[2].Split(':') is [_, var after] && after == $"{asked[1]}/" && parts[3] == "302!", line);
                redirects.Add(($"{parts[0]} {parts[1]}", parts[2], 302));
                continue;
            }

            Require(parts.Length == 3 && parts[1].StartsWith('/'), line);
            RequirePath(parts[0]);
            Require(int.TryParse(parts[2], out var status) && status is 200 or 301 or 302 or 404, line);
            Require(!parts[1].Contains(':', StringComparison.Ordinal) || (parts[1].EndsWith("/:splat", StringComparison.Ordinal) && parts[1].Count(letter => letter == ':') == 1 && parts[0].EndsWith("/*", StringComparison.Ordinal)), line);
            redirects.Add((parts[0], parts[1], status));
        }

        return redirects;
    }

    private static string[] Lines(string text)
    {
        Require(text.EndsWith('\n') && !text.Contains('\r', StringComparison.Ordinal), text);
        var lines = text[..^1].Split('\n');
        Require(lines.All(line => line.Length > 0 && line == line.TrimEnd()), text);
        return lines;
    }

    private static void RequirePath(string path) =>
        Require(path.StartsWith('/') && !path.Contains(' ', StringComparison.Ordinal) && path.IndexOf('*') is var star && (star < 0 || star == path.Length - 1), path);

    private static void Require(bool right, string what)
    {
        if (!right)
        {
            throw new FormatException(what);
        }
    }

    private static Dictionary<string, string[]> Directives(string policy) => policy
        .Split("; ")
        .Select(directive => directive.Split(' '))
        .ToDictionary(parts => parts[0], parts => parts[1..]);

    private static string[] Locations(string xml, string root, string item)
    {
        XNamespace space = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var document = XDocument.Parse(xml);
        Assert.Equal(space + root, document.Root!.Name);
        return [.. document.Root.Elements(space + item).Select(one => one.Element(space + "loc")!.Value)];
    }
}
