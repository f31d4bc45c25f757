using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Samla.Input.Markdown;

/// <summary>Writes headings inside a section, on the level that the page has for them.</summary>
internal sealed class HeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    private static readonly object PlacementKey = new();

    /// <summary>Says where a heading stands on the page, before it is written.</summary>
    public static void Place(HeadingBlock heading, int level, string anchor) => heading.SetData(PlacementKey, (level, anchor));

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        renderer.EnsureLine();
        if (heading.GetData(PlacementKey) is not (int level, string anchor))
        {
            // Within a quote or a list it is no part of the page's outline.
            renderer.Write("<p><strong>").WriteLeafInline(heading).WriteLine("</strong></p>");
            return;
        }


        renderer.Write("<h").Write((char)('0' + level)).Write(" id=\"").Write(anchor).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write("</h").Write((char)('0' + level)).WriteLine(">");
    }
}
