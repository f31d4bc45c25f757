using System.Xml.Linq;
using AngleSharp.Dom;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>Where the links of every page lead, followed in the files without asking the generator.</summary>
[Collection("files")]
public sealed class LinkTests(Sites sites)
{
    [Theory]
    [InlineData(SiteName.Real, "https://samla.example")]
    [InlineData(SiteName.Sample, "https://fjordnes.example")]
    public void Every_internal_link_leads_to_a_file_and_every_anchor_to_a_place_in_it(SiteName name, string published)
    {
        var site = sites[name];
        var anchors = new Dictionary<string, HashSet<string>?>(StringComparer.Ordinal);
        var followed = 0;
        var dead = new List<string>();
        foreach (var page in site.Pages)
        {
            var home = new Uri("http://site" + page.Address);
            var written = page.Document.QuerySelectorAll("[href], [src]").Select(one => one.GetAttribute("href") ?? one.GetAttribute("src")!)
                .Select(link => link.Replace("webcal://", "https://", StringComparison.Ordinal))
                .Select(link => link.StartsWith(published + "/", StringComparison.Ordinal) ? link[published.Length..] : link);
            foreach (var link in written.Where(link => !IsElsewhere(link)).Distinct())
            {
                followed++;
                var target = new Uri(home, link);
                var path = Uri.UnescapeDataString(target.AbsolutePath);
                if (target.Host != "site" || Anchors(path) is not { } there)
                {
                    dead.Add($"{page.Address}: {link} leads nowhere");
                }
                else if (target.Fragment.Length > 1 && !there.Contains(Uri.UnescapeDataString(target.Fragment[1..])))
                {
                    dead.Add($"{page.Address}: {link} has no such place");
                }
            }
        }

        Assert.True(followed > site.Pages.Count * 10, $"Only {followed} links were followed.");
        Faults.None(dead);

        HashSet<string>? Anchors(string path)
        {
            if (!anchors.TryGetValue(path, out var ids))
            {
                anchors[path] = ids = Read(path);
            }

            return ids;
        }

        HashSet<string>? Read(string path)
        {
            // An editor is no page of the site, but its file is there.
            if (path.StartsWith("/admin/", StringComparison.Ordinal) && path != "/admin/")
            {
                return File.Exists(Path.Combine(site.Folder, path[1..], "index.html")) ? [] : null;
            }

            if (path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal))
            {
                return site.Pages.FirstOrDefault(page => page.Address == path)?.Document.QuerySelectorAll("[id]").Select(one => one.Id!).ToHashSet(StringComparer.Ordinal);
            }

            var file = Path.Combine(site.Folder, path[1..]);
            return !File.Exists(file) ? null
                : path.EndsWith(".svg", StringComparison.Ordinal) ? [.. XDocument.Load(file).Descendants().Attributes("id").Select(id => id.Value)]
                : [];
        }
    }

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Every_link_has_a_text_or_a_name(SiteName site) => Faults.None(sites[site].Pages.SelectMany(page => page.Document.QuerySelectorAll("a[href]")
        .Where(link => link.TextContent.Trim().Length == 0 && string.IsNullOrWhiteSpace(link.GetAttribute("aria-label")))
        .Select(link => $"{page.Address}: {link.OuterHtml}")));

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Every_page_can_be_reached_by_links_from_the_front_page(SiteName name)
    {
        var links = sites[name].Pages.ToDictionary(
            page => page.Address,
            page => page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(link => !IsElsewhere(link))
                .Select(link => new Uri(new Uri("http://site" + page.Address), link).AbsolutePath).Distinct().ToList(),
            StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var left = new Queue<string>(reached);
        while (left.TryDequeue(out var address))
        {
            foreach (var next in links[address].Where(next => links.ContainsKey(next) && reached.Add(next)))
            {
                left.Enqueue(next);
            }
        }

        // Whoever writes knows the address.
        Assert.Equal(links.Keys.Where(address => address.EndsWith('/') && !address.EndsWith("/admin/", StringComparison.Ordinal)), links.Keys.Where(address => address.EndsWith('/') && reached.Contains(address)));
    }

    private static bool IsElsewhere(string link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel";
}
