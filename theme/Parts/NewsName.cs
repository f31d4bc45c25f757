namespace Samla.Theme.Parts;

/// <summary>What an item of the news names.</summary>
/// <param name="Before">What it is, in the words of the page: «Erstatter», «Leder»; null when that is clear.</param>
/// <param name="Text">The name, in the language of the content; empty where nobody is named.</param>
/// <param name="Address">Its page or place; null when it has none.</param>
public sealed record NewsName(string? Before, string Text, string? Address)
{
    /// <summary>What parts the two.</summary>
    public string Between => Before is null || Text.Length == 0 ? "" : ": ";
}
