namespace Samla.Fuzz.Making;

/// <summary>Pieces that mean something to those who read them, or that have made harm somewhere.</summary>
internal static class Pieces
{
    /// <summary>What means something in Markdown.</summary>
    public static IReadOnlyList<string> Markdown { get; } =
    [
        "[", "]", "(", ")", "![", "](", "](<", ">", "> ", "- ", "* ", "+ ", "1. ", "30. november ", "#", "## ", "### ", "## 27/21 ", "## Sak 1/24 ", "*", "**", "***", "_", "__", "`", "``", "```", "~~~", "    ", "\t", "|", "|-|-|", "|a|b|\n|-|-:|\n|1|2|\n",
        "\n", "\n\n", "  \n", "\\", "\\\n", "&", "&amp;", "&#x202E;", "&#0;", "&#x110000;", "&colon;", "&Tab;", "<", "<a href=\"javascript:x\">", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<?x", "<https://a.example>", "<javascript:x>",
        "<a@b.example>", "https://a.example/?q=1&b=\"", "http://a.example", "www.a.example", "mailto:a@b.example", "mailto:a@b.example?bcc=c", "tel:+4755000000", "javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//a.example", "/\\a.example",
        "\"onclick=x\"", "' style='x", "{.x #y onclick=z}", "[a]: /b \"t\"\n", "[a][b]", "[^1]", "**Vedtak:** ", "**Vedtak**:", "---\n", "===\n", "../index.md", "#anker", "%2e%2e/", "![x](plan.png)", "å", "ŋ", "😀", "e\u0301", "\u00AD", "\u200B", "\u202E",
        "\uFEFF", "\uFFFD", "\u0001", "\u001B[2J", "\u2028", "ａ", "а", "{{7*7}}", "${x}", "=1+1", "'; DROP TABLE", "\r\n", "%0d%0a", "\u0085",
    ];

    /// <summary>What means something in YAML.</summary>
    public static IReadOnlyList<string> Yaml { get; } =
    [
        ":", ": ", ":\n", "- ", "-\n", "? ", "[", "]", "{", "}", ",", ", ", "&a ", "*a", "!!str ", "!x ", "|", "|\n", ">-\n", "'", "\"", "\"\\u202E\"", "\"\\0\"", "\"\\x41\"", "\"\\uD800\"", "#", " # x", "%TAG", "---\n", "...\n", "\n", "\n  ", "\n    ", "\t", "<<: *a", "~", "null", "true",
        "false", "yes", "0", "-1", "1e9", "0x10", "99999999999999999999", "2024", "2024-02-30", "2024-03-18", "9999-12-31", "0001-01-01", "{ after: 2021, before: 2020 }", "{ min: 3, max: 1 }", "unknown", "14:00", "\"14:00-13:00\"", "25:61", "27/21", "a/b/c", "..", "../x",
        "nordvik", "fjordnes/ssu", "https://a.example/", "https://a@b.example", "http://a.example", "javascript:x", "post@a.example", "+47 55 00 00 00", "[]", "{}", "\"\"", "''", "а", "\u200B", "\u202E", "\u0001", "😀", "å", "\uFEFF", "\u2028", "[[[[[[[[[[", "{a: {a: {a: ",
    ];

    /// <summary>Names of fields, and words that they hold.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Seeds.Pages.SelectMany(page => page.Split('\n').TakeWhile((line, i) => i == 0 || line != "---")).SelectMany(line => line.Split([' ', ',', '{', '}', '[', ']', '"'], StringSplitOptions.RemoveEmptyEntries)).Where(word => word.Length < 40).Distinct()];
}
