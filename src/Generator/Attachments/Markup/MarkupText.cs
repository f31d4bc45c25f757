using System.Buffers;
using System.Net;
using System.Text;
using Samla.Text;

namespace Samla.Attachments.Markup;

/// <summary>
/// The texts of HTML and SVG, and of XML that isn't well formed: what stands between the tags, in attributes and in comments. Nothing is left out because a browser
/// wouldn't show it.
/// </summary>
internal sealed class MarkupText(Gathering gathering, Bilingual where)
{
    private const string Data = "data:";
    private const string Base64 = ";base64,";

    // What stands on both sides of these is one text to a reader.
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
        "time", "tspan", "textPath", "tt", "u", "var", "wbr",
    };

    private static readonly HashSet<string> Cells = new(StringComparer.OrdinalIgnoreCase) { "td", "th" };

    // What says how something looks, and is long.
    private static readonly HashSet<string> Looks = new(StringComparer.OrdinalIgnoreCase) { "d", "points", "style", "transform", "viewBox" };

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> AttributeEnd = SearchValues.Create("= \t\r\n\f/>");
    private static readonly SearchValues<char> ValueEnd = SearchValues.Create(" \t\r\n\f>");

    private readonly StringBuilder text = new();
    private bool inRow;
    private bool declared;

    /// <summary>The name of the first element, in small letters; empty when the text doesn't begin with markup.</summary>
    public static string Root(string text)
    {
        var rest = text.AsSpan().TrimStart();
        var declared = false;
        while (rest.StartsWith("<?") || rest.StartsWith("<!"))
        {
            if (rest.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
            {
                return "html";
            }

            rest = rest[Math.Min(rest.Length, Aside(rest, ref declared))..].TrimStart();
        }

        return rest.StartsWith("<") ? NameOf(rest[1..]).ToString().ToLowerInvariant() : "";
    }

    /// <summary>Gathers what stands in <paramref name="markup"/>.</summary>
    public void Read(ReadOnlySpan<char> markup)
    {
        while (!markup.IsEmpty)
        {
            var next = markup.IndexOf('<');
            text.Append(next < 0 ? markup : markup[..next]);
            markup = next < 0 ? [] : markup[next..];
            markup = markup[(markup.IsEmpty ? 0 : Tag(markup))..];
        }

        Flush();
    }

    // How long a comment, a declaration or an instruction is.
    private static int Aside(ReadOnlySpan<char> markup, ref bool declared)
    {
        var closing = markup.StartsWith("<!--") ? "-->" : markup.StartsWith("<![CDATA[") ? "]]>" : markup.StartsWith("<?") ? "?>" : ">";
        var end = markup.IndexOf(closing);
        // A document type can have declarations in it, and there is one.
        if (closing == ">" && !declared && markup[..(end < 0 ? markup.Length : end)].IndexOf('[') is >= 0 and var inner)
        {
            declared = true;
            return markup[inner..].IndexOf("]>") is >= 0 and var after ? inner + after + 2 : markup.Length;
        }

        return end < 0 ? markup.Length : end + closing.Length;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(NameEnd);
        var name = end < 0 ? tag : tag[..end];
        return name[(name.LastIndexOf(':') + 1)..];
    }

    // Reads one tag or aside, and says how long it is.
    private int Tag(ReadOnlySpan<char> markup)
    {
        if (markup.StartsWith("<!") || markup.StartsWith("<?"))
        {
            var aside = Aside(markup, ref declared);
            if (markup.StartsWith("<![CDATA["))
            {
                text.Append(WebUtility.HtmlEncode(markup[9..Math.Max(9, aside - 3)].ToString()));
            }
            else
            {
                gathering.Text(where, WebUtility.HtmlDecode(markup[2..aside].ToString()));
            }

            return aside;
        }

        var closes = markup.StartsWith("</");
        var name = NameOf(markup[(closes ? 2 : 1)..]);
        if (name.IsEmpty || !char.IsLetter(name[0]))
        {
            text.Append('<');
            return 1;
        }

        if (Cells.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            text.Append(closes ? "\t" : "");
        }
        else if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            text.Append('\n');
        }
        else if (!Inline.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            EndBlock(name, closes);
        }

        return Attributes(markup, 1 + (closes ? 1 : 0) + markup[(closes ? 2 : 1)..].IndexOfAny(NameEnd));
    }

    // The cells of a row stand beside each other, whatever is in them.
    private void EndBlock(ReadOnlySpan<char> name, bool closes)
    {
        var row = name.Equals("tr", StringComparison.OrdinalIgnoreCase);
        if (inRow && !row && !name.Equals("table", StringComparison.OrdinalIgnoreCase))
        {
            text.Append(' ');
            return;
        }

        Flush();
        inRow = row && !closes;
    }

    // Reads the attributes from a place in a tag, and says how long the tag is.
    private int Attributes(ReadOnlySpan<char> tag, int from)
    {
        var at = Math.Max(1, from);
        while (at < tag.Length && tag[at] != '>')
        {
            if (char.IsWhiteSpace(tag[at]) || tag[at] == '/')
            {
                at++;
                continue;
            }

            var name = tag[at..];
            var length = name.IndexOfAny(AttributeEnd);
            name = name[..(length < 0 ? name.Length : Math.Max(1, length))];
            at += name.Length;
            var equals = at + (tag[at..].Length - tag[at..].TrimStart().Length);
            if (equals >= tag.Length || tag[equals] != '=')
            {
                continue;
            }

            at = equals + 1;
            at += tag[at..].Length - tag[at..].TrimStart().Length;
            if (at >= tag.Length)
            {
                break;
            }

            var quote = tag[at] is '"' or '\'' ? tag[at] : '\0';
            at += quote == '\0' ? 0 : 1;
            var end = quote == '\0' ? tag[at..].IndexOfAny(ValueEnd) : tag[at..].IndexOf(quote);
            var value = end < 0 ? tag[at..] : tag.Slice(at, end);
            at += value.Length + (quote == '\0' || end < 0 ? 0 : 1);
            Value(name, value);
        }

        return Math.Min(tag.Length, at + 1);
    }

    private void Value(ReadOnlySpan<char> name, ReadOnlySpan<char> written)
    {
        var value = WebUtility.HtmlDecode(written.ToString());
        if (value.AsSpan().TrimStart().StartsWith(Data, StringComparison.OrdinalIgnoreCase) && value.IndexOf(Base64, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            Inner(Uri.UnescapeDataString(value[(at + Base64.Length)..]));
        }
        else if (!Looks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            gathering.Text(where, value);
        }
    }

    private void Inner(string base64)
    {
        var bytes = new byte[base64.Length];
        if (Convert.TryFromBase64String(base64, bytes, out var length))
        {
            AttachmentReader.ReadInner(bytes[..length], gathering, new("innebygd fil", "innebygd fil"));
        }
        else
        {
            gathering.Unreadable("En innebygd fil kan ikke leses.", "Ei innebygd fil kan ikkje lesast.");
        }
    }

    private void Flush()
    {
        gathering.Text(where, WebUtility.HtmlDecode(text.ToString()));
        text.Clear();
    }
}
