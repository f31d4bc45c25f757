using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Samla.Input.Markdown;

/// <summary>Writes addresses in angle brackets, under the same rules as other links.</summary>
internal sealed class AutolinkRenderer(LinkRenderer links) : HtmlObjectRenderer<AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var address = links.Resolve(link.IsEmail ? $"mailto:{link.Url}" : link.Url, links.PlaceOf(link));
        if (address is null)
        {
            renderer.WriteEscape(link.Url);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">").WriteEscape(link.Url).Write("</a>");
    }
}
