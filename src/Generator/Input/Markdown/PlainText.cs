using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Samla.Input.Markdown;

/// <summary>Markdown as text alone.</summary>
internal static class PlainText
{
    /// <summary>The text of a line of Markdown.</summary>
    public static string Of(ContainerInline? inline)
    {
        if (inline is null)
        {
            return "";
        }

        if (inline.FirstChild is LiteralInline only && only.NextSibling is null)
        {
            return only.Content.ToString().Trim();
        }

        var text = new StringBuilder();
        Add(inline, text);
        return text.ToString().Trim();
    }

    /// <summary>The text of a block; its paragraphs and items parted by a line break.</summary>
    public static string Of(Block block)
    {
        var text = new StringBuilder();
        Add(block, text);
        return text.ToString().Trim();
    }

    private static void Add(Block block, StringBuilder text)
    {
        switch (block)
        {
            case LeafBlock { Inline: { } inline }:
                Add(inline, text);
                text.Append('\n');
                break;
            case LeafBlock leaf:
                text.Append(leaf.Lines.ToString()).Append('\n');
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Add(child, text);
                }

                break;
        }
    }

    private static void Add(ContainerInline container, StringBuilder text)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case ContainerInline inner:
                    Add(inner, text);
                    break;
            }
        }
    }
}
