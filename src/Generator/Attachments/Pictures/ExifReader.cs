using System.Buffers.Binary;
using System.Text;
using Samla.Attachments.Markup;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Attachments.Pictures;

/// <summary>EXIF, and TIFF which it is made of: whether it says where the picture was taken, and its texts (CIPA DC-008, 4.6).</summary>
internal static class ExifReader
{
    private const int Directories = 32;
    private const int Entries = 1_000;

    private static readonly Bilingual Place = new("egenskapene til bildet", "eigenskapane til biletet");

    /// <summary>Gathers them; what isn't TIFF has none.</summary>
    public static void Read(ReadOnlySpan<byte> tiff, Gathering gathering)
    {
        var little = tiff.StartsWith("II*\0"u8);
        if (tiff.Length < 8 || !little && !tiff.StartsWith("MM\0*"u8))
        {
            return;
        }

        var coming = new Queue<(uint At, bool IsPlace)>([(Number(tiff, 4, little), false)]);
        var seen = new HashSet<uint>();
        // Values can lie upon each other, but not many times over.
        var left = 4L * tiff.Length;
        while (coming.TryDequeue(out var directory) && seen.Count < Directories)
        {
            if (directory.At >= 8 && directory.At + 2L <= tiff.Length && seen.Add(directory.At))
            {
                Directory(tiff, (int)directory.At, directory.IsPlace, little, coming, ref left, gathering);
            }
        }
    }

    private static void Directory(ReadOnlySpan<byte> tiff, int at, bool isPlace, bool little, Queue<(uint, bool)> coming, ref long left, Gathering gathering)
    {
        var count = Math.Min(Short(tiff, at, little), Entries);
        var entry = at + 2;
        for (var i = 0; i < count && entry + 12 <= tiff.Length; i++, entry += 12)
        {
            var (tag, type, values) = (Short(tiff, entry, little), Short(tiff, entry + 2, little), Number(tiff, entry + 4, little));
            if (isPlace && tag is 2 or 4)
            {
                gathering.Fault(AttachmentRules.Location, "Bildet har med seg stedet der det ble tatt.", "Biletet har med seg staden der det vart teke.");
            }

            if (!isPlace && tag is 0x8769 or 0x8825 or 0xA005 or 0x014A)
            {
                coming.Enqueue((Number(tiff, entry + 8, little), tag == 0x8825));
                continue;
            }

            var size = (long)values * (type is 1 or 2 or 6 or 7 ? 1 : 0);
            var from = size <= 4 ? (uint)entry + 8 : Number(tiff, entry + 8, little);
            if (size > 0 && from + size <= tiff.Length && size <= left)
            {
                left -= size;
                Value(tag, type, tiff.Slice((int)from, (int)size), little, gathering);
            }
        }

        if (entry + 4 <= tiff.Length)
        {
            coming.Enqueue((Number(tiff, entry, little), false));
        }
    }

    private static void Value(int tag, int type, ReadOnlySpan<byte> value, bool little, Gathering gathering)
    {
        switch (tag)
        {
            case 700:
                XmpReader.Read(Encoding.UTF8.GetString(value), gathering);
                break;
            case 33723 or 34377:
                IptcReader.Read(value, gathering);
                break;
            // The names and comments that Windows writes.
            case >= 0x9C9B and <= 0x9C9F:
                gathering.Text(Place, Encoding.Unicode.GetString(value).TrimEnd('\0'));
                break;
            case 0x9286 when value.Length > 8:
                gathering.Text(Place, value.StartsWith("UNICODE"u8) ? (little ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(value[8..]).TrimEnd('\0') : TextDecoding.Decode(value[8..]).TrimEnd('\0'));
                break;
            default:
                if (type == 2)
                {
                    gathering.Text(Place, TextDecoding.Decode(value).Trim('\0'));
                }

                break;
        }
    }

    private static int Short(ReadOnlySpan<byte> tiff, int at, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);

    private static uint Number(ReadOnlySpan<byte> tiff, int at, bool little) => little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]);
}
