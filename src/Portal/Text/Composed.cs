using System.Text;

namespace Samla.Text;

/// <summary>
/// Letters written as a base and a combining mark (text from macOS) put together again. <see cref="string.Normalize()"/> does nothing
/// where globalization is invariant, so the pairs that Norwegian and Sámi names use stand here.
/// </summary>
public static class Composed
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    private static readonly Dictionary<(char Letter, char Mark), char> Pairs = Table();

    /// <summary>The text with known pairs composed; the same string when there are none.</summary>
    public static string Of(string text)
    {
        var mark = text.AsSpan().IndexOfAnyInRange(FirstMark, LastMark);
        if (mark < 1)
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        composed.Append(text, 0, mark);
        for (var i = mark; i < text.Length; i++)
        {
            if (composed.Length > 0 && Pairs.TryGetValue((composed[^1], text[i]), out var letter))
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(text[i]);
            }
        }

        return composed.ToString();
    }

    private static Dictionary<(char Letter, char Mark), char> Table()
    {
        (char Mark, string Letters, string Made)[] rows =
        [
            ('\u030A', "aAuU", "åÅůŮ"),
            ('\u0308', "aAoOuUeEiI", "äÄöÖüÜëËïÏ"),
            ('\u0301', "aAeEiIoOuUyYcCnNsSzZ", "áÁéÉíÍóÓúÚýÝćĆńŃśŚźŹ"),
            ('\u0300', "aAeEiIoOuU", "àÀèÈìÌòÒùÙ"),
            ('\u0302', "aAeEiIoOuU", "âÂêÊîÎôÔûÛ"),
            ('\u0303', "aAnNoO", "ãÃñÑõÕ"),
            ('\u030C', "cCsSzZ", "čČšŠžŽ"),
            ('\u0327', "cC", "çÇ"),
        ];
        return rows.SelectMany(row => row.Letters.Zip(row.Made, (letter, made) => (Key: (letter, row.Mark), made)))
            .ToDictionary(pair => pair.Key, pair => pair.made);
    }
}
