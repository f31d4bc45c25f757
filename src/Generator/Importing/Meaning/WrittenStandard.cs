using System.Text.RegularExpressions;
using Samla.Text;

namespace Samla.Importing.Meaning;

/// <summary>Tells the two written standards apart by small words that only one of them has.</summary>
internal static partial class WrittenStandard
{
    private const int FewestWords = 4;

    private static readonly HashSet<string> Bokmal = new("ikke en fra hva hvordan hvem noe noen sammen bare jeg hun dem vedtatt ble blir være gjøre kommunene deltakere stede sykehus gir vært mener følger legges godkjennes tas gjennomgått kommer".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Nynorsk = new("ikkje ein frå kva korleis kven noko nokon saman berre eg ho dei vedteke vart vert vere gjere kommunane deltakarar stades sjukehus gjev eit nokre vore meiner følgjer gjennomgåtte kjem leggje desse godkjend".Split(' '), StringComparer.Ordinal);

    /// <summary>The one that a text is in; null when it doesn't show.</summary>
    public static Language? Of(IEnumerable<string> texts)
    {
        var (nb, nn) = (0, 0);
        foreach (var word in texts.SelectMany(text => Word().Matches(text)).Select(match => match.Value.ToLowerInvariant()))
        {
            nb += Bokmal.Contains(word) ? 1 : 0;
            nn += Nynorsk.Contains(word) ? 1 : 0;
        }

        return nb >= FewestWords && nb >= 3 * nn ? Language.Nb : nn >= FewestWords && nn >= 3 * nb ? Language.Nn : null;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
