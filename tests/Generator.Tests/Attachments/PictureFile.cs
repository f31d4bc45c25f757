using System.Buffers.Binary;
using System.Text;

namespace Samla.Tests.Attachments;

/// <summary>Pictures of a point or two, with what is said in them.</summary>
internal static class PictureFile
{
    private static readonly byte[] Base = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>A PNG with chunks before its picture.</summary>
    public static byte[] Png(params (string Type, byte[] Data)[] chunks) => [.. Base[..33], .. chunks.SelectMany(chunk => Chunk(chunk.Type, chunk.Data)), .. Base[33..]];

    /// <summary>A JPEG with segments before its picture.</summary>
    public static byte[] Jpeg(params (byte Marker, byte[] Data)[] segments) =>
        [0xFF, 0xD8, .. segments.SelectMany(segment => Segment(segment.Marker, segment.Data)), .. Segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD9];

    /// <summary>A GIF with extensions before its picture.</summary>
    public static byte[] Gif(params byte[][] extensions) =>
        [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, .. extensions.SelectMany(one => one), 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];

    /// <summary>A WebP with chunks behind its picture.</summary>
    public static byte[] Webp(params (string Type, byte[] Data)[] chunks)
    {
        byte[] inner = [.. "WEBP"u8, .. Riff("VP8L", [0x2F, 0, 0, 0, 0, 0]), .. chunks.SelectMany(chunk => Riff(chunk.Type, chunk.Data))];
        return [.. "RIFF"u8, .. Little(inner.Length), .. inner];
    }

    /// <summary>EXIF with a description and, when wanted, a place.</summary>
    public static byte[] Exif(string description, bool place, bool little = true)
    {
        byte[] Two(int number) => little ? [(byte)number, (byte)(number >> 8)] : [(byte)(number >> 8), (byte)number];
        byte[] Four(int number) => little ? Little(number) : [.. Little(number).Reverse()];
        var text = Encoding.UTF8.GetBytes(description + "\0");
        var gps = 8 + 2 + 24 + 4;
        return
        [
            .. little ? "II*\0"u8 : "MM\0*"u8, .. Four(8), .. Two(2),
            .. Two(0x010E), .. Two(2), .. Four(text.Length), .. Four(gps + 2 + 12 + 4),
            .. Two(0x8825), .. Two(4), .. Four(1), .. Four(place ? gps : 0), .. Four(0),
            .. Two(1), .. Two(2), .. Two(5), .. Four(3), .. Four(0), .. Four(0),
            .. text,
        ];
    }

    public static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] Chunk(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];
    }

    private static byte[] Riff(string type, byte[] data) => [.. Encoding.ASCII.GetBytes(type), .. Little(data.Length), .. data, .. data.Length % 2 == 1 ? new byte[1] : []];

    private static byte[] Little(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)(number >> 24)];
}
