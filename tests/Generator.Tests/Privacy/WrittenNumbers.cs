namespace Samla.Tests.Privacy;

/// <summary>The ways in which people and programs write an identity number.</summary>
internal static class WrittenNumbers
{
    /// <summary>N stands for the whole number, A to K for its digits one by one; a word for digits of another kind.</summary>
    public static IReadOnlyList<string> Patterns { get; } =
    [
        "N", "nr. N.", "fnr:N", "«N»", "idN", "(N)", "N,", "ABCDEF GHIJK", "ABCDEF  GHIJK", "ABCDEF-GHIJK",
        "ABCDEF – GHIJK", "ABCDEF\u00A0GHIJK", "ABCDEF\u2009GHIJK", "ABCDEF.GHIJK", "ABCDEF/GHIJK", "ABCDEF_GHIJK", "AB CD EF GHIJK", "AB.CD.EF GHIJK", "AB.CD.EF-GHIJK", "AB-CD-EF-GHIJK",
        "AB/CD/EF GHIJK", "ABCDEF GHI JK", "AB CD EF GHI JK", "ABCD EF GHIJK", "ABC DEF GHI JK", "AB CD EF GH IJ K", "A B C D E F G H I J K", "A-B-C-D-E-F-G-H-I-J-K", "ABCDEF\nGHIJK", "ABCDEF\r\n  GHIJK",
        "ABCD\nEFGHIJK", "ABCDEFGHI\nJK", "ABCDEF-\nGHIJK", "AB CD EF\nGHIJK", "**ABCDEF**GHIJK", "`ABCDEF` `GHIJK`", "ABCDEF\\GHIJK", "ABCDEF\u00ADGHIJK", "ABCDEF\u200BGHIJK", "A\u200CBCDEFGHIJK\u200E",
        "ABCDEF&nbsp;GHIJK", "ABCDEF&#160;GHIJK", "&#x3A;BCDEFGHIJK", "| ABCDEF | GHIJK |", "ABCDEF;GHIJK", "\"ABCDEF\",\"GHIJK\"", "\\u003A\\u003BCDEFGHIJK", "https://prove.example/?id=N", "%3A%3BCDEFGHIJK", "wide",
        "arabic", "bold",
    ];

    /// <summary>A number written like that.</summary>
    public static string Filled(string pattern, string number) => pattern switch
    {
        "wide" => string.Concat(number.Select(digit => (char)('０' + digit - '0'))),
        "arabic" => string.Concat(number.Select(digit => (char)('٠' + digit - '0'))),
        "bold" => string.Concat(number.Select(digit => char.ConvertFromUtf32(0x1D7CE + digit - '0'))),
        _ => string.Concat(pattern.Select(letter => letter switch
        {
            'N' => number,
            >= 'A' and <= 'K' => number[letter - 'A'].ToString(),
            _ => letter.ToString(),
        })),
    };
}
