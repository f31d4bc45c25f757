using System.Text;
using Samla.Attachments.Markup;
using Samla.Text;

namespace Samla.Attachments.Pictures;

/// <summary>The comments, the plain texts and the XMP of a GIF (GIF89a, 24–26).</summary>
internal static class GifReader
{
    private const int HeadLength = 13;

    private static readonly Bilingual Comment = new("kommentaren til bildet", "kommentaren til biletet");

    /// <summary>Gathers them; false when there is no picture in the file.</summary>
    public static bool Read(byte[] bytes, Gathering gathering)
    {
        if (bytes.Length <= HeadLength)
        {
            return false;
        }

        var shown = false;
        for (var at = HeadLength + Colours(bytes[10]); at + 1 < bytes.Length;)
        {
            switch (bytes[at])
            {
                case 0x21:
                    var label = bytes[at + 1];
                    var text = Blocks(bytes, at + 2, out at);
                    Extension(label, text, gathering);
                    break;
                case 0x2C when at + 10 < bytes.Length:
                    shown = true;
                    _ = Blocks(bytes, at + 11 + Colours(bytes[at + 9]), out at);
                    break;
                default:
                    return shown;
            }
        }

        return shown;
    }

    private static void Extension(byte label, byte[] text, Gathering gathering)
    {
        // XMP stands unpacked in its extension, so that the lengths between the blocks are letters of it.
        var xmp = "XMP DataXMP"u8;
        if (text.AsSpan().StartsWith(xmp))
        {
            XmpReader.Read(Encoding.UTF8.GetString(text.AsSpan(xmp.Length)), gathering);
        }
        else if (label is 0xFE or 0x01)
        {
            gathering.Text(Comment, TextDecoding.Decode(text));
        }
    }

    private static int Colours(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;

    // The blocks that follow each other, put together; with the lengths between them where the first is that of XMP.
    private static byte[] Blocks(byte[] bytes, int at, out int after)
    {
        using var text = new MemoryStream();
        var xmp = at + 12 <= bytes.Length && bytes.AsSpan(at + 1).StartsWith("XMP DataXMP"u8);
        for (var first = true; at < bytes.Length && bytes[at] != 0; at += bytes[at] + 1, first = false)
        {
            var from = xmp && !first ? at : at + 1;
            text.Write(bytes, from, Math.Max(0, Math.Min(at + 1 + bytes[at], bytes.Length) - from));
        }

        after = at + 1;
        return text.ToArray();
    }
}
