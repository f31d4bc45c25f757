using System.Text;

namespace Samla.Diagnostics;

/// <summary>Every message as a table in Markdown, for the guide: the code with its name, why it matters, and what to do. In bokmål.</summary>
internal static class MessageTable
{
    /// <summary>The table.</summary>
    public static string Markdown { get; } = Written();

    private static string Written()
    {
        var table = new StringBuilder("\n| kode | hvorfor, og hva du gjør |\n|---|---|\n");
        foreach (var rule in Rules.All)
        {
            table.Append($"| **{rule.Code}** {Plain(rule.Name)} | {(rule.Severity == Severity.Warning ? "Advarsel. " : "")}{Plain(rule.Why.Nb)} **Gjør slik:** {Plain(rule.Remedy.Nb)} |\n");
        }

        return table.ToString();
    }

    // What a remedy shows is to be read as it is written: a heading, a picture. CommonMark takes a backslash before any sign of ASCII.
    private static string Plain(string text) =>
        string.Concat(text.Select(letter => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) ? $"\\{letter}" : $"{letter}"));
}
