namespace Samla.Bench.Words;

/// <summary>A verb in its four forms: «drøfte, drøfter, drøftet, drøftet».</summary>
internal sealed record Verb(string Infinitive, string Present, string Past, string Perfect)
{
    /// <summary>A verb of the largest class: «drøfter, drøftet» in bokmål, «drøftar, drøfta» in nynorsk.</summary>
    public static Verb First(string word, bool nynorsk) =>
        nynorsk
            ? new(word, word[..^1] + "ar", word[..^1] + "a", word[..^1] + "a")
            : new(word, word + "r", word + "t", word + "t");

    /// <summary>A verb of the second class: «vurderer, vurderte, vurdert», in both.</summary>
    public static Verb Second(string word) => new(word, word + "r", word[..^1] + "te", word[..^1] + "t");
}
