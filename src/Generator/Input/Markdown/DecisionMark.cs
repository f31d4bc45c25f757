using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Samla.Input.Markdown;

/// <summary>The bold «Vedtak:» that begins a decision.</summary>
internal static class DecisionMark
{
    /// <summary>Whether a block begins with the mark.</summary>
    public static bool Begins(Block block) => block is ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: 2 } bold }
        && bold.FirstChild is LiteralInline word
        && word.NextSibling is null
        && IsMark(word, bold);

    /// <summary>Takes the mark away; true when nothing is left of the paragraph.</summary>
    public static bool Strip(Block block)
    {
        var inline = ((ParagraphBlock)block).Inline!;
        inline.FirstChild!.Remove();
        while (inline.FirstChild is LineBreakInline line)
        {
            line.Remove();
        }

        if (inline.FirstChild is LiteralInline rest)
        {
            rest.Content.TrimStart();
            if (rest.Content.CurrentChar == ':')
            {
                rest.Content.Start++;
                rest.Content.TrimStart();
            }

            if (rest.Content.IsEmpty && rest.NextSibling is LineBreakInline next)
            {
                next.Remove();
            }
        }

        return inline.FirstChild is null || PlainText.Of(inline).Length == 0;
    }

    private static bool IsMark(LiteralInline word, EmphasisInline bold)
    {
        var text = word.Content.AsSpan().Trim();
        return text.Equals("Vedtak:", StringComparison.OrdinalIgnoreCase)
            || (text.Equals("Vedtak", StringComparison.OrdinalIgnoreCase)
                && bold.NextSibling is LiteralInline after
                && after.Content.AsSpan().TrimStart().StartsWith(":"));
    }
}
