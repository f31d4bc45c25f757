using System.Text;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Reports;

/// <summary>
/// Text from the content, which may hold anything, as GitHub's Markdown. What is written for a person there must neither become markup nor call for somebody:
/// GitHub finds names and numbers in the finished text, so a backslash doesn't stop it, but a space of no width does.
/// </summary>
internal static class GithubText
{
    private const char NoWidth = '\u200B';

    /// <summary>The text on one line, with nothing in it that means something.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in Visible.Of(text.ReplaceLineEndings(" ")))
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '$')
            {
                escaped.Append('\\');
            }

            escaped.Append(letter == '\t' ? ' ' : letter);
            if (letter is '@' or '#')
            {
                escaped.Append(NoWidth);
            }
        }

        return escaped.ToString();
    }

    /// <summary>The text as code, which a name of a file may not break out of.</summary>
    public static string Code(string text) => $"`{Visible.Of(text).Replace('`', '?').Replace('\t', '?')}`";

    /// <summary>The file and line as code.</summary>
    public static string Place(Place place) => Code($"{place.File}{(place.Line > 0 ? $":{place.Line}" : "")}");

    /// <summary>A link. What an address may not hold as it is, such as a space or a bracket in the name of a file, is written as GitHub's Markdown wants it.</summary>
    public static string Link(string markup, string address) => $"[{markup}]({string.Concat(address.EnumerateRunes().Select(InAddress))})";

    private static string InAddress(Rune letter) =>
        letter.IsAscii && (char.IsAsciiLetterOrDigit((char)letter.Value) || "/.:-_%#?=&+~".Contains((char)letter.Value, StringComparison.Ordinal))
            ? letter.ToString()
            : Uri.EscapeDataString(letter.ToString());
}
