using AngleSharp.Common;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Samla.Diagnostics;
using Samla.Privacy;
using Samla.Text;

namespace Samla.PostProcess;

/// <summary>
/// One walk through one page, over the tokens of AngleSharp's tokenizer. A browser mends what isn't nested rightly; here that is a fault, so that the tags as they
/// are written are the tree that a browser makes of them, and no tree need be built.
/// </summary>
internal sealed class PageWalk(string address, StringPool strings, IReadOnlySet<string> known)
{
    private const int ShownLength = 120;

    private static readonly HashSet<string> Void =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    // A browser closes an open paragraph before each of these.
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "details", "dialog", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> VoidNames = Void.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockNames = Blocks.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<PageFault> faults = [];
    private readonly List<string> ids = [];
    private readonly List<string> labels = [];
    private readonly HashSet<PageLink> links = [];
    private readonly HashSet<string> navigations = new(StringComparer.Ordinal);
    private readonly Stack<OpenElement> open = new();
    private int named;
    private int svg;
    private int paragraphs;
    private bool inTitle;
    private string title = "";
    private string language = "";
    private string? description;
    private string? firstLink;
    private int lastLevel;
    private int topHeadings;
    private int mains;
    private int headers;
    private int footers;

    /// <summary>Everything that the page tells.</summary>
    public PageFacts Through(ReadOnlyMemory<char> html)
    {
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { DisableElementPositionTracking = true };
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    Start(ref token, tokenizer);
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name);
                    break;
                case HtmlTokenType.Character when named > 0 || inTitle:
                    Text(token.Data.Memory.Span);
                    break;
                case HtmlTokenType.EndOfFile:
                    return Facts();
            }
        }
    }

    private PageFacts Facts()
    {
        foreach (var element in open)
        {
            Structure($"<{element.Name}> er ikke lukket.", $"<{element.Name}> er ikkje lukka.");
        }

        ids.Sort(StringComparer.Ordinal);
        title = string.Join(' ', title.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));
        CheckHead();
        CheckLandmarks();
        CheckIds();
        CheckSkipLink();
        var sorted = links.ToArray();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Address, right.Address) is not 0 and var order
            ? order
            : string.CompareOrdinal(left.Anchor, right.Anchor));
        return new PageFacts(address, strings.Of(language), title, [.. ids.Distinct()], sorted, faults);
    }

    private void Start(ref StructHtmlToken token, HtmlTokenizer tokenizer)
    {
        var name = token.Name.Memory.Span;
        CheckNesting(name);
        var hidden = VisitAttributes(ref token);
        var element = svg > 0 ? VisitDrawing(ref token, name) : Visit(ref token, name);
        if (Label(ref token) is not null)
        {
            if (element is not null)
            {
                element.HasName = true;
            }

            if (!hidden)
            {
                NameWhatIsOpen();
            }
        }

        if (VoidNames.Contains(name) || (svg > 0 && token.IsSelfClosing))
        {
            Close(element);
            return;
        }

        open.Push(new OpenElement(token.Name, hidden, element));
        named += element is null ? 0 : 1;
        paragraphs += name is "p" ? 1 : 0;
        svg += name is "svg" ? 1 : 0;
        if (svg == 0 && name is "title")
        {
            inTitle = true;
            tokenizer.State = HtmlParseMode.RCData;
        }
        else if (svg == 0 && name is "script" or "style")
        {
            tokenizer.State = HtmlParseMode.Rawtext;
        }
    }

    private void End(StringOrMemory name)
    {
        if (!open.Any(element => element.Name == name))
        {
            Structure($"</{name}> lukker noe som ikke er åpnet.", $"</{name}> lukkar noko som ikkje er opna.");
            return;
        }

        while (open.TryPop(out var element))
        {
            var tag = element.Name.Memory.Span;
            named -= element.Named is null ? 0 : 1;
            paragraphs -= tag is "p" ? 1 : 0;
            svg -= tag is "svg" ? 1 : 0;
            inTitle &= tag is not "title";
            Close(element.Named);
            if (element.Name == name)
            {
                return;
            }

            Structure($"<{element.Name}> er ikke lukket før </{name}>.", $"<{element.Name}> er ikkje lukka før </{name}>.");
        }
    }

    private void Text(ReadOnlySpan<char> text)
    {
        if (inTitle)
        {
            title += text.ToString();
            return;
        }

        foreach (var element in open)
        {
            element.Named?.Text?.Append(text);
        }

        if (!text.IsWhiteSpace())
        {
            NameWhatIsOpen();
        }
    }

    // What is inside a hidden element gives no name to those around it.
    private void NameWhatIsOpen()
    {
        if (named == 0)
        {
            return;
        }

        foreach (var element in open)
        {
            if (element.Named is { } one)
            {
                one.HasName = true;
            }

            if (element.Hidden)
            {
                return;
            }
        }
    }

    private void Close(NamedElement? element)
    {
        if (element is null)
        {
            return;
        }

        if (!element.HasName)
        {
            var (nb, nn) = element.Kind switch
            {
                NamedKind.Heading => ($"En overskrift på nivå {element.Level} er tom.", $"Ei overskrift på nivå {element.Level} er tom."),
                NamedKind.Button => ($"En knapp har ikke navn: {element.Shown}", $"Ein knapp har ikkje namn: {element.Shown}"),
                _ => ($"En lenke har ikke navn: {element.Shown}", $"Ei lenkje har ikkje namn: {element.Shown}"),
            };
            Structure(nb, nn);
        }

        if (element.SkippedFrom is not { } before)
        {
            return;
        }

        var text = Short(element.Text!.ToString().Trim());
        if (before == 0)
        {
            Structure($"Den første overskriften, «{text}», er på nivå {element.Level}.", $"Den første overskrifta, «{text}», er på nivå {element.Level}.");
        }
        else
        {
            Structure(
                $"Overskriften «{text}» er på nivå {element.Level} rett etter nivå {before}.",
                $"Overskrifta «{text}» er på nivå {element.Level} rett etter nivå {before}.");
        }
    }

    private void CheckNesting(ReadOnlySpan<char> name)
    {
        if (paragraphs > 0 && svg == 0 && BlockNames.Contains(name))
        {
            Structure($"<{name}> står inne i <p>.", $"<{name}> står inne i <p>.");
        }
        else if (name is "li" && open.TryPeek(out var parent) && parent.Name.Memory.Span is not ("ul" or "ol" or "menu"))
        {
            Structure($"<li> står inne i <{parent.Name}>.", $"<li> står inne i <{parent.Name}>.");
        }
        else if (name is "a" && named > 0 && open.Any(element => element.Named is { Kind: NamedKind.Link }))
        {
            Structure("En lenke står inne i en lenke.", "Ei lenkje står inne i ei lenkje.");
        }
    }

    // True for what screen readers pass over.
    private bool VisitAttributes(ref StructHtmlToken token)
    {
        var hidden = false;
        var attributes = token.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            var name = attribute.Name.Memory.Span;
            if (name is "id")
            {
                ids.Add(strings.Of(attribute.Value.ToString()));
            }
            else if (name is "hidden" || (name is "aria-hidden" && attribute.Value == "true"))
            {
                hidden = true;
            }
            else if (name is "style")
            {
                Policy($"Et element har stilattributt: {Shown(ref token)}", $"Eit element har stilattributt: {Shown(ref token)}");
            }
            else if (name.StartsWith("on", StringComparison.Ordinal))
            {
                Policy($"Et element har skript i {name}: {Shown(ref token)}", $"Eit element har skript i {name}: {Shown(ref token)}");
            }
            else if (name is "href" or "action" or "formaction" && LinkTarget.IsUnsafe(attribute.Value.ToString()))
            {
                Policy(
                    $"En adresse begynner med «javascript:» eller «data:»: {Shown(ref token)}",
                    $"Ei adresse byrjar med «javascript:» eller «data:»: {Shown(ref token)}");
            }
        }

        return hidden;
    }

    private NamedElement? VisitDrawing(ref StructHtmlToken token, ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "use" or "image" when (Value(ref token, "href") ?? Value(ref token, "xlink:href")) is { } href:
                Load(ref token, href);
                return null;
            case "a" when Value(ref token, "href") is { } href:
                Lead(href);
                return null;
            default:
                return null;
        }
    }

    private NamedElement? Visit(ref StructHtmlToken token, ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "html":
                language = Value(ref token, "lang") ?? "";
                break;
            case "meta" when Value(ref token, "name") == "description":
                description = Value(ref token, "content");
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                return VisitHeading(ref token, name[1] - '0');
            case "main":
                mains++;
                break;
            case "header" when IsLandmark():
                headers++;
                break;
            case "footer" when IsLandmark():
                footers++;
                break;
            case "nav":
                VisitNavigation(ref token);
                break;
            case "a" or "area" when Value(ref token, "href") is { } href:
                firstLink ??= href;
                Lead(href);
                return Named(ref token, NamedKind.Link, name is "area" && HasText(ref token, "alt"));
            case "button" or "summary":
                return Named(ref token, NamedKind.Button, false);
            case "input" when Value(ref token, "type") is "submit" or "button" or "reset" or "image":
                var plain = Value(ref token, "type") is "submit" or "reset";
                return Named(ref token, NamedKind.Button, plain || HasText(ref token, "value") || HasText(ref token, "alt"));
            case "form" when Value(ref token, "action") is { } action:
                Load(ref token, action);
                break;
            case "img":
                VisitPicture(ref token);
                break;
            case "source":
                LoadAll(ref token);
                break;
            case "link" when Value(ref token, "href") is { } href:
                VisitHeadLink(ref token, href);
                break;
            case "script" when Value(ref token, "src") is { } source:
                Load(ref token, source);
                break;
            case "script" when Value(ref token, "type") == "application/ld+json":
                // Data, which no browser runs.
                break;
            case "script":
                Policy($"Et skript står i selve siden: {Shown(ref token)}", $"Eit skript står i sjølve sida: {Shown(ref token)}");
                break;
            case "style":
                Policy("Et <style> står i selve siden.", "Ein <style> står i sjølve sida.");
                break;
            case "iframe" or "object" or "embed" or "base":
                Policy($"Siden har {Shown(ref token)}", $"Sida har {Shown(ref token)}");
                break;
        }

        return null;
    }

    private NamedElement VisitHeading(ref StructHtmlToken token, int level)
    {
        topHeadings += level == 1 ? 1 : 0;
        var skips = level > lastLevel + 1;
        var element = new NamedElement(NamedKind.Heading, level, "")
        {
            HasName = HasText(ref token, "title"),
            SkippedFrom = skips ? lastLevel : null,
            Text = skips ? new() : null,
        };
        lastLevel = level;
        return element;
    }

    private void VisitNavigation(ref StructHtmlToken token)
    {
        if (Label(ref token) is not { } name)
        {
            navigations.Add("");
            Structure($"En <nav> har ikke navn: {Shown(ref token)}", $"Ein <nav> har ikkje namn: {Shown(ref token)}");
        }
        else if (!navigations.Add(name))
        {
            Structure($"To <nav> på siden heter «{name}».", $"To <nav> på sida heiter «{name}».");
        }
    }

    private void VisitPicture(ref StructHtmlToken token)
    {
        if (Value(ref token, "alt") is not { } alternative)
        {
            Structure($"Et bilde har ikke alt-tekst: {Shown(ref token)}", $"Eit bilete har ikkje alt-tekst: {Shown(ref token)}");
        }
        else if (!string.IsNullOrWhiteSpace(alternative))
        {
            NameWhatIsOpen();
        }

        LoadAll(ref token);
    }

    private void VisitHeadLink(ref StructHtmlToken token, string href)
    {
        var relations = (Value(ref token, "rel") ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var loads = relations.Any(relation => relation is "stylesheet" or "preload" or "modulepreload" or "prefetch" or "icon"
            or "apple-touch-icon" or "mask-icon" or "manifest" or "preconnect" or "dns-prefetch");
        if (loads)
        {
            Load(ref token, href);
        }
        else
        {
            Lead(href);
        }
    }

    // In an article or section they are no landmarks.
    private bool IsLandmark() => !open.Any(outer => outer.Name.Memory.Span is "article" or "aside" or "main" or "nav" or "section");

    private static NamedElement Named(ref StructHtmlToken token, NamedKind kind, bool hasName) =>
        new(kind, 0, Shown(ref token)) { HasName = hasName || HasText(ref token, "title") };

    // The name that an attribute gives; null when none does. What aria-labelledby points to is looked for when every id is known.
    private string? Label(ref StructHtmlToken token)
    {
        if (Value(ref token, "aria-labelledby") is { } pointed && !string.IsNullOrWhiteSpace(pointed))
        {
            labels.AddRange(pointed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            return $"#{pointed}";
        }

        return Value(ref token, "aria-label") is { } label && !string.IsNullOrWhiteSpace(label) ? label.Trim() : null;
    }

    private void Lead(string href)
    {
        if (LinkTarget.Internal(address, href) is { } link)
        {
            Add(link);
        }
    }

    private void Load(ref StructHtmlToken token, string source)
    {
        if (LinkTarget.NamesHost(source))
        {
            Policy(
                $"Siden henter noe fra en annen vert: {Shown(ref token)}",
                $"Sida hentar noko frå ein annan vert: {Shown(ref token)}");
        }
        else if (LinkTarget.Internal(address, source) is { } link)
        {
            // What stands behind # in a loaded file is no id of a page.
            Add(link with { Anchor = null });
        }
    }

    // Nearly all of them lead to something that is known to be there, and there is nothing more to ask of those.
    private void Add(PageLink link)
    {
        if (link.Anchor is not null || !known.Contains(link.Address))
        {
            links.Add(new PageLink(strings.Of(link.Address), link.Anchor is null ? null : strings.Of(link.Anchor)));
        }
    }

    private void LoadAll(ref StructHtmlToken token)
    {
        if (Value(ref token, "src") is { } source)
        {
            Load(ref token, source);
        }

        var candidates = Value(ref token, "srcset")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        foreach (var candidate in candidates)
        {
            Load(ref token, candidate.Split(' ')[0]);
        }
    }

    private void CheckHead()
    {
        if (language is not ("nb" or "nn"))
        {
            Structure($"Siden sier lang=\"{language}\", ikke nb eller nn.", $"Sida seier lang=\"{language}\", ikkje nb eller nn.");
        }

        if (title.Length == 0)
        {
            Structure("Siden har ingen tittel.", "Sida har ingen tittel.");
        }

        if (string.IsNullOrWhiteSpace(description))
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
        if (firstLink is not ['#', _, ..])
        {
            Structure(
                "Den første lenken på siden er ikke en hopplenke.",
                "Den første lenkja på sida er ikkje ei hopplenkje.");
        }
        else if (!HasId(firstLink[1..]))
        {
            Structure(
                $"Hopplenken peker på «{firstLink}», som ikke finnes på siden.",
                $"Hopplenkja peikar på «{firstLink}», som ikkje finst på sida.");
        }
    }

    private void CheckIds()
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i].Length == 0 || ids[i].AsSpan().IndexOfAny(" \t\n\r\f") >= 0)
            {
                Structure($"En id er tom eller har mellomrom: «{ids[i]}».", $"Ein id er tom eller har mellomrom: «{ids[i]}».");
            }

            if (i > 0 && ids[i] == ids[i - 1] && (i == 1 || ids[i] != ids[i - 2]))
            {
                Structure($"Flere elementer har id-en «{ids[i]}».", $"Fleire element har id-en «{ids[i]}».");
            }
        }

        foreach (var label in labels.Where(label => !HasId(label)))
        {
            Structure($"aria-labelledby peker på «{label}», som ikke finnes på siden.", $"aria-labelledby peikar på «{label}», som ikkje finst på sida.");
        }
    }

    private bool HasId(string id) => ids.BinarySearch(id, StringComparer.Ordinal) >= 0;

    private void Structure(string nb, string nn) => faults.Add(new PageFault(PageRules.Structure, new Bilingual(nb, nn)));

    private void Policy(string nb, string nn) => faults.Add(new PageFault(PageRules.Policy, new Bilingual(nb, nn)));

    private static bool HasText(ref StructHtmlToken token, string attribute) => !string.IsNullOrWhiteSpace(Value(ref token, attribute));

    private static string? Value(ref StructHtmlToken token, string name)
    {
        var attributes = token.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Name == name)
            {
                return attributes[i].Value.ToString();
            }
        }

        return null;
    }

    private static string Shown(ref StructHtmlToken token)
    {
        var shown = new System.Text.StringBuilder("<").Append(token.Name.Memory);
        var attributes = token.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            shown.Append(' ').Append(attributes[i].Name.Memory).Append("=\"").Append(attributes[i].Value.Memory).Append('"');
        }

        return Short(shown.Append('>').ToString());
    }

    // Half a number wouldn't be known for one afterwards.
    private static string Short(string text) => text.Length <= ShownLength ? text : $"{PersonalData.WithoutList.Masked(text)[..ShownLength]}…";
}
