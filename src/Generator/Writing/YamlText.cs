using System.Buffers;
using System.Text;

namespace Samla.Writing;

/// <summary>A text as a value of front matter: bare where YAML reads it back as it is, else in double quotes (YAML 1.2, 5.7 and 7.3).</summary>
internal static class YamlText
{
    // What begins something else in YAML, or in a list or map within brackets.
    private static readonly SearchValues<char> First = SearchValues.Create("-?:,[]{}#&*!|>'\"%@` ~=");
    private static readonly SearchValues<char> Within = SearchValues.Create(",[]{}\"\\\n\r\t");

    // Words and numbers that other readers of YAML take for something else than text.
    private static readonly string[] Words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The text as it is written.</summary>
    public static string Of(string text) => IsBare(text) ? text : Quoted(text);

    private static bool IsBare(string text) =>
        text.Length > 0
        && !First.Contains(text[0])
        && !char.IsWhiteSpace(text[^1])
        && text[^1] != ':'
        && !text.AsSpan().ContainsAny(Within)
        && !text.Any(Breaks)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase)
        && !text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ':' or '_' or '+');

    // Control characters, and the two separators that YAML 1.1 takes for line breaks.
    private static bool Breaks(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when Breaks(letter) => quoted.Append($"\\u{(int)letter:X4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }
}
