using System.Text.RegularExpressions;

namespace Samla.Privacy;

/// <summary>Finds the words of a list, as whole words whatever their case; of a phrase, however its words are parted.</summary>
internal sealed class ListedWords
{
    private readonly Regex? words;

    public ListedWords(IEnumerable<string> list)
    {
        var patterns = list.Select(word => string.Join(@"\s+", word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))).Where(pattern => pattern.Length > 0).ToList();
        words = patterns.Count == 0 ? null : new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', patterns)})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>All in a text.</summary>
    public IEnumerable<PersonalDatum> In(string text) =>
        words is null ? [] : words.Matches(text).Select(found => new PersonalDatum(PersonalDataKind.ListedWord, found.Index, found.Length));
}
