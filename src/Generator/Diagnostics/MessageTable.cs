using System.Text;

namespace Samla.Diagnostics;

/// <summary>Messages as tables in Markdown, for the guide: the code with its name, why it matters, and what to do. In bokmål.</summary>
internal static class MessageTable
{
    private static readonly string[] OfProtection = ["SAM05", "SAM06", "SAM07"];

    /// <summary>Those about what mustn't be published, and about what does harm.</summary>
    public static string Protection { get; } = Written(Rules.All.Where(IsOfProtection));

    /// <summary>All others.</summary>
    public static string Others { get; } = Written(Rules.All.Where(rule => !IsOfProtection(rule)));

    private static bool IsOfProtection(Rule rule) => OfProtection.Any(code => rule.Code.StartsWith(code, StringComparison.Ordinal));

    private static string Written(IEnumerable<Rule> rules)
    {
        var table = new StringBuilder("\n| kode | hvorfor, og hva du gjør |\n|---|---|\n");
        foreach (var rule in rules)
        {
            table.Append($"| **{rule.Code}** {Plain(rule.Name)} | {(rule.Severity == Severity.Warning ? "Advarsel. " : "")}{Plain(rule.Why.Nb)} **Gjør slik:** {Plain(rule.Remedy.Nb)} |\n");
        }

        return table.ToString();
    }

    // What a remedy shows is to be read as it is written: a heading, a picture. CommonMark takes a backslash before any sign of ASCII.
    private static string Plain(string text) =>
        string.Concat(text.Select(letter => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) ? $"\\{letter}" : $"{letter}"));
}
