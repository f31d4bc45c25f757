using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Samla.Importing.Blocks;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using V = DocumentFormat.OpenXml.Vml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samla.Importing.Word;

/// <summary>The pictures of a drawing, with the texts that Word keeps for those who don't see them.</summary>
internal static class PictureWalk
{
    /// <summary>Those that browsers show; the others are counted as left behind.</summary>
    /// <param name="drawing">A drawing, in the newer or the older format.</param>
    /// <param name="part">The part that the drawing stands in.</param>
    /// <param name="left">Where the others are counted.</param>
    public static IEnumerable<Picture> In(OpenXmlElement drawing, OpenXmlPart part, LeftBehind left)
    {
        if (drawing.Descendants().Any(one => one.LocalName == "decorative" && one.GetAttributes().Any(attribute => attribute.LocalName == "val" && WordStyles.IsOn(attribute.Value))))
        {
            left.Decorations++;
            yield break;
        }

        left.Diagrams += drawing.Descendants<A.GraphicData>().Count(data => data.Uri?.Value is { } uri && (uri.EndsWith("/chart", StringComparison.Ordinal) || uri.EndsWith("/diagram", StringComparison.Ordinal)));
        var whole = drawing.Descendants<DW.DocProperties>().FirstOrDefault();
        foreach (var blip in drawing.Descendants<A.Blip>().Where(one => !InBox(one, drawing)))
        {
            var own = blip.Ancestors<Pic.Picture>().FirstOrDefault()?.NonVisualPictureProperties?.NonVisualDrawingProperties;
            var alternative = FirstOf(whole?.Description?.Value, own?.Description?.Value, whole?.Title?.Value, own?.Title?.Value);
            if (Picture(blip.Embed?.Value, alternative, part, left) is { } picture)
            {
                yield return picture;
            }
        }

        foreach (var data in drawing.Descendants<V.ImageData>().Where(one => !InBox(one, drawing)))
        {
            var shape = data.Ancestors<V.Shape>().FirstOrDefault();
            if (Picture(data.RelationshipId?.Value, FirstOf(shape?.Alternate?.Value, data.Title?.Value), part, left) is { } picture)
            {
                yield return picture;
            }
        }
    }

    // What stands in a box of text is walked with that text.
    private static bool InBox(OpenXmlElement picture, OpenXmlElement drawing) => picture.Ancestors<W.TextBoxContent>().Any(box => box.Ancestors().Contains(drawing));

    private static string FirstOf(params string?[] texts) => texts.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim() ?? "";

    private static Picture? Picture(string? relationship, string alternative, OpenXmlPart part, LeftBehind left)
    {
        if (part.Parts.FirstOrDefault(one => one.RelationshipId == relationship)?.OpenXmlPart is not ImagePart image)
        {
            left.LinkedPictures++;
            return null;
        }

        using var stream = image.GetStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        if (PictureFormat.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) is not { } extension)
        {
            left.ForeignPictures++;
            return null;
        }

        return new Picture(extension, bytes.ToArray(), alternative);
    }
}
