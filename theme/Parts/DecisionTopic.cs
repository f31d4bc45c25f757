using Samla.Model;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Theme.Parts;

/// <summary>What decisions are about: one of the patient groups, or the words that the cases were given.</summary>
/// <param name="Slug">In the address.</param>
/// <param name="Group">The patient group; null for other topics.</param>
/// <param name="Text">The words of another topic, as the newest case has them.</param>
/// <param name="Language">The language of those words.</param>
public sealed record DecisionTopic(string Slug, PatientGroup? Group, string Text, Language Language)
{
    private const int LongestSlug = 100;

    /// <summary>A patient group.</summary>
    public static DecisionTopic Of(PatientGroup group) =>
        new(Samla.Text.Slug.Of(InterfaceWords.In(Language.Nb).PatientGroupName(group)), group, "", Language.Nb);

    /// <summary>A topic in words.</summary>
    public static DecisionTopic Of(string text, Language language) => new(SlugOf(text), null, text, language);

    // It is the name of a folder: file systems take 255 letters, and none that is empty.
    private static string SlugOf(string text) => Samla.Text.Slug.Of(text) switch
    {
        "" => $"u{string.Concat(text.EnumerateRunes().Take(8).Select(letter => $"-{letter.Value:x}"))}",
        { Length: > LongestSlug } slug => slug[..LongestSlug].TrimEnd('-'),
        var slug => slug,
    };

    /// <summary>Its name on a page in a language.</summary>
    public string NameIn(InterfaceWords words) => Group is { } group ? words.PatientGroupName(group) : Text;

    /// <summary>The <c>lang</c> of its name; null when it is the page's own.</summary>
    public string? Lang(View view) => Group is null ? view.Lang(Language) : null;
}
