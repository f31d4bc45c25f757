using System.Buffers;
using System.Globalization;

namespace Samla.Text;

/// <summary>A letter of another alphabet that looks like one of ours, within a word of ours.</summary>
/// <param name="At">Where in the text it stands.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Meant">The letter that it looks like.</param>
/// <param name="Word">The word that it stands in.</param>
/// <param name="Kind">What kind of letter it is: «en kyrillisk bokstav».</param>
public sealed record LookAlike(int At, char Letter, char Meant, string Word, Bilingual Kind)
{
    // By code, since the eye can't tell them apart.
    private const string Cyrillic = "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0430\u0435\u0456\u0458\u043E\u0440\u0441\u0455\u0443\u0445\u04BB\u0501\u051B\u051D";
    private const string CyrillicMeant = "ABESIJKMHOPCTYXaeijopcsyxhdqw";
    private const string Greek = "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03BD\u03C1\u03B9";
    private const string GreekMeant = "ABEZHIKMNOPTYXovpi";

    // With the broad forms of ASCII.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Cyrillic, .. Greek, .. Enumerable.Range('\uFF01', '\uFF5E' - '\uFF01' + 1).Select(code => (char)code)]);

    /// <summary>The code of the letter, as <c>U+0430</c>.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"U+{(int)Letter:X4}");

    /// <summary>The first in a text; null when there is none. A word that is wholly in another alphabet has none, unless every letter of it looks like one of ours.</summary>
    public static LookAlike? First(string text)
    {
        for (var from = 0; text.AsSpan(from).IndexOfAny(Suspects) is >= 0 and var found;)
        {
            var at = from + found;
            var (start, end) = WordAt(text, at);
            var word = text[start..end];
            if (IsMixed(word))
            {
                var (meant, kind) = Of(text[at])!.Value;
                return new LookAlike(at, text[at], meant, word, kind);
            }

            from = end;
        }

        return null;
    }

    private static (char Meant, Bilingual Kind)? Of(char letter)
    {
        if (letter is >= '\uFF01' and <= '\uFF5E')
        {
            return ((char)(letter - 0xFEE0), new("et bredt tegn", "eit breitt teikn"));
        }

        return Cyrillic.IndexOf(letter) is >= 0 and var cyrillic ? (CyrillicMeant[cyrillic], new("en kyrillisk bokstav", "ein kyrillisk bokstav"))
            : Greek.IndexOf(letter) is >= 0 and var greek ? (GreekMeant[greek], new("en gresk bokstav", "ein gresk bokstav"))
            : null;
    }

    private static bool IsMixed(string word) =>
        word.Any(letter => letter is >= '\uFF01' and <= '\uFF5E' || IsLatin(letter)) || (word.Length > 1 && word.All(letter => Of(letter) is not null));

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || (letter is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF' && char.IsLetter(letter));

    private static (int Start, int End) WordAt(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return (start, end);
    }
}
