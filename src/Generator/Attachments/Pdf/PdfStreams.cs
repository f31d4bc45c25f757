using System.Globalization;

namespace Samla.Attachments.Pdf;

/// <summary>Unpacks streams that are compressed with Flate, which all programs use for text and objects.</summary>
internal static class PdfStreams
{
    /// <summary>The bytes; null when they are packed in another way.</summary>
    public static byte[]? Unpacked(PdfValue.Map map, ReadOnlyMemory<byte> stream, Gathering gathering)
    {
        var filters = Names(map["Filter"] ?? map["F"]);
        if (filters.Count == 0)
        {
            return stream.ToArray();
        }

        if (filters is not ["FlateDecode" or "Fl"])
        {
            return null;
        }

        var bytes = Inflating.Zlib(stream.Span, gathering);
        var how = (map["DecodeParms"] ?? map["DP"]) switch
        {
            PdfValue.Map one => one,
            PdfValue.List { Items: [PdfValue.Map one, ..] } => one,
            _ => null,
        };
        return Number(how, "Predictor", 1) switch
        {
            1 => bytes,
            >= 10 => Predicted(bytes, Math.Clamp(Number(how, "Columns", 1) * Number(how, "Colors", 1) * Number(how, "BitsPerComponent", 8) / 8, 1, 1 << 20)),
            _ => null,
        };
    }

    /// <summary>The photograph (JPEG) that a stream is, as a file of its own; null when it is none, or is packed in a way that can't be read.</summary>
    public static byte[]? Photograph(PdfValue.Map map, ReadOnlyMemory<byte> stream, Gathering gathering) => Names(map["Filter"] ?? map["F"]) switch
    {
        ["DCTDecode" or "DCT"] => stream.ToArray(),
        ["FlateDecode" or "Fl", "DCTDecode" or "DCT"] => Inflating.Zlib(stream.Span, gathering),
        _ => null,
    };

    private static List<string> Names(PdfValue? value) => value switch
    {
        PdfValue.Name name => [name.Text],
        PdfValue.List list => [.. list.Items.Select(item => item is PdfValue.Name name ? name.Text : "")],
        null => [],
        _ => [""],
    };

    private static int Number(PdfValue.Map? map, string key, int usual) =>
        map?[key] is PdfValue.Word { Text: var text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 1 << 12) : usual;

    // Rows of bytes that are told by how they differ from their neighbours, as in PNG. The bytes in one sample of objects are one.
    private static byte[] Predicted(byte[] bytes, int width)
    {
        var rows = (bytes.Length + width) / (width + 1);
        var result = new byte[rows * width];
        for (var row = 0; row < rows; row++)
        {
            var (from, to) = (row * (width + 1), row * width);
            for (var i = 0; i < width && from + 1 + i < bytes.Length; i++)
            {
                int left = i > 0 ? result[to + i - 1] : 0;
                int above = row > 0 ? result[to + i - width] : 0;
                int corner = row > 0 && i > 0 ? result[to + i - width - 1] : 0;
                result[to + i] = (byte)(bytes[from + 1 + i] + bytes[from] switch
                {
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Paeth(left, above, corner),
                    _ => 0,
                });
            }
        }

        return result;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var (byLeft, byAbove, byCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
    }
}
