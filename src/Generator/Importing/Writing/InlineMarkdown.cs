using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Samla.Importing.Blocks;
using Samla.Writing;

namespace Samla.Importing.Writing;

/// <summary>A line of text as Markdown. What is bold or italic is only marked where Markdown reads the mark back; the words always come through.</summary>
internal static partial class InlineMarkdown
{
    private const string Break = "\\\n";

    /// <summary>The text, starting a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="doubt">Where it is said what isn't sure.</param>
    public static string Of(RichText text, Action<string> doubt)
    {
        var written = Pieces(text, doubt, Break);
        return string.Join(Break, written.Split(Break).Select(MarkdownText.AtStart));
    }

    /// <summary>The text behind something else on the line, without breaks.</summary>
    public static string OnOneLine(RichText text, Action<string> doubt) => Pieces(text, doubt, " ");

    private static string Pieces(RichText text, Action<string> doubt, string forBreak)
    {
        var written = new StringBuilder();
        var marked = false;
        for (var i = 0; i < text.Inlines.Count; i++)
        {
            switch (text.Inlines[i])
            {
                case Words words:
                    var before = written.Length == 0 ? ' ' : written[^1];
                    var (piece, isMarked) = Piece(words, marked ? 'x' : before, After(text, i), doubt);
                    written.Append(piece);
                    marked = isMarked && !char.IsWhiteSpace(piece[^1]);
                    continue;
                case LineBreak:
                    TrimEnd(written);
                    written.Append(forBreak);
                    break;
                case NoteMark note:
                    written.Append(CultureInfo.InvariantCulture, $"\\[{note.Number}\\]");
                    break;
                case Picture picture:
                    written.Append(CultureInfo.InvariantCulture, $"![{MarkdownText.Within(picture.Alternative)}]({picture.File})");
                    break;
            }

            marked = false;
        }

        return written.ToString().Trim();
    }

    private static (string Text, bool IsMarked) Piece(Words words, char before, char after, Action<string> doubt)
    {
        var inner = words.Text.Trim();
        if (inner.Length == 0)
        {
            return (" ", false);
        }

        var address = words.Link is null ? null : LinkAddress.Of(words.Link);
        if (address?.Doubt is { } doubtful)
        {
            doubt(doubtful);
        }

        var (front, back) = (Blank(words.Text[0]), Blank(words.Text[^1]));
        var escaped = address?.Written is null ? WithAddresses(inner) : MarkdownText.Within(inner);
        var (outside, outsideAfter) = address?.Written is null ? (front.Length > 0 ? ' ' : before, back.Length > 0 ? ' ' : after) : ('[', ']');
        var formed = Formed(escaped, words, outside, outsideAfter);
        var linked = address?.Written is { } target ? $"[{formed}]({target})" : formed;
        return (front + linked + back, formed.Length > escaped.Length);
    }

    // CommonMark 6.2: a mark opens what it stands close before, and closes what it stands close behind.
    private static string Formed(string text, Words words, char before, char after)
    {
        var stands = !(IsSign(text[0]) && !IsApart(before)) && !(IsSign(text[^1]) && !IsApart(after));
        var italic = words.Italic && stands && IsApart(before) && IsApart(after) ? $"_{text}_" : text;
        var isApart = italic == text ? stands : IsApart(before) && IsApart(after);
        return words.Bold && isApart && before != 'x' ? $"**{italic}**" : italic;
    }

    private static bool IsApart(char letter) => char.IsWhiteSpace(letter) || IsSign(letter);

    private static bool IsSign(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);

    private static char After(RichText text, int at) => at + 1 == text.Inlines.Count ? ' ' : text.Inlines[at + 1] switch
    {
        Words { Link: null, Text: [var first, ..] } => first,
        LineBreak => ' ',
        _ => '[',
    };

    // An address that was written as text is a link all the same, when it can be one.
    private static string WithAddresses(string text)
    {
        var written = new StringBuilder();
        var at = 0;
        foreach (Match match in Address().Matches(text))
        {
            written.Append(MarkdownText.Within(text[at..match.Index])).Append('<').Append(match.Value).Append('>');
            at = match.Index + match.Length;
        }

        return written.Append(MarkdownText.Within(text[at..])).ToString();
    }

    private static string Blank(char letter) => char.IsWhiteSpace(letter) ? " " : "";

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\d])https://[\p{L}\d][\p{L}\d.-]*(?:[/?#][^\s<>""|\\`]*[\p{L}\d/])?", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
