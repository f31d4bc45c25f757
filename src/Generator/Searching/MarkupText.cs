using System.Buffers;
using System.Text;

namespace Samla.Searching;

/// <summary>The text of markup that the reading step has made: what its tags hold, with a space where a block ends.</summary>
internal static class MarkupText
{
    private static readonly string[] Inline = ["a", "em", "strong", "code", "span", "sup", "sub", "del", "ins", "mark", "abbr"];
    private static readonly SearchValues<byte> Marks = SearchValues.Create("<&"u8);

    /// <summary>Adds the text of <paramref name="markup"/>, which is well formed: every tag is closed, and only the five named entities of XML and numbers stand in it.</summary>
    public static void Add(ReadOnlySpan<byte> markup, StringBuilder text)
    {
        while (!markup.IsEmpty)
        {
            var next = markup.IndexOfAny(Marks);
            if (next != 0)
            {
                var plain = next < 0 ? markup : markup[..next];
                Append(plain, text);
                markup = markup[plain.Length..];
            }
            else if (markup[0] == '<')
            {
                var end = markup.IndexOf((byte)'>');
                EndBlock(markup[1..end], text);

                markup = markup[(end + 1)..];
            }
            else
            {
                var end = markup.IndexOf((byte)';');
                text.Append(Entity(markup[1..end]));
                markup = markup[(end + 1)..];
            }
        }
    }

    // Items and cells seldom end with a sign.
    private static void EndBlock(ReadOnlySpan<byte> tag, StringBuilder text)
    {
        if (text.Length == 0 || IsInline(tag))
        {
            return;
        }

        if (tag.SequenceEqual("/li"u8) || tag.SequenceEqual("/td"u8) || tag.SequenceEqual("/th"u8))
        {
            while (text[^1] == ' ')
            {
                text.Length--;
            }

            text.Append(char.IsPunctuation(text[^1]) ? " " : "; ");
        }
        else if (text[^1] != ' ')
        {
            text.Append(' ');
        }
    }

    private static void Append(ReadOnlySpan<byte> plain, StringBuilder text)
    {
        var letters = ArrayPool<char>.Shared.Rent(plain.Length);
        var count = Encoding.UTF8.GetChars(plain, letters);
        var (before, kept) = (text.Length == 0 ? ' ' : text[^1], 0);
        foreach (var one in letters.AsSpan(0, count))
        {
            var letter = one is '\n' or '\r' or '\t' ? ' ' : one;
            if (letter != ' ' || before != ' ')
            {
                letters[kept++] = before = letter;
            }
        }

        text.Append(letters, 0, kept);
        ArrayPool<char>.Shared.Return(letters);
    }

    private static bool IsInline(ReadOnlySpan<byte> tag)
    {
        tag = tag.TrimStart((byte)'/');
        var end = tag.IndexOfAny((byte)' ', (byte)'/');
        var name = end < 0 ? tag : tag[..end];
        foreach (var one in Inline)
        {
            if (name.Length == one.Length && Ascii.Equals(name, one))
            {
                return true;
            }
        }

        return false;
    }

    private static string Entity(ReadOnlySpan<byte> name) => Encoding.ASCII.GetString(name) switch
    {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => " ",
        ['#', 'x', .. var hex] => char.ConvertFromUtf32(Convert.ToInt32(hex, 16)),
        ['#', .. var number] => char.ConvertFromUtf32(int.Parse(number)),
        _ => " ",
    };
}
