using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Samla.Tests.Privacy;

/// <summary>A picture that any browser can show, made of nothing.</summary>
internal static class Picture
{
    private const int Side = 8;

    /// <summary>Eight times eight points of one colour, as PNG.</summary>
    public static byte[] Png { get; } = Made();

    private static byte[] Made()
    {
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n\u001a\n"u8]);
        Chunk(file, "IHDR", [0, 0, 0, Side, 0, 0, 0, Side, 8, 0, 0, 0, 0]);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(new byte[Side * (Side + 1)]);
        }

        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(Stream file, string kind, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. content];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checked(named));
        file.Write(number);
    }

    // CRC-32 as PNG has it (ISO 3309).
    private static uint Checked(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return ~sum;
    }
}
