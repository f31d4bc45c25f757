using Samla.Text;

namespace Samla.Theme.Parts;

/// <summary>The letter that a name stands under from A to Å, parted as <see cref="NorwegianOrder"/> orders: aa with å, accents with their letter.</summary>
/// <param name="Name">As a heading: «Å»; «0–9» for digits and all that is no letter.</param>
/// <param name="Segment">In addresses and anchors: <c>aa</c>.</param>
public sealed record Letter(string Name, string Segment)
{
    private static readonly Letter[] All =
    [
        new("0–9", "0-9"),
        .. Enumerable.Range('A', 26).Select(letter => new Letter($"{(char)letter}", $"{char.ToLowerInvariant((char)letter)}")),
        new("Æ", "ae"), new("Ø", "oe"), new("Å", "aa"),
    ];

    /// <summary>True for what is no letter.</summary>
    public bool IsOther => this == All[0];

    /// <summary>The letter of a name; signs before it, as «, are passed over.</summary>
    public static Letter Of(string name)
    {
        var start = name.AsSpan().TrimStart("«»\"'’(–- ");
        return start.IsEmpty ? All[0] : All[Place(start)];
    }

    private static int Place(ReadOnlySpan<char> name) => char.ToLowerInvariant(name[0]) switch
    {
        'a' when name.Length > 1 && char.ToLowerInvariant(name[1]) == 'a' => 29,
        >= 'a' and <= 'z' and var letter => letter - 'a' + 1,
        'æ' or 'ä' => 27,
        'ø' or 'ö' => 28,
        'å' => 29,
        'ü' => 25,
        'đ' => 4,
        'ŋ' => 14,
        'ŧ' => 20,
        var letter => Slug.Of($"{letter}") is [>= 'a' and <= 'z' and var plain, ..] ? plain - 'a' + 1 : 0,
    };
}
