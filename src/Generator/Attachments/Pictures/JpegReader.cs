using Samla.Attachments.Markup;
using Samla.Text;

namespace Samla.Attachments.Pictures;

/// <summary>The metadata of a JPEG, also of those that telephones lay behind the first one in the same file.</summary>
internal static class JpegReader
{
    private static readonly Bilingual Comment = new("kommentaren til bildet", "kommentaren til biletet");

    /// <summary>Gathers it; false when there is no picture in the file.</summary>
    public static bool Read(ReadOnlySpan<byte> bytes, Gathering gathering)
    {
        var shown = false;
        while (bytes.IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) is >= 0 and var start)
        {
            bytes = bytes[(start + 2)..];
            shown |= One(ref bytes, gathering);
        }

        return shown;
    }

    // Reads to the end of a picture, and moves on behind it.
    private static bool One(ref ReadOnlySpan<byte> bytes, Gathering gathering)
    {
        var (frame, scan) = (false, false);
        while (Marker(ref bytes) is { } marker)
        {
            if (marker == 0xD9)
            {
                break;
            }

            if (bytes.Length < 2)
            {
                bytes = [];
                break;
            }

            var length = Math.Min(Math.Max(2, bytes[0] << 8 | bytes[1]), bytes.Length);
            var segment = bytes[2..length];
            if (marker == 0xFE)
            {
                gathering.Text(Comment, TextDecoding.Decode(segment).Trim('\0'));
            }
            else if (marker is >= 0xE1 and <= 0xEF)
            {
                MetadataReader.Read(segment, gathering);
            }

            frame |= marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            scan |= marker == 0xDA;
            bytes = bytes[length..];
        }

        return frame && scan;
    }

    // The next mark that isn't part of the picture's own bytes.
    private static byte? Marker(ref ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf((byte)0xFF) is >= 0 and var at && at + 1 < bytes.Length)
        {
            var marker = bytes[at + 1];
            bytes = bytes[(marker == 0xFF ? at + 1 : at + 2)..];
            if (marker is not (0 or 0xFF or 1 or (>= 0xD0 and <= 0xD8)))
            {
                return marker;
            }
        }

        bytes = [];
        return null;
    }
}
