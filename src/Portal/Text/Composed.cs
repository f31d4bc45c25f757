using System.Text;

namespace Samla.Text;

/// <summary>
/// Letters written as a base and a combining mark (text from macOS) put together again. <see cref="string.Normalize()"/> does nothing
/// where globalization is invariant, so the pairs of European names in Latin letters stand here (Unicode's canonical ones up to U+0233).
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
            ('\u0300', "AEINOUaeinouÜü", "ÀÈÌǸÒÙàèìǹòùǛǜ"),
            ('\u0301', "ACEGILNORSUYZacegilnorsuyzÅÆØÜåæøü", "ÁĆÉǴÍĹŃÓŔŚÚÝŹáćéǵíĺńóŕśúýźǺǼǾǗǻǽǿǘ"),
            ('\u0302', "ACEGHIJOSUWYaceghijosuwy", "ÂĈÊĜĤÎĴÔŜÛŴŶâĉêĝĥîĵôŝûŵŷ"),
            ('\u0303', "AINOUainou", "ÃĨÑÕŨãĩñõũ"),
            ('\u0304', "AEIOUYaeiouyÄÆÕÖÜäæõöüǪǫȦȧȮȯ", "ĀĒĪŌŪȲāēīōūȳǞǢȬȪǕǟǣȭȫǖǬǭǠǡȰȱ"),
            ('\u0306', "AEGIOUaegiou", "ĂĔĞĬŎŬăĕğĭŏŭ"),
            ('\u0307', "ACEGIOZacegoz", "ȦĊĖĠİȮŻȧċėġȯż"),
            ('\u0308', "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
            ('\u030A', "AUau", "ÅŮåů"),
            ('\u030B', "OUou", "ŐŰőű"),
            ('\u030C', "ACDEGHIKLNORSTUZacdeghijklnorstuzÜüƷʒ", "ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔžǙǚǮǯ"),
            ('\u030F', "AEIORUaeioru", "ȀȄȈȌȐȔȁȅȉȍȑȕ"),
            ('\u0311', "AEIORUaeioru", "ȂȆȊȎȒȖȃȇȋȏȓȗ"),
            ('\u0326', "STst", "ȘȚșț"),
            ('\u0327', "CEGKLNRSTcegklnrst", "ÇȨĢĶĻŅŖŞŢçȩģķļņŗşţ"),
            ('\u0328', "AEIOUaeiou", "ĄĘĮǪŲąęįǫų"),
        ];
        return rows.SelectMany(row => row.Letters.Zip(row.Made, (letter, made) => (Key: (letter, row.Mark), made)))
            .ToDictionary(pair => pair.Key, pair => pair.made);
    }
}
