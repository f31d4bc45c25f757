using System.Buffers;
using System.Globalization;

namespace Samla.Privacy;

/// <summary>
/// The digits of a text in groups, as a reader sees them: letters that don't show and marks of Markdown between two digits are as nothing, digits of other scripts are digits. A gap is one letter that
/// stands for what parts two groups: a space, a point, a hyphen or another mark by itself; <see cref="Line"/> where a line ends there; <see cref="Tab"/> where a cell does; <see cref="Several"/> marks; <see cref="Far"/> when they don't belong together.
/// </summary>
internal static class DigitGroups
{
    /// <summary>There is a line break in the gap.</summary>
    public const char Line = '\n';

    /// <summary>The gap goes from one cell to the next.</summary>
    public const char Tab = '\t';

    /// <summary>The gap has more than one mark.</summary>
    public const char Several = '+';

    /// <summary>There is something else between them, or much of it.</summary>
    public const char Far = '\0';

    private const int MostMarks = 5;
    private const int LongestGap = 80;

    // What no letter stands for when it comes between two digits: marks of Markdown, and what doesn't show.
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
        "*`~\\\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF");

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D");

    private static readonly SearchValues<char> Marks = SearchValues.Create(".,;:/_|()[]{}'\"\u00B7<>=#");

    // Digits outside the basic plane begin with one of these.
    private static readonly char[] HighSurrogates = ['\uD801', '\uD803', '\uD804', '\uD805', '\uD806', '\uD807', '\uD81A', '\uD835', '\uD838', '\uD839', '\uD83A', '\uD83E'];

    private static readonly SearchValues<char> DigitStarts = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(number => (char)number).Where(char.IsDigit), .. HighSurrogates]);

    /// <summary>All groups of a text.</summary>
    public static List<DigitGroup> Of(string text)
    {
        var groups = new List<DigitGroup>();
        var digits = new char[64];
        var (at, end) = (0, -1);
        while (text.AsSpan(at).IndexOfAny(DigitStarts) is >= 0 and var away)
        {
            var start = at + away;
            if (DigitAt(text, start, out var next) < 0)
            {
                at = start + 1;
                continue;
            }

            var length = 0;
            at = start;
            var behind = start;
            while (DigitAt(text, at, out next) is >= 0 and var digit)
            {
                if (length == digits.Length)
                {
                    Array.Resize(ref digits, length * 2);
                }

                digits[length++] = (char)('0' + digit);
                behind = at = next;
                while (at < text.Length && Unseen.Contains(text[at]))
                {
                    at++;
                }
            }

            groups.Add(new DigitGroup(start, behind, digits.AsMemory(0, length).ToArray(), end < 0 ? Far : GapOf(text.AsSpan(end, start - end))));
            at = end = behind;
        }

        return groups;
    }

    // The digit there, or -1; and the place behind it.
    private static int DigitAt(string text, int at, out int next)
    {
        next = at + 1;
        if (at >= text.Length)
        {
            return -1;
        }

        var letter = text[at];
        if (letter < '\u0080')
        {
            return char.IsAsciiDigit(letter) ? letter - '0' : -1;
        }

        next = at + (char.IsHighSurrogate(letter) ? 2 : 1);
        return CharUnicodeInfo.GetDecimalDigitValue(text, at);
    }

    private static char GapOf(ReadOnlySpan<char> between)
    {
        if (between.Length > LongestGap)
        {
            return Far;
        }

        var (marks, spaces, line, tab, single) = (0, 0, false, false, Far);
        foreach (var letter in between)
        {
            if (letter is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085')
            {
                line = true;
            }
            else if (char.IsWhiteSpace(letter))
            {
                spaces++;
                tab |= letter == Tab;
            }
            else if (Hyphens.Contains(letter) || Marks.Contains(letter))
            {
                marks++;
                single = Hyphens.Contains(letter) ? '-' : letter;
            }
            else if (!Unseen.Contains(letter))
            {
                return Far;
            }
        }

        return marks > MostMarks ? Far : line ? Line : (marks, spaces) switch { (0, > 0) => tab ? Tab : ' ', (1, 0) => single, _ => Several };
    }
}
