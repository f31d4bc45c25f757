using System.Globalization;
using System.Text;

namespace Samla.Attachments.Pdf;

/// <summary>
/// Every object of a PDF, also those of earlier versions of the file and those that nothing refers to, in the order that they lie in. The table of where they are
/// isn't used: it tells only of those that a reader is meant to see.
/// </summary>
internal static class PdfObjects
{
    private const int Most = 2_000_000;
    private const int LongestNumber = 12;

    /// <summary>All of them; what couldn't be unpacked is told of.</summary>
    public static List<PdfObject> Of(byte[] pdf, Gathering gathering)
    {
        var objects = new List<PdfObject>();
        ReadOnlySpan<byte> bytes = pdf;
        for (int at = 0, next = -1; objects.Count < Most;)
        {
            next = next < at ? Find(bytes, "obj"u8, at, bytes.Length) : next;
            var trailer = Find(bytes, "trailer"u8, at, next);
            if (trailer < next)
            {
                var parser = new PdfParser(bytes, trailer + "trailer".Length);
                Add(objects, 0, parser.Next(), null);
                at = parser.At;
            }
            else if (next == bytes.Length)
            {
                break;
            }
            else
            {
                at = NumberBefore(bytes, next) is { } number ? Read(pdf, next + "obj".Length, number, objects, gathering) : next + "obj".Length;
            }
        }

        return objects;
    }

    // The place of a word, or the end of where it was sought.
    private static int Find(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word, int from, int to) => bytes[from..to].IndexOf(word) is >= 0 and var at ? from + at : to;

    private static int Read(byte[] pdf, int at, int number, List<PdfObject> objects, Gathering gathering)
    {
        var parser = new PdfParser(pdf, at);
        var value = parser.Next();
        if (value is not PdfValue.Map map || !parser.Passes("stream"u8))
        {
            Add(objects, number, value, null);
            return Math.Max(at, parser.At);
        }

        ReadOnlySpan<byte> bytes = pdf;
        var start = parser.At + (bytes[parser.At..].StartsWith("\r\n"u8) ? 2 : 1);
        start = Math.Min(start, bytes.Length);
        var length = LengthOf(map, bytes, start);
        Add(objects, number, map, pdf.AsMemory(start, length));
        if (map.Is("Type", "ObjStm"))
        {
            Packed(map, pdf.AsMemory(start, length), objects, gathering);
        }

        return start + length;
    }

    // What is said holds when the stream does end there.
    private static int LengthOf(PdfValue.Map map, ReadOnlySpan<byte> bytes, int start)
    {
        if (map["Length"] is PdfValue.Word { Text: var text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said <= bytes.Length - start
            && bytes[(start + said)..].TrimStart("\r\n \0"u8).StartsWith("endstream"u8))
        {
            return said;
        }

        var end = bytes[start..].IndexOf("endstream"u8);
        return end < 0 ? bytes.Length - start : end;
    }

    // Objects can lie in a stream, with their numbers and places in front of them (7.5.7).
    private static void Packed(PdfValue.Map map, ReadOnlyMemory<byte> stream, List<PdfObject> objects, Gathering gathering)
    {
        if (PdfStreams.Unpacked(map, stream, gathering) is not { } bytes)
        {
            gathering.Unreadable("En del av PDF-en er pakket på en måte som Samla ikke kan lese.", "Ein del av PDF-en er pakka på ein måte som Samla ikkje kan lese.");
            return;
        }

        var first = map["First"] is PdfValue.Word { Text: var text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? Math.Min(place, bytes.Length) : 0;
        var heads = new PdfParser(bytes.AsSpan(0, first), 0);
        // They can lie upon each other, but not many times over.
        var left = 4L * bytes.Length;
        while (objects.Count < Most && left > 0 && Number(heads.Next()) is { } number && Number(heads.Next()) is { } offset)
        {
            if (first + (long)offset < bytes.Length)
            {
                var parser = new PdfParser(bytes, first + offset);
                Add(objects, number, parser.Next(), null);
                left -= parser.At - first - offset;
            }
        }
    }

    private static int? Number(PdfValue? value) => value is PdfValue.Word { Text: var text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Add(List<PdfObject> objects, int number, PdfValue? value, ReadOnlyMemory<byte>? stream)
    {
        if (value is not null)
        {
            objects.Add(new PdfObject(number, value, stream));
        }
    }

    // «12 0 » stands before «obj»; before «endobj» it doesn't.
    private static int? NumberBefore(ReadOnlySpan<byte> bytes, int at)
    {
        var from = Math.Max(0, at - (2 * LongestNumber));
        var words = Encoding.Latin1.GetString(bytes[from..at]).Split([' ', '\r', '\n', '\t', '\0', '\f'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && int.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out _) && int.TryParse(words[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
