using System.Text;

namespace Samla.Text;

/// <summary>The one way from a name to an id or anchor: æ→ae, ø→o, å→a, other letters lose their marks, the rest becomes <c>-</c>.</summary>
public static class Slug
{
    /// <summary>The slug of <paramref name="text"/>; empty when nothing of it can be kept.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length + 4);
        var gap = false;
        foreach (var letter in Composed.Of(text))
        {
            var plain = Plain(char.ToLowerInvariant(letter));
            if (plain.Length == 0)
            {
                gap = true;
                continue;
            }

            if (gap && slug.Length > 0)
            {
                slug.Append('-');
            }

            gap = false;
            slug.Append(plain);
        }

        return slug.ToString();
    }

    /// <summary>True for what can stand as an id: <c>a-z</c>, <c>0-9</c> and single hyphens between them.</summary>
    public static bool IsId(string text) => text.Length > 0 && Of(text) == text;

    private static string Plain(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => Ascii[letter],
        'æ' or 'ä' => "ae",
        'ø' or 'ö' or 'ó' or 'ò' or 'ô' or 'õ' => "o",
        'å' or 'á' or 'à' or 'â' or 'ã' => "a",
        'é' or 'è' or 'ê' or 'ë' => "e",
        'í' or 'ì' or 'î' or 'ï' => "i",
        'ú' or 'ù' or 'û' or 'ü' => "u",
        'č' or 'ç' => "c",
        'đ' or 'ð' => "d",
        'ŋ' or 'ñ' => "n",
        'š' => "s",
        'ŧ' => "t",
        'ž' => "z",
        'ý' or 'ÿ' => "y",
        _ => "",
    };

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];
}
