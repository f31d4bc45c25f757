namespace Samla.Bench.Words;

/// <summary>An adjective in its three forms: «lokal, lokalt, lokale».</summary>
internal sealed record Adjective(string Common, string Neuter, string Plural)
{
    private static readonly string[] WithoutT = ["ig", "eg", "sk", "t"];

    /// <summary>The forms of a regular adjective.</summary>
    public static Adjective Regular(string word) =>
        new(word, WithoutT.Any(end => word.EndsWith(end, StringComparison.Ordinal)) ? word : word + "t", word + "e");
}
