using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.PostProcess;

/// <summary>One walk through one page.</summary>
internal sealed class PageWalk(string address, IHtmlDocument document, StringPool strings)
{
    private const int ShownLength = 120;

    private readonly List<PageFault> faults = [];
    private readonly List<string> ids = [];
    private readonly HashSet<PageLink> links = [];
    private readonly HashSet<string> navigations = new(StringComparer.Ordinal);
    private IElement? firstLink;
    private int lastLevel;
    private int topHeadings;
    private int mains;
    private int headers;
    private int footers;

    /// <summary>Everything that the page tells.</summary>
    public PageFacts Facts()
    {
        var root = document.DocumentElement;
        for (IElement? element = root; element is not null; element = Next(element, root))
        {
            Visit(element);
        }

        ids.Sort(StringComparer.Ordinal);
        var language = root.GetAttribute("lang") ?? "";
        var title = document.Title ?? "";
        CheckHead(language, title);
        CheckLandmarks();
        CheckSkipLink();
        CheckIds();
        var sorted = links.ToArray();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Address, right.Address) is not 0 and var order
            ? order
            : string.CompareOrdinal(left.Anchor, right.Anchor));
        return new PageFacts(address, strings.Of(language), title, [.. ids.Distinct()], sorted, faults);
    }

    private static IElement? Next(IElement element, IElement root)
    {
        if (element.FirstElementChild is { } child)
        {
            return child;
        }

        for (var at = element; at is not null && at != root; at = at.ParentElement)
        {
            if (at.NextElementSibling is { } sibling)
            {
                return sibling;
            }
        }

        return null;
    }

    private void Visit(IElement element)
    {
        VisitAttributes(element);
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                VisitHeading(element, element.LocalName[1] - '0');
                break;
            case "main":
                mains++;
                break;
            case "header" when IsLandmark(element):
                headers++;
                break;
            case "footer" when IsLandmark(element):
                footers++;
                break;
            case "nav":
                VisitNavigation(element);
                break;
            case "a" or "area" when element.GetAttribute("href") is { } href:
                firstLink ??= element;
                Lead(href);
                MustBeNamed(element, "En lenke", "Ei lenkje");
                break;
            case "button" or "summary":
                MustBeNamed(element, "En knapp", "Ein knapp");
                break;
            case "input" when element.GetAttribute("type") is "submit" or "button" or "reset" or "image":
                MustBeNamed(element, "En knapp", "Ein knapp");
                break;
            case "form" when element.GetAttribute("action") is { } action:
                Load(element, action);
                break;
            case "img":
                if (!element.HasAttribute("alt"))
                {
                    Structure($"Et bilde har ikke alt-tekst: {Shown(element)}", $"Eit bilete har ikkje alt-tekst: {Shown(element)}");
                }

                LoadAll(element);
                break;
            case "source":
                LoadAll(element);
                break;
            case "use" or "image" when (element.GetAttribute("href") ?? element.GetAttribute("xlink:href")) is { } href:
                Load(element, href);
                break;
            case "link" when element.GetAttribute("href") is { } href:
                VisitHeadLink(element, href);
                break;
            case "script" when element.GetAttribute("src") is { } source:
                Load(element, source);
                break;
            case "script":
                Policy($"Et skript står i selve siden: {Shown(element)}", $"Eit skript står i sjølve sida: {Shown(element)}");
                break;
            case "style":
                Policy("Et <style> står i selve siden.", "Ein <style> står i sjølve sida.");
                break;
            case "iframe" or "object" or "embed" or "base":
                Policy($"Siden har {Shown(element)}", $"Sida har {Shown(element)}");
                break;
        }
    }

    private void VisitAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            var name = attribute.LocalName;
            if (name == "id")
            {
                ids.Add(strings.Of(attribute.Value));
            }
            else if (name == "style")
            {
                Policy($"Et element har stilattributt: {Shown(element)}", $"Eit element har stilattributt: {Shown(element)}");
            }
            else if (name.StartsWith("on", StringComparison.Ordinal))
            {
                Policy($"Et element har skript i {name}: {Shown(element)}", $"Eit element har skript i {name}: {Shown(element)}");
            }
            else if (name is "href" or "action" or "formaction" && LinkTarget.IsUnsafe(attribute.Value))
            {
                Policy(
                    $"En adresse begynner med «javascript:» eller «data:»: {Shown(element)}",
                    $"Ei adresse byrjar med «javascript:» eller «data:»: {Shown(element)}");
            }
        }
    }

    private void VisitHeading(IElement element, int level)
    {
        if (level == 1)
        {
            topHeadings++;
        }

        if (!AccessibleName.Has(element))
        {
            Structure($"En overskrift på nivå {level} er tom.", $"Ei overskrift på nivå {level} er tom.");
        }

        if (level > lastLevel + 1)
        {
            var text = Short(element.TextContent.Trim());
            if (lastLevel == 0)
            {
                Structure(
                    $"Den første overskriften, «{text}», er på nivå {level}.",
                    $"Den første overskrifta, «{text}», er på nivå {level}.");
            }
            else
            {
                Structure(
                    $"Overskriften «{text}» er på nivå {level} rett etter nivå {lastLevel}.",
                    $"Overskrifta «{text}» er på nivå {level} rett etter nivå {lastLevel}.");
            }
        }

        lastLevel = level;
    }

    private void VisitNavigation(IElement element)
    {
        var name = AccessibleName.Given(element);
        if (name is null)
        {
            navigations.Add("");
            Structure($"En <nav> har ikke navn: {Shown(element)}", $"Ein <nav> har ikkje namn: {Shown(element)}");
        }
        else if (!navigations.Add(name))
        {
            Structure($"To <nav> på siden heter «{name}».", $"To <nav> på sida heiter «{name}».");
        }
    }

    private void VisitHeadLink(IElement element, string href)
    {
        var relations = (element.GetAttribute("rel") ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var loads = relations.Any(relation => relation is "stylesheet" or "preload" or "modulepreload" or "prefetch" or "icon"
            or "apple-touch-icon" or "mask-icon" or "manifest" or "preconnect" or "dns-prefetch");
        if (loads)
        {
            Load(element, href);
        }
        else
        {
            Lead(href);
        }
    }

    // In an article or section they are no landmarks.
    private static bool IsLandmark(IElement element)
    {
        for (var outer = element.ParentElement; outer is not null; outer = outer.ParentElement)
        {
            if (outer.LocalName is "article" or "aside" or "main" or "nav" or "section")
            {
                return false;
            }
        }

        return true;
    }

    private void Lead(string href)
    {
        if (LinkTarget.Internal(address, href) is { } link)
        {
            links.Add(new PageLink(strings.Of(link.Address), link.Anchor is null ? null : strings.Of(link.Anchor)));
        }
    }

    private void Load(IElement element, string source)
    {
        if (LinkTarget.NamesHost(source))
        {
            Policy(
                $"Siden henter noe fra en annen vert: {Shown(element)}",
                $"Sida hentar noko frå ein annan vert: {Shown(element)}");
        }
        else if (LinkTarget.Internal(address, source) is { } link)
        {
            // What stands behind # in a loaded file is no id of a page.
            links.Add(new PageLink(strings.Of(link.Address), null));
        }
    }

    private void LoadAll(IElement element)
    {
        if (element.GetAttribute("src") is { } source)
        {
            Load(element, source);
        }

        var candidates = element.GetAttribute("srcset")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        foreach (var candidate in candidates)
        {
            Load(element, candidate.Split(' ')[0]);
        }
    }

    private void MustBeNamed(IElement element, string nb, string nn)
    {
        if (!AccessibleName.Has(element))
        {
            Structure($"{nb} har ikke navn: {Shown(element)}", $"{nn} har ikkje namn: {Shown(element)}");
        }
    }

    private void CheckHead(string language, string title)
    {
        if (language is not ("nb" or "nn"))
        {
            Structure($"Siden sier lang=\"{language}\", ikke nb eller nn.", $"Sida seier lang=\"{language}\", ikkje nb eller nn.");
        }

        if (title.Length == 0)
        {
            Structure("Siden har ingen tittel.", "Sida har ingen tittel.");
        }

        var description = document.Head?.Children.FirstOrDefault(one => one.LocalName == "meta" && one.GetAttribute("name") == "description");
        if (string.IsNullOrWhiteSpace(description?.GetAttribute("content")))
        {
            Structure("Siden har ingen beskrivelse (meta description).", "Sida har inga skildring (meta description).");
        }
    }

    private void CheckLandmarks()
    {
        if (topHeadings != 1)
        {
            Structure(
                $"Siden har {topHeadings} overskrifter på nivå 1, og skal ha én.",
                $"Sida har {topHeadings} overskrifter på nivå 1, og skal ha éi.");
        }

        foreach (var (tag, number) in new[] { ("main", mains), ("header", headers), ("footer", footers) })
        {
            if (number != 1)
            {
                Structure($"Siden har {number} <{tag}>, og skal ha én.", $"Sida har {number} <{tag}>, og skal ha éin.");
            }
        }

        if (navigations.Count == 0)
        {
            Structure("Siden har ingen <nav>.", "Sida har ingen <nav>.");
        }
    }

    private void CheckSkipLink()
    {
        var href = firstLink?.GetAttribute("href") ?? "";
        if (href is not ['#', _, ..])
        {
            Structure(
                "Den første lenken på siden er ikke en hopplenke.",
                "Den første lenkja på sida er ikkje ei hopplenkje.");
        }
        else if (ids.BinarySearch(href[1..], StringComparer.Ordinal) < 0)
        {
            Structure(
                $"Hopplenken peker på «{href}», som ikke finnes på siden.",
                $"Hopplenkja peikar på «{href}», som ikkje finst på sida.");
        }
    }

    private void CheckIds()
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i].Length == 0 || ids[i].Any(char.IsWhiteSpace))
            {
                Structure($"En id er tom eller har mellomrom: «{ids[i]}».", $"Ein id er tom eller har mellomrom: «{ids[i]}».");
            }

            if (i > 0 && ids[i] == ids[i - 1] && (i == 1 || ids[i] != ids[i - 2]))
            {
                Structure($"Flere elementer har id-en «{ids[i]}».", $"Fleire element har id-en «{ids[i]}».");
            }
        }
    }

    private void Structure(string nb, string nn) => faults.Add(new PageFault(PageRules.Structure, new Bilingual(nb, nn)));

    private void Policy(string nb, string nn) => faults.Add(new PageFault(PageRules.Policy, new Bilingual(nb, nn)));

    private static string Shown(IElement element) =>
        Short($"<{element.LocalName}{string.Concat(element.Attributes.Select(one => $" {one.Name}=\"{one.Value}\""))}>");

    private static string Short(string text) => text.Length <= ShownLength ? text : $"{text[..ShownLength]}…";
}
