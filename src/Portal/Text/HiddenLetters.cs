using System.Buffers;
using System.Globalization;
using System.Text;

namespace Samla.Text;

/// <summary>Letters that can't be seen, or that stand for something broken. What is harmful belongs nowhere; what only hides belongs in no title and no name.</summary>
public static class HiddenLetters
{
    // Control letters but tab and line feed, what turns the direction of writing, what parts lines, marks for broken text, and what is no letter at all.
    private static readonly SearchValues<char> Harmful = SearchValues.Create(
        [
            .. Range('\0', '\u0008'), .. Range('\u000B', '\u001F'), .. Range('\u007F', '\u009F'), '\u061C', '\u200E', '\u200F', .. Range('\u2028', '\u202E'),
            .. Range('\u2066', '\u206F'), .. Range('\uD800', '\uDFFF'), .. Range('\uFDD0', '\uFDEF'), '\uFEFF', .. Range('\uFFF9', '\uFFFF'),
        ]);

    // The same with soft hyphens, letters without width, and fillers.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        [
            .. Range('\0', '\u0008'), .. Range('\u000B', '\u001F'), .. Range('\u007F', '\u009F'), '\u00AD', '\u034F', '\u061C', '\u115F', '\u1160', '\u17B4', '\u17B5',
            .. Range('\u180B', '\u180F'), .. Range('\u200B', '\u200F'), .. Range('\u2028', '\u202E'), .. Range('\u2060', '\u206F'), '\u3164',
            .. Range('\uD800', '\uDFFF'), .. Range('\uFDD0', '\uFDEF'), '\uFEFF', '\uFFA0', .. Range('\uFFF9', '\uFFFF'),
        ]);

    /// <summary>Where the first harmful letter stands; -1 when there is none.</summary>
    public static int IndexOfHarmful(ReadOnlySpan<char> text) => IndexOf(text, Harmful);

    /// <summary>Where the first letter stands that can't be seen, harmful or not; -1 when there is none.</summary>
    public static int IndexOfHidden(ReadOnlySpan<char> text) => IndexOf(text, Hidden);

    /// <summary>The letter as <c>U+202E</c>.</summary>
    public static string Code(ReadOnlySpan<char> text, int at) => string.Create(CultureInfo.InvariantCulture, $"U+{Value(text, at):X4}");

    /// <summary>How many UTF-16 units the letter takes.</summary>
    public static int Length(ReadOnlySpan<char> text, int at) => Rune.DecodeFromUtf16(text[at..], out _, out var units) == OperationStatus.Done ? units : 1;

    /// <summary>What kind of letter it is.</summary>
    public static Bilingual KindOf(ReadOnlySpan<char> text, int at) => Value(text, at) switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) => new("et kontrolltegn", "eit kontrollteikn"),
        0xAD => new("en myk bindestrek", "ein mjuk bindestrek"),
        0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => new("et tegn som snur skriveretningen", "eit teikn som snur skriveretninga"),
        0x2028 or 0x2029 => new("et linjeskift som ikke synes", "eit linjeskift som ikkje synest"),
        >= 0x200B and <= 0x200D or 0x2060 or 0xFEFF => new("et tegn uten bredde", "eit teikn utan breidd"),
        0xFFFD => new("et tegn som står for noe som ikke kunne leses", "eit teikn som står for noko som ikkje kunne lesast"),
        _ => new("et tegn som ikke synes", "eit teikn som ikkje synest"),
    };

    /// <summary>The text without them; the same string when there are none.</summary>
    public static string Removed(string text)
    {
        var at = IndexOfHidden(text);
        if (at < 0)
        {
            return text;
        }

        var left = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (; at >= 0; at = IndexOfHidden(rest))
        {
            left.Append(rest[..at]);
            rest = rest[(at + Length(rest, at))..];
        }

        return left.Append(rest).ToString();
    }

    private static int IndexOf(ReadOnlySpan<char> text, SearchValues<char> sought)
    {
        for (var from = 0; from < text.Length;)
        {
            var found = text[from..].IndexOfAny(sought);
            if (found < 0)
            {
                return -1;
            }

            var at = from + found;
            if (!char.IsSurrogate(text[at]) || IsHiddenPair(text, at))
            {
                return at;
            }

            from = at + 2;
        }

        return -1;
    }

    // Half a pair, what is no letter, and the letters of tags and variants, which show nothing.
    private static bool IsHiddenPair(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var letter, out _) != OperationStatus.Done || (letter.Value & 0xFFFE) == 0xFFFE || letter.Value is >= 0xE0000 and <= 0xE0FFF;

    private static int Value(ReadOnlySpan<char> text, int at) => Rune.DecodeFromUtf16(text[at..], out var letter, out _) == OperationStatus.Done ? letter.Value : text[at];

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
