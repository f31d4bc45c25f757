namespace Samla.Text;

/// <summary>Alphabetical order as in Norwegian: æ, ø, å last, aa in names as å, case and accents only to part equals. The same on every machine.</summary>
public sealed class NorwegianOrder : IComparer<string>
{
    /// <summary>The one instance.</summary>
    public static NorwegianOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        x ??= "";
        y ??= "";
        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            var order = Weight(x, ref i).CompareTo(Weight(y, ref j));
            if (order != 0)
            {
                return order;
            }
        }

        var rest = (x.Length - i).CompareTo(y.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    private static int Weight(string text, ref int at)
    {
        var letter = char.ToLowerInvariant(text[at++]);
        if (letter == 'a' && at < text.Length && char.ToLowerInvariant(text[at]) == 'a')
        {
            at++;
            return 'z' + 3;
        }

        return letter switch
        {
            'æ' or 'ä' => 'z' + 1,
            'ø' or 'ö' => 'z' + 2,
            'å' => 'z' + 3,
            'á' or 'à' or 'â' => 'a',
            'č' => 'c',
            'đ' => 'd',
            'é' or 'è' or 'ê' => 'e',
            'ŋ' => 'n',
            'ó' or 'ò' or 'ô' => 'o',
            'š' => 's',
            'ŧ' => 't',
            'ü' => 'y',
            'ž' => 'z',
            _ when char.IsLetter(letter) || char.IsAsciiDigit(letter) => letter,
            _ => 0,
        };
    }
}
