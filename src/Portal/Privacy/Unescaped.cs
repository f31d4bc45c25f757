using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Samla.Privacy;

/// <summary>A text in which letters that are written by their numbers (of HTML, YAML and addresses) are those letters, and where each of its letters stands in the text as written.</summary>
internal sealed partial class Unescaped
{
    private readonly int[]? places;

    private Unescaped(string text, int[]? places) => (Text, this.places) = (text, places);

    /// <summary>What a reader gets.</summary>
    public string Text { get; }

    /// <summary>The text as it is read; the same string when nothing is written by its number.</summary>
    public static Unescaped Of(string written)
    {
        if (written.AsSpan().IndexOfAny("&\\%") < 0 || !Escape().IsMatch(written))
        {
            return new Unescaped(written, null);
        }

        var (text, places, at) = (new StringBuilder(written.Length), new List<int>(written.Length), 0);
        foreach (Match escape in Escape().Matches(written))
        {
            Copy(escape.Index);
            text.Append(Letters(escape.Value));
            while (places.Count < text.Length)
            {
                places.Add(escape.Index);
            }

            at = escape.Index + escape.Length;
        }

        Copy(written.Length);
        places.Add(written.Length);
        return new Unescaped(text.ToString(), [.. places]);

        void Copy(int end)
        {
            text.Append(written, at, end - at);
            places.AddRange(Enumerable.Range(at, end - at));
        }
    }

    /// <summary>Where it stands in the text as written.</summary>
    public PersonalDatum InWritten(PersonalDatum found) =>
        places is null ? found : found with { Start = places[found.Start], Length = places[found.End] - places[found.Start] };

    private static string Letters(string escape) => escape[0] switch
    {
        '&' => WebUtility.HtmlDecode(escape),
        '%' => ((char)int.Parse(escape.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        _ when int.TryParse(escape.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number) => new Rune(number).ToString(),
        _ => escape,
    };

    // In addresses only what stands for digits, letters, marks and spaces of ASCII.
    [GeneratedRegex(@"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,24});|\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|%[2-7][0-9a-fA-F]", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
