using System.Text;

namespace Samla.Drafting;

/// <summary>A text as Markdown that shows just as it stands.</summary>
internal static class MarkdownText
{
    /// <summary>The text with what would mean something else marked.</summary>
    public static string Of(string text)
    {
        var marked = new StringBuilder(text.Length + 4);
        foreach (var letter in text)
        {
            if (letter is '\\' or '*' or '_' or '[' or ']' or '`' or '<' or '&' or '#' or '|')
            {
                marked.Append('\\');
            }

            marked.Append(letter);
        }

        return marked.ToString();
    }
}
