namespace Samla.Search.Analysis;

/// <summary>
/// Letters as words are written with them here: small, and without marks that Norwegian doesn't tell apart. Æ, ø and å stay letters of their own; ä and ö
/// are their Swedish forms; Sámi letters lose their marks. What isn't listed parts words.
/// </summary>
public static class Letters
{
    /// <summary>The letter that others are written as, before the colon, and those others. The browser's script gets the same.</summary>
    public static IReadOnlyList<string> Groups { get; } =
    [
        "a:ÀÁÂÃàáâãĀāĂăĄąǍǎ", "å:ÅåǺǻ", "æ:ÆæÄäǼǽ", "ø:ØøÖöǾǿ", "c:ÇçĆćĈĉĊċČč", "d:ÐðĎďĐđ", "e:ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "g:ĜĝĞğĠġĢģǤǥǦǧ", "h:ĤĥĦħ",
        "i:ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "j:Ĵĵ", "k:ĶķǨǩ", "l:ĹĺĻļĽľĿŀŁł", "n:ÑñŃńŅņŇňŊŋ", "o:ÒÓÔÕòóôõŌōŎŏŐő", "r:ŔŕŖŗŘř", "s:ŚśŜŝŞşŠšß", "t:ÞþŢţŤťŦŧ",
        "u:ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "w:Ŵŵ", "y:ÝýÿŶŷŸ", "z:ŹźŻżŽžƷǮǯ",
    ];

    private const int Count = 0x250;

    private static readonly char[] Table = MakeTable();

    /// <summary>The letter or digit that a character counts as; <c>'\0'</c> for one that parts words.</summary>
    public static char Fold(char character) => character < Count ? Table[character] : '\0';

    /// <summary>Whether it is a mark that stands on the letter before it.</summary>
    public static bool IsMark(char character) => character is >= '\u0300' and <= '\u036F';

    /// <summary>A letter with a mark of its own behind it, as some systems write å: the letter, or the one that the two make.</summary>
    public static char WithMark(char letter, char mark) => (letter, mark) switch
    {
        ('a', '\u030A') => 'å',
        ('a', '\u0308') => 'æ',
        ('o', '\u0308') => 'ø',
        _ => letter,
    };

    /// <summary>Whether a folded character is a digit.</summary>
    public static bool IsDigit(char folded) => folded is >= '0' and <= '9';

    private static char[] MakeTable()
    {
        var table = new char[Count];
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            table[letter] = letter;
            table[char.ToUpperInvariant(letter)] = letter;
        }

        for (var digit = '0'; digit <= '9'; digit++)
        {
            table[digit] = digit;
        }

        foreach (var group in Groups)
        {
            foreach (var other in group.AsSpan(2))
            {
                table[other] = group[0];
            }
        }

        return table;
    }
}
