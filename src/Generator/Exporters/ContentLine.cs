using System.Text;

namespace Samla.Exporters;

/// <summary>A line of a file that telephones read, as RFC 2426 and RFC 5545 have it: CRLF, folded at 75 octets, never inside a letter.</summary>
internal static class ContentLine
{
    private const int MostOctets = 75;

    /// <summary>Adds a property with a value that is to be read as it stands, as an address.</summary>
    public static void Add(StringBuilder file, string name, string value)
    {
        var octets = 0;
        foreach (var letter in $"{name}:{Printable(value)}".EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(letter);
            octets += letter.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }

    /// <summary>Text as a value: what parts values and lines is escaped.</summary>
    public static string Text(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    // A control character could end the line and begin a property of its own.
    private static string Printable(string value) => string.Concat(value.Where(letter => !char.IsControl(letter)));
}
