using System.Buffers.Binary;
using System.Text;

namespace Samla.Attachments.Pictures;

/// <summary>The metadata of a WebP: the chunks <c>EXIF</c> and <c>XMP</c>.</summary>
internal static class WebpReader
{
    private const int HeadLength = 12;

    /// <summary>Gathers it; false when there is no picture in the file.</summary>
    public static bool Read(byte[] bytes, Gathering gathering)
    {
        var shown = false;
        for (long at = HeadLength; at + 8 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan((int)at + 4));
            var chunk = bytes.AsSpan((int)at + 8, (int)Math.Min(length, bytes.Length - at - 8));
            switch (Encoding.ASCII.GetString(bytes, (int)at, 4))
            {
                case "VP8 " or "VP8L" or "ANMF":
                    shown = true;
                    break;
                case "EXIF" or "XMP ":
                    MetadataReader.Read(chunk, gathering);
                    break;
            }

            at += 8 + length + (length & 1);
        }

        return shown;
    }
}
