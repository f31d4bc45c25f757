using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Samla.Importing.Blocks;
using Samla.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samla.Importing.Word;

/// <summary>Walks one paragraph after another of a part and gives their text. What stands aside of the text, in boxes, is kept to come after it.</summary>
/// <param name="context">The document.</param>
/// <param name="part">The part that the text stands in.</param>
/// <param name="wholeFields">Whether the marks of fields mean something.</param>
internal sealed class InlineWalk(WordContext context, OpenXmlPart part, bool wholeFields)
{
    private readonly WordFields fields = new();
    private readonly List<Inline> inlines = [];
    private readonly List<W.TextBoxContent> boxes = [];
    private W.ParagraphProperties? paragraphProperties;

    /// <summary>The text of a paragraph, and the boxes that are anchored in it.</summary>
    public (RichText Text, IReadOnlyList<W.TextBoxContent> Boxes) Through(W.Paragraph paragraph)
    {
        inlines.Clear();
        boxes.Clear();
        paragraphProperties = paragraph.ParagraphProperties;
        Children(paragraph, null);
        return (RichText.Of([.. inlines]), [.. boxes]);
    }

    private void Children(OpenXmlElement parent, string? link)
    {
        foreach (var child in parent.ChildElements)
        {
            Walk(child, link);
        }
    }

    private void Walk(OpenXmlElement element, string? link)
    {
        switch (element)
        {
            case W.ParagraphProperties or W.RunProperties or W.SdtProperties or W.SdtEndCharProperties or W.CommentReference or W.AnnotationReferenceMark:
                break;
            case W.DeletedRun or W.MoveFromRun:
                context.LeftBehind.Deleted++;
                break;
            case W.InsertedRun or W.MoveToRun:
                context.LeftBehind.Inserted++;
                Children(element, link);
                break;
            case W.Run run:
                Run(run, link);
                break;
            case W.Hyperlink hyperlink:
                Children(hyperlink, AddressOf(hyperlink) ?? link);
                break;
            case W.SimpleField field:
                Children(field, WordFields.LinkOf(field.Instruction?.Value ?? "") ?? link);
                break;
            case W.SdtElement control when IsPrompt(control):
                context.LeftBehind.Prompts++;
                break;
            case AlternateContent alternatives:
                Alternative(alternatives, link);
                break;
            case W.Drawing or W.Picture:
                Drawing(element);
                break;
            case W.EmbeddedObject:
                context.LeftBehind.Objects++;
                break;
            default:
                Letter(element, link);
                break;
        }
    }

    private void Run(W.Run run, string? link)
    {
        if (context.Styles.Has<W.Vanish>(run.RunProperties, paragraphProperties))
        {
            context.LeftBehind.Hidden += run.InnerText.Length > 0 ? 1 : 0;
            return;
        }

        var before = inlines.Count;
        Children(run, link);
        var bold = context.Styles.Has<W.Bold>(run.RunProperties, paragraphProperties);
        var italic = context.Styles.Has<W.Italic>(run.RunProperties, paragraphProperties);
        for (var i = before; (bold || italic) && i < inlines.Count; i++)
        {
            inlines[i] = inlines[i] is Words words ? words with { Bold = bold, Italic = italic } : inlines[i];
        }
    }

    // The signs of a run; what isn't known is looked through for text.
    private void Letter(OpenXmlElement element, string? link)
    {
        switch (element)
        {
            case W.FieldChar mark when wholeFields:
                fields.Mark(mark.FieldCharType?.InnerText);
                break;
            case W.FieldCode code:
                fields.Instruct(code.Text);
                break;
            case W.DeletedText or W.SoftHyphen or W.DeletedFieldCode:
                break;
            case W.TabChar or W.PositionalTab when element.Parent is not W.Tabs:
                Say("\t", link);
                break;
            case W.Break or W.CarriageReturn:
                inlines.Add(new LineBreak());
                break;
            case W.NoBreakHyphen:
                Say("-", link);
                break;
            case W.SymbolChar symbol:
                Symbol(symbol, link);
                break;
            case W.FootnoteReference { Id.HasValue: true } note:
                inlines.Add(context.Note("footnote", note.Id.Value));
                break;
            case W.EndnoteReference { Id.HasValue: true } note:
                inlines.Add(context.Note("endnote", note.Id.Value));
                break;
            case OpenXmlLeafTextElement or OpenXmlUnknownElement { HasChildren: false } when element.LocalName == "t":
                Say(element.InnerText, link);
                break;
            default:
                Children(element, link);
                break;
        }
    }

    private void Say(string text, string? link)
    {
        if (fields.Shows)
        {
            inlines.Add(new Words(Letters(text), Link: link ?? fields.Link));
        }
    }

    // A sign of a symbol font can also stand in the text with its private code. What can't be seen isn't taken along.
    private static string Letters(string text) => HiddenLetters.Removed(text.AsSpan().ContainsAnyInRange('\uF020', '\uF0FF')
        ? string.Concat(text.Select(letter => letter is >= '\uF020' and <= '\uF0FF' ? SymbolLetters.Of("SYMBOL", letter) ?? "" : letter.ToString()))
        : text);

    private void Symbol(W.SymbolChar symbol, string? link)
    {
        if (int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var code)
            && SymbolLetters.Of(symbol.Font?.Value ?? "", code) is { } letter)
        {
            Say(letter, link);
        }
        else
        {
            context.LeftBehind.Say($"Tegn fra skriften {symbol.Font?.Value ?? "uten navn"}, som ikke er en bokstav.");
        }
    }

    // The first alternative is what a newer Word shows, the fallback says the same for an older one.
    private void Alternative(AlternateContent alternatives, string? link)
    {
        var chosen = alternatives.ChildElements.FirstOrDefault(one => one is AlternateContentChoice { HasChildren: true })
            ?? alternatives.ChildElements.FirstOrDefault(one => one is AlternateContentFallback);
        if (chosen is not null)
        {
            Children(chosen, link);
        }
    }

    private void Drawing(OpenXmlElement drawing)
    {
        boxes.AddRange(drawing.Descendants<W.TextBoxContent>().Where(box => !box.Ancestors<W.TextBoxContent>().Any(outer => outer.Ancestors().Contains(drawing)) && !box.Ancestors<AlternateContentFallback>().Any(one => one.Ancestors().Contains(drawing))));
        inlines.AddRange(PictureWalk.In(drawing, part, context.LeftBehind));
    }

    private string? AddressOf(W.Hyperlink hyperlink)
    {
        if (hyperlink.Id?.Value is not { } id)
        {
            return null;
        }

        var address = part.HyperlinkRelationships.FirstOrDefault(one => one.Id == id)?.Uri.OriginalString;
        if (address?.StartsWith(WordReader.NoAddress, StringComparison.Ordinal) == true)
        {
            return Uri.UnescapeDataString(address[WordReader.NoAddress.Length..]);
        }

        return address is null || hyperlink.Anchor?.Value is not { } anchor ? address : $"{address}#{anchor}";
    }

    private static bool IsPrompt(W.SdtElement control) => control.SdtProperties?.GetFirstChild<W.ShowingPlaceholder>() is { } placeholder && WordStyles.IsOn(placeholder.Val?.InnerText);
}
