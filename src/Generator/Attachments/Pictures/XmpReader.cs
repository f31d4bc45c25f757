using System.Net;
using System.Text.RegularExpressions;
using Samla.Attachments.Markup;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Attachments.Pictures;

/// <summary>XMP, the metadata that pictures and PDFs carry as XML.</summary>
internal static class XmpReader
{
    private static readonly Bilingual Place = new("egenskapene (XMP)", "eigenskapane (XMP)");

    // As an attribute or as an element, with something in it.
    private static readonly Regex Position = new("""GPSL(?:at|ong)itude(?:\s*=\s*["']\s*[^"'\s]|\s*>\s*[^<\s])""", RegexOptions.NonBacktracking);

    /// <summary>Gathers its texts, and whether it says where the picture was taken.</summary>
    public static void Read(string xmp, Gathering gathering)
    {
        new MarkupText(gathering, Place).Read(xmp);
        if (Position.IsMatch(xmp))
        {
            gathering.Fault(AttachmentRules.Location, "Bildet har med seg stedet der det ble tatt.", "Biletet har med seg staden der det vart teke.");
        }
    }

    /// <summary>What stands in an element, as <c>dc:title</c>: the texts between its tags.</summary>
    public static IEnumerable<string> Values(string xmp, string element)
    {
        var start = xmp.IndexOf($"<{element}", StringComparison.Ordinal);
        var end = start < 0 ? -1 : xmp.IndexOf($"</{element}", start, StringComparison.Ordinal);
        return end < 0 ? [] : xmp[start..end].Split('<').Select(piece => WebUtility.HtmlDecode(piece[(piece.IndexOf('>') + 1)..]).Trim()).Where(text => text.Length > 0);
    }
}
