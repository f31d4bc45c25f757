using Samla.Bench.Words;

namespace Samla.Bench.Files;

/// <summary>What people are called at work.</summary>
internal static class Titles
{
    private static readonly string[] Bokmal =
        ["Kommuneoverlege", "Kommunalsjef", "Klinikksjef", "Avdelingsleder", "Rådgiver", "Samhandlingssjef", "Fastlege", "Enhetsleder", "Seksjonsleder", "Overlege"];

    private static readonly string[] Nynorsk =
        ["Kommuneoverlege", "Kommunalsjef", "Klinikksjef", "Avdelingsleiar", "Rådgivar", "Samhandlingssjef", "Fastlege", "Einingsleiar", "Seksjonsleiar", "Overlege"];

    /// <summary>The titles in a language.</summary>
    public static IReadOnlyList<string> Of(Language language) => language.IsNynorsk ? Nynorsk : Bokmal;
}
