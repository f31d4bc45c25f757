using System.Buffers;
using System.Text;

namespace Samla.Attachments.Markup;

/// <summary>Bytes as text: UTF-8, UTF-16 with a byte order mark, or Windows-1252.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code).Except("\t\n\r\f"), '\u007F', '\u0081', '\u008D', '\u008F', '\u0090', '\u009D']);

    /// <summary>The text; null when the bytes are none, as when control characters stand in it.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        var text = Decode(bytes);
        return text.AsSpan().IndexOfAny(Controls) < 0 ? text : null;
    }

    /// <summary>The text whatever the bytes are.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        try
        {
            return Utf8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return Western.GetString(bytes);
        }
    }
}
