using System.Text;
using System.Text.RegularExpressions;

namespace Samla.Writing;

/// <summary>Text that Markdown reads back as it was: every sign that would mean something is marked as a sign.</summary>
internal static partial class MarkdownText
{
    private const string Always = "\\`*_[]<|~#";

    /// <summary>Text within a line.</summary>
    public static string Within(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var plain = Blanks().Replace(text, " ");
        for (var i = 0; i < plain.Length; i++)
        {
            var letter = plain[i];
            if (char.IsControl(letter))
            {
                continue;
            }

            if (Always.Contains(letter) || (letter is '&' or '!' && i + 1 == plain.Length) || (letter == '&' && (char.IsAsciiLetter(plain[i + 1]) || plain[i + 1] == '#')))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        // An address that stands in the text is no link there, and one that the site doesn't let through would be a mistake. Its beginning can stand in another form, before this text.
        return Schemes().Replace(escaped.ToString(), match => match.Value[..^1] + "\\" + match.Value[^1]);
    }

    /// <summary>A finished line, so that its first sign doesn't make it a heading, a list or a rule.</summary>
    public static string AtStart(string line) => line switch
    {
        ['-' or '+' or '=' or '>', ..] => "\\" + line,
        _ => Number().Replace(line, match => match.Value[..^1] + "\\" + match.Value[^1], 1),
    };

    [GeneratedRegex(@"[\t\r\n ]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?:mailto|tel|^(?:|l|el|o|to|lto|ilto|ailto)):(?=\S|$)|:(?=//)|(?:www|^w{0,2})\.(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Schemes();

    // A date isn't taken for a list.
    [GeneratedRegex(@"^\d{1,9}[.)](?=\s|$)(?!\s*(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b)")]
    private static partial Regex Number();
}
