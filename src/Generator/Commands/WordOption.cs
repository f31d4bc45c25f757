using System.CommandLine;
using Samla.Text;

namespace Samla.Commands;

/// <summary>An option that is one of a few words; another one gets a sentence that names them.</summary>
internal static class WordOption
{
    /// <summary>The option for the words of an enum, whose first is what counts when nothing is written.</summary>
    public static Option<T> Of<T>(string name, string description) where T : struct, Enum => new(name)
    {
        Description = $"{description} ({Listed(Words<T>.All)}; ellers {Words<T>.All[0]}).",
        HelpName = string.Join("|", Words<T>.All),
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (Words<T>.Find(text) is { } value)
            {
                return value;
            }

            result.AddError($"«{text}» passer ikke etter {name}. Skriv {Listed(Words<T>.All)}.");
            return default;
        },
    };

    /// <summary>«a, b eller c».</summary>
    public static string Listed(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} eller {words[^1]}";
}
