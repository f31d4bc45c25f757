using System.Buffers.Binary;
using System.Text;
using Samla.Text;

namespace Samla.Attachments.Pictures;

/// <summary>The texts of a PNG: <c>tEXt</c>, <c>zTXt</c>, <c>iTXt</c> and <c>eXIf</c> (PNG, 3rd edition, 11.3).</summary>
internal static class PngReader
{
    private const int HeadLength = 8;
    private const string Profile = "Raw profile type ";

    private static readonly Bilingual Place = new("egenskapene til bildet", "eigenskapane til biletet");

    /// <summary>Gathers them; false when there is no picture in the file.</summary>
    public static bool Read(byte[] bytes, Gathering gathering)
    {
        var (head, data) = (false, false);
        for (var at = HeadLength; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            var chunk = bytes.AsSpan(at + 8, (int)Math.Min(length, (uint)(bytes.Length - at - 8)));
            switch (Encoding.ASCII.GetString(bytes, at + 4, 4))
            {
                case "IHDR":
                    head = true;
                    break;
                case "IDAT":
                    data = true;
                    break;
                case "eXIf":
                    ExifReader.Read(chunk, gathering);
                    break;
                case "tEXt":
                    Words(Part(chunk, out var plain), Encoding.Latin1.GetString(plain), gathering);
                    break;
                case "zTXt":
                    Words(Part(chunk, out var packed), packed.IsEmpty ? "" : Encoding.Latin1.GetString(Inflating.Zlib(packed[1..], gathering)), gathering);
                    break;
                case "iTXt":
                    International(chunk, gathering);
                    break;
            }

            at += (int)Math.Min(length + 12L, bytes.Length - at);
        }

        return head && data;
    }

    // What stands before the next zero.
    private static string Part(ReadOnlySpan<byte> chunk, out ReadOnlySpan<byte> rest)
    {
        var end = chunk.IndexOf((byte)0);
        rest = end < 0 ? [] : chunk[(end + 1)..];
        return Encoding.UTF8.GetString(end < 0 ? chunk : chunk[..end]);
    }

    private static void International(ReadOnlySpan<byte> chunk, Gathering gathering)
    {
        var key = Part(chunk, out var rest);
        if (rest.Length < 2)
        {
            return;
        }

        var packed = rest[0] == 1;
        gathering.Text(Place, Part(rest[2..], out rest));
        gathering.Text(Place, Part(rest, out rest));
        Words(key, Encoding.UTF8.GetString(packed ? Inflating.Zlib(rest, gathering) : rest), gathering);
    }

    private static void Words(string key, string text, Gathering gathering)
    {
        gathering.Text(Place, key);
        if (key.StartsWith(Profile, StringComparison.Ordinal) && Unhexed(text) is { } profile)
        {
            MetadataReader.Read(profile, gathering);
        }
        else if (key == "XML:com.adobe.xmp")
        {
            XmpReader.Read(text, gathering);
        }
        else
        {
            gathering.Text(Place, text);
        }
    }

    // A profile as ImageMagick writes it: a name, a length, and the bytes in hexadecimal.
    private static byte[]? Unhexed(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var hex = string.Concat(lines.Skip(2));
        return hex.Length % 2 == 0 && hex.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hex) : null;
    }
}
