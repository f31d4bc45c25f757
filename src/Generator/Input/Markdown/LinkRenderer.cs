using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Input.Markdown;

/// <summary>
/// Writes links and pictures. A path to a file of the content becomes that page's address; only addresses of the site, <c>https</c>, <c>mailto</c> and
/// <c>tel</c> are let through; each link to the site is kept with its place, to be checked when every page is known.
/// </summary>
internal sealed class LinkRenderer(LinkTargets targets) : HtmlObjectRenderer<LinkInline>
{
    // Looking for what is near takes as long as there are files.
    private const int MostSuggested = 20;

    private int dead;
    private int[] ends = [0];
    private FileReading? file;

    /// <summary>The file that is being read, set before each.</summary>
    public FileReading? Reading
    {
        get => file;
        set => (file, dead) = (value, 0);
    }

    /// <summary>The address of its page.</summary>
    public string PageAddress { get; set; } = "/";

    /// <summary>How many lines stand above the Markdown.</summary>
    public int LinesAbove { get; set; }

    /// <summary>The Markdown, set before each.</summary>
    public string Text
    {
        set
        {
            var found = new List<int>();
            for (var at = value.IndexOf('\n'); at >= 0; at = value.IndexOf('\n', at + 1))
            {
                found.Add(at);
            }

            ends = [.. found, value.Length];
        }
    }

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var place = PlaceOf(link);
        if (link.IsImage)
        {
            WritePicture(renderer, link, place);
            return;
        }

        var address = Resolve(link.Url ?? "", place);
        if (address is null)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    /// <summary>The address that a link shall have on the page; null, with a diagnostic, when it can't be one.</summary>
    public string? Resolve(string written, Place place)
    {
        var reading = Reading ?? throw new InvalidOperationException("A file is being read.");
        if (OutsideAddress.IsAllowed(written))
        {
            if (OutsideAddress.IsWeb(written))
            {
                reading.Outside.Add(new OutsideLink(place, written));
            }

            LetterCheck.LookAlikes(written, place, reading.Diagnostics);
            return written;
        }

        if (written.StartsWith("//", StringComparison.Ordinal) || HasScheme(written) || (written.StartsWith('/') && OutsideAddress.HasSignsOfNoAddress(written)))
        {
            reading.Diagnostics.Add(TextRules.LinkScheme, place, $"Lenken «{written}» er ikke tillatt.", $"Lenkja «{written}» er ikkje lov.");
            return null;
        }

        var hash = written.IndexOf('#');
        var (path, anchor) = hash < 0 ? (written, null) : (written[..hash], written[(hash + 1)..]);
        if (anchor is { Length: 0 })
        {
            anchor = null;
        }

        string? address;
        if (path.Length == 0)
        {
            address = PageAddress;
        }
        else if (path[0] == '/')
        {
            address = path;
        }
        else
        {
            address = Find(path);
            if (address is null)
            {
                var meant = ++dead <= MostSuggested ? targets.Suggest(reading.File.Path, path) : null;
                var (nb, nn) = meant is null ? ("", "") : ($" Mente du «{meant}»?", $" Meinte du «{meant}»?");
                reading.Diagnostics.Add(TextRules.DeadLink, place, $"Det finnes ingen fil «{path}».{nb}", $"Det finst inga fil «{path}».{nn}");
                return null;
            }
        }

        reading.Links.Add(new ContentLink(place, address, anchor));
        var shown = path.Length == 0 && anchor is not null ? "" : address;
        return anchor is null ? shown : $"{shown}#{anchor}";
    }

    /// <summary>Where a piece of the Markdown stands in the file. The parser is mistaken below a definition of a link: then it is the beginning of a line that is there.</summary>
    public Place PlaceOf(MarkdownObject node)
    {
        var line = Math.Clamp(node.Line, 0, ends.Length - 1);
        var length = ends[line] - (line == 0 ? 0 : ends[line - 1] + 1);
        var column = node.Line == line && node.Column <= length ? node.Column : 0;
        return new Place(Reading!.File.Shown, LinesAbove + line + 1, column + 1, LinesAbove + line + 1, Math.Min(length, column + Math.Max(1, node.Span.Length)) + 1);
    }

    private void WritePicture(HtmlRenderer renderer, LinkInline link, Place place)
    {
        var alternative = PlainText.Of(link);
        var url = link.Url ?? "";
        var address = url.Length > 0 && url[0] is not ('/' or '#') && !HasScheme(url)
            ? Find(url)
            : null;
        if (alternative.Length == 0 || address is null)
        {
            Reading!.Diagnostics.Add(
                TextRules.Picture,
                place,
                alternative.Length == 0 ? "Bildet har ingen tekst." : $"Bildet «{url}» ligger ikke ved siden av filen.",
                alternative.Length == 0 ? "Biletet har ingen tekst." : $"Biletet «{url}» ligg ikkje ved sida av fila.");
            return;
        }

        Reading!.Links.Add(new ContentLink(place, address, null));
        renderer.Write("<img src=\"").WriteEscapeUrl(address).Write("\" alt=\"").WriteEscape(alternative).Write("\" loading=\"lazy\">");
    }

    private string? Find(string written)
    {
        var path = Composed.Of(Uri.UnescapeDataString(written));
        var address = targets.Find(Reading!.File.Path, path);
        Reading.Sought.Add((path, address));
        return address;
    }

    private static bool HasScheme(string url)
    {
        var colon = url.IndexOf(':');
        return colon > 0 && url.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0;
    }
}
