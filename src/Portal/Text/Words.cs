using System.Text;

namespace Samla.Text;

/// <summary>The words by which an enum's values are written in front matter and data: <c>DeputyChair</c> is <c>deputy-chair</c>.</summary>
public static class Words<T> where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = [.. Values.Select(value => Kebab(value.ToString()))];

    /// <summary>Every word, in the order in which the values are declared.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The word for a value.</summary>
    public static string For(T value) => Names[Array.IndexOf(Values, value)];

    /// <summary>The value of a word; null when there is none.</summary>
    public static T? Find(string word)
    {
        var at = Array.IndexOf(Names, word);
        return at < 0 ? null : Values[at];
    }

    private static string Kebab(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
