namespace Samla.Importing.Word;

/// <summary>Letters for the signs of the symbol fonts that stand in minutes: their codes mean nothing without the font.</summary>
internal static class SymbolLetters
{
    private const char PrivateUse = '\uF000';

    /// <summary>The letter for a sign; null for one that isn't known.</summary>
    /// <param name="font">The font's name.</param>
    /// <param name="code">The sign's code, also as it stands in the private area.</param>
    public static string? Of(string font, int code)
    {
        var sign = code >= PrivateUse && code <= PrivateUse + 0xFF ? code - PrivateUse : code;
        return font.ToUpperInvariant() switch
        {
            "WINGDINGS" => sign switch
            {
                0x6C or 0x6E or 0x9F or 0xA7 => "•",
                0xA8 or 0x6F or 0x71 => "☐",
                0xFE or 0x52 => "☑",
                0xFC => "✓",
                0xFB => "✗",
                0xFD => "☒",
                0xE0 or 0xE8 or 0xF0 or 0xD8 => "→",
                0xDF or 0xE7 => "←",
                0x4A => "☺",
                0x28 => "☎",
                0x2A => "✉",
                _ => null,
            },
            "SYMBOL" => sign switch
            {
                0xB7 => "•",
                0xAE => "→",
                0xAC => "←",
                0xB3 => "≥",
                0xA3 => "≤",
                0xB1 => "±",
                0xB4 => "×",
                0xB0 => "°",
                0xB9 => "≠",
                0x2D => "−",
                >= 0x30 and <= 0x39 => ((char)sign).ToString(),
                _ => null,
            },
            _ when code is >= 0x20 and < PrivateUse => char.ConvertFromUtf32(code),
            _ => null,
        };
    }
}
