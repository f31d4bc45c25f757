using System.Buffers;
using System.Text;

namespace Samla.Exporters;

/// <summary>The lines of an iCalendar file (RFC 5545) or a vCard (RFC 2426): each ends with CRLF, and is folded so that no line is longer than 75 octets and no letter is split.</summary>
internal sealed class ContentLines
{
    private const int Longest = 75;

    private readonly ArrayBufferWriter<byte> written = new();

    /// <summary>What has been written.</summary>
    public ReadOnlyMemory<byte> Bytes => written.WrittenMemory;

    /// <summary>A line whose value is no text: a date, a word of the format, an address, escaped parts. A control character, which could end the line, is left out.</summary>
    public void Line(string name, string value)
    {
        var length = 0;
        foreach (var letter in $"{name}:{value}".EnumerateRunes().Where(letter => !Rune.IsControl(letter)))
        {
            if (length + letter.Utf8SequenceLength > Longest)
            {
                written.Write("\r\n "u8);
                length = 1;
            }

            length += letter.EncodeToUtf8(written.GetSpan(4));
            written.Advance(letter.Utf8SequenceLength);
        }

        written.Write("\r\n"u8);
    }

    /// <summary>A line of text, escaped so that no text can end the line or begin another. Nothing for no text.</summary>
    public void Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Line(name, Escaped(text));
        }
    }

    /// <summary>Lines that are finished.</summary>
    public void Raw(ReadOnlySpan<byte> lines) => written.Write(lines);

    /// <summary>Text as a value, so that it can neither end the line nor part the value.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                _ when char.IsControl(letter) => escaped.Append(' '),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}
