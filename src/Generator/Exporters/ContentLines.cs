using System.Text;

namespace Samla.Exporters;

/// <summary>The lines of a vCard: each ends with CRLF, and is folded so that none is longer than 75 octets and no letter is split.</summary>
internal sealed class ContentLines
{
    private const int Longest = 75;

    private readonly StringBuilder written = new();

    /// <summary>What has been written.</summary>
    public ReadOnlyMemory<byte> Bytes => Encoding.UTF8.GetBytes(written.ToString());

    /// <summary>Text as a value, so that it can neither end the line nor part the value.</summary>
    public static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>A line whose value is no text: a word of the format, an address, escaped parts. A control character, which could end the line, is left out.</summary>
    public void Line(string name, string value)
    {
        var length = 0;
        foreach (var letter in $"{name}:{value}".EnumerateRunes().Where(letter => !Rune.IsControl(letter)))
        {
            if (length + letter.Utf8SequenceLength > Longest)
            {
                written.Append("\r\n ");
                length = 1;
            }

            written.Append(letter);
            length += letter.Utf8SequenceLength;
        }

        written.Append("\r\n");
    }

    /// <summary>A line of text; nothing for no text.</summary>
    public void Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Line(name, Escaped(text));
        }
    }
}
