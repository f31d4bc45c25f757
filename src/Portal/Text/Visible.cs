using System.Text;

namespace Samla.Text;

/// <summary>Text from content as it can be shown to a person: a letter that can't be seen, or that would steer a terminal, is written as <c>&lt;U+202E&gt;</c>.</summary>
public static class Visible
{
    /// <summary>The text on one line; the same string when everything in it can be seen. A tab is kept.</summary>
    public static string Of(string text) => HiddenLetters.IndexOfHidden(text) < 0 && !text.Contains('\n') ? text : Written(text);

    private static string Written(string text)
    {
        var shown = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var hidden = HiddenLetters.IndexOfHidden(rest);
            var line = rest.IndexOf('\n');
            var at = hidden < 0 || (line >= 0 && line < hidden) ? line : hidden;
            if (at < 0)
            {
                return shown.Append(rest).ToString();
            }

            shown.Append(rest[..at]).Append('<').Append(HiddenLetters.Code(rest, at)).Append('>');
            rest = rest[(at + HiddenLetters.Length(rest, at))..];
        }

        return shown.ToString();
    }
}
