using Samla.Diagnostics;
using Samla.Input;
using Samla.Text;

namespace Samla.PostProcess;

/// <summary>What can only be told when every page is known: that links lead somewhere and titles differ.</summary>
/// <param name="files">The addresses of everything that isn't a page: data, attachments, the theme's files.</param>
/// <param name="placeOf">The content file that a page comes from, by the page's address; null when there is none.</param>
internal sealed class SiteCheck(IReadOnlySet<string> files, Func<string, Place?> placeOf)
{
    private readonly Dictionary<string, string?> meantByAddress = new(StringComparer.Ordinal);

    /// <summary>
    /// Checks the pages together. A dead link that an author wrote is told of where it was written, and not again for the pages that show it.
    /// </summary>
    public void Check(IEnumerable<PageFacts> pages, IEnumerable<ContentLink> written, DiagnosticBag diagnostics)
    {
        PageFacts[] sorted = [.. pages.OrderBy(page => page.Address, StringComparer.Ordinal)];
        var byAddress = sorted.ToDictionary(page => page.Address, StringComparer.Ordinal);
        string[] addresses = [.. byAddress.Keys.Concat(files).Order(StringComparer.Ordinal)];
        var told = new HashSet<PageLink>();
        foreach (var link in written)
        {
            var target = new PageLink(link.Address, link.Anchor);
            if (Missing(target, byAddress) is { } missing)
            {
                told.Add(target);
                var rule = missing == Part.Page ? TextRules.DeadLink : TextRules.DeadAnchor;
                diagnostics.Add(new Diagnostic(rule, Message(target, missing, byAddress, addresses), link.Place));
            }
        }

        foreach (var page in sorted)
        {
            Check(page, byAddress, addresses, told, diagnostics);
        }

        CheckTitles(sorted, diagnostics);
    }

    private void Check(
        PageFacts page,
        Dictionary<string, PageFacts> byAddress,
        string[] addresses,
        HashSet<PageLink> told,
        DiagnosticBag diagnostics)
    {
        foreach (var fault in page.Faults)
        {
            diagnostics.Add(new Diagnostic(fault.Rule, fault.Message, PlaceOf(page)));
        }

        foreach (var link in page.Links)
        {
            if (Missing(link, byAddress) is { } missing && !told.Contains(link))
            {
                diagnostics.Add(new Diagnostic(PageRules.BrokenLink, Message(link, missing, byAddress, addresses), PlaceOf(page)));
            }
        }
    }

    // The two versions of a page may share a title; each written standard is searched and shown by itself. Two files that share a title share it on all pages
    // made of them: that is told once, of the pages with the shortest address.
    private void CheckTitles(PageFacts[] pages, DiagnosticBag diagnostics)
    {
        var same = from page in pages
                   where page.Title.Length > 0
                   group page by (page.Language, page.Title) into alike
                   from page in alike.Skip(1)
                   select (First: alike.First(), Page: page);
        foreach (var (first, page) in same.GroupBy(pair => (PlaceOf(pair.First), PlaceOf(pair.Page)), (_, pairs) => pairs.MinBy(pair => pair.Page.Address.Length)))
        {
            diagnostics.Add(new Diagnostic(
                PageRules.SameTitle,
                new Bilingual(
                    $"Siden {page.Address} har samme tittel som {first.Address}: «{page.Title}».",
                    $"Sida {page.Address} har same tittel som {first.Address}: «{page.Title}»."),
                PlaceOf(page))
            {
                Related = [new RelatedPlace(PlaceOf(first), new Bilingual("Den andre siden.", "Den andre sida."))],
            });
        }
    }

    private Place PlaceOf(PageFacts page) => placeOf(page.Address) ?? new Place($"side {page.Address}");

    private Part? Missing(PageLink link, Dictionary<string, PageFacts> byAddress)
    {
        if (!byAddress.TryGetValue(link.Address, out var page))
        {
            return files.Contains(link.Address) ? null : Part.Page;
        }

        return link.Anchor is null || page.HasId(link.Anchor) ? null : Part.Anchor;
    }

    private Bilingual Message(PageLink link, Part missing, Dictionary<string, PageFacts> byAddress, string[] addresses)
    {
        if (missing == Part.Anchor)
        {
            var near = Nearest.To(link.Anchor!, byAddress[link.Address].Ids);
            return Meaning(
                $"Lenken peker på «{link}», men siden har ikke «#{link.Anchor}».",
                $"Lenkja peikar på «{link}», men sida har ikkje «#{link.Anchor}».",
                near is null ? null : $"#{near}");
        }

        if (!meantByAddress.TryGetValue(link.Address, out var meant))
        {
            meant = Meant(link.Address, addresses);
            meantByAddress.Add(link.Address, meant);
        }

        return Meaning(
            $"Lenken peker på «{link.Address}», som ikke finnes.",
            $"Lenkja peikar på «{link.Address}», som ikkje finst.",
            meant);
    }

    private static Bilingual Meaning(string nb, string nn, string? meant) =>
        meant is null ? new(nb, nn) : new($"{nb} Mente du «{meant}»?", $"{nn} Meinte du «{meant}»?");

    // Only addresses that have the beginning or the end in common are compared: with 50,000 pages and many dead links the full comparison
    // would be the slowest part of the build.
    private static string? Meant(string address, string[] addresses)
    {
        var bound = Math.Max(1, address.Length / 3);
        var (first, last) = Ends(address);
        return Nearest.To(address, addresses.Where(one =>
            Math.Abs(one.Length - address.Length) <= bound
            && Ends(one) is var (otherFirst, otherLast)
            && (otherFirst == first || otherLast == last || (otherFirst.Length == 0 && first.Length == 0))));
    }

    // The first and last segment; the first is empty when there is only one.
    private static (string First, string Last) Ends(string address)
    {
        var trimmed = address.Trim('/');
        var from = trimmed.IndexOf('/');
        return from < 0 ? ("", trimmed) : (trimmed[..from], trimmed[(trimmed.LastIndexOf('/') + 1)..]);
    }

    private enum Part
    {
        Page,
        Anchor,
    }
}
