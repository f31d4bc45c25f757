using System.Text;

namespace Samla.Attachments.Pictures;

/// <summary>A block of metadata as pictures carry it: EXIF, XMP or that of Photoshop, told by how it begins.</summary>
internal static class MetadataReader
{
    /// <summary>Gathers it; a block of another kind is none of these.</summary>
    public static void Read(ReadOnlySpan<byte> block, Gathering gathering)
    {
        var xmp = "http://ns.adobe.com/xap/1.0/\0"u8;
        var more = "http://ns.adobe.com/xmp/extension/\0"u8;
        if (block.StartsWith("Exif\0"u8))
        {
            ExifReader.Read(block[Math.Min(6, block.Length)..], gathering);
        }
        else if (block.StartsWith("II*\0"u8) || block.StartsWith("MM\0*"u8))
        {
            ExifReader.Read(block, gathering);
        }
        else if (block.StartsWith(xmp))
        {
            XmpReader.Read(Encoding.UTF8.GetString(block[xmp.Length..]), gathering);
        }
        else if (block.StartsWith(more))
        {
            // A checksum, the whole length and the place of this piece stand first.
            XmpReader.Read(Encoding.UTF8.GetString(block[Math.Min(block.Length, more.Length + 40)..]), gathering);
        }
        else if (block.TrimStart("\uFEFF \t\r\n"u8).StartsWith("<"u8))
        {
            XmpReader.Read(Encoding.UTF8.GetString(block), gathering);
        }
        else if (block.StartsWith("Photoshop 3.0\0"u8) || block.StartsWith("8BIM"u8) || block.StartsWith((ReadOnlySpan<byte>)[0x1C, 0x02]))
        {
            IptcReader.Read(block, gathering);
        }
    }
}
