using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Samla.Importing.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samla.Importing.Word;

/// <summary>Walks a text of a document and gives its blocks.</summary>
internal sealed partial class BlockWalk
{
    private readonly WordContext context;
    private readonly InlineWalk inlines;

    /// <summary>Makes ready to walk a text.</summary>
    /// <param name="context">The document.</param>
    /// <param name="part">The part that the text stands in.</param>
    /// <param name="text">The whole of the text.</param>
    public BlockWalk(WordContext context, OpenXmlPart part, OpenXmlElement text)
    {
        this.context = context;
        inlines = new InlineWalk(context, part, WordContext.HasWholeFields(text));
    }

    /// <summary>The blocks in an element.</summary>
    public IEnumerable<Block> Through(OpenXmlElement parent) => parent.ChildElements.SelectMany(Of);

    private IEnumerable<Block> Of(OpenXmlElement element)
    {
        switch (element)
        {
            case W.Paragraph paragraph:
                return OfParagraph(paragraph);
            case W.Table table:
                return new TableWalk(context, this).Of(table);
            case W.SdtElement control when IsContents(control):
                context.LeftBehind.Contents = true;
                return [];
            case W.SdtElement control when control.SdtProperties?.GetFirstChild<W.ShowingPlaceholder>() is not null:
                context.LeftBehind.Prompts++;
                return [];
            case W.AltChunk:
                context.LeftBehind.Objects++;
                return [];
            case AlternateContent alternatives:
                return alternatives.ChildElements.FirstOrDefault(one => one is AlternateContentChoice or AlternateContentFallback) is { } chosen ? Through(chosen) : [];
            case W.DeletedRun or W.MoveFromRun or W.SectionProperties or W.SdtProperties:
                return [];
            default:
                return element.HasChildren ? Through(element) : [];
        }
    }

    private IEnumerable<Block> OfParagraph(W.Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var (text, boxes) = inlines.Through(paragraph);
        var number = context.Numbering.Next(properties?.NumberingProperties, context.Styles.NumberingOf(properties));
        if (context.Styles.IsContents(properties))
        {
            context.LeftBehind.Contents |= !text.IsEmpty;
        }
        else if (!text.IsEmpty)
        {
            yield return Shaped(text, number, context.Styles.HeadingLevel(properties));
        }

        foreach (var block in boxes.SelectMany(Through))
        {
            yield return block with { Doubts = ["Teksten stod i en tekstboks. Se etter at den står på rett sted."] };
        }
    }

    private static Block Shaped(RichText text, WordNumber? number, int? level)
    {
        if (level is { } heading)
        {
            return new Heading(heading, Labelled(number, text));
        }

        if (number is not null)
        {
            return new ListItem(number.Depth, number.Number, number.Number is null ? Labelled(number, text) : text);
        }

        // A bullet that was typed.
        return TypedBullet().Match(text.Joined()) is { Success: true } bullet ? new ListItem(0, null, text.From(bullet.Length)) : new Paragraph(text);
    }

    private static RichText Labelled(WordNumber? number, RichText text) => number is { Label.Length: > 0 } ? RichText.Of(number.Label).Then(" ", text) : text;

    private static bool IsContents(W.SdtElement control) =>
        control.SdtProperties?.Descendants<W.DocPartGallery>().Any(gallery => gallery.Val?.Value?.Contains("Table of Contents", StringComparison.OrdinalIgnoreCase) == true) == true;

    [GeneratedRegex(@"^([•·▪‣◦●○■]\s*|[-–]\s+)(?=\S)")]
    private static partial Regex TypedBullet();
}
