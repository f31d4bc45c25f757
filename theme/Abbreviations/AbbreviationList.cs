using System.Collections.Concurrent;
using Samla.Model;
using Samla.Text;
using Samla.Theme.Pages;
using Samla.Theme.Parts;

namespace Samla.Theme.Abbreviations;

/// <summary>
/// Explains the abbreviations of the glossary on every page that has one: the first that stands in the text leads to a list at the page's end. It reads the
/// finished page, so that an abbreviation is found whoever wrote it, and adds no script and no words inside what others have written. Callers may be parallel.
/// </summary>
public sealed class AbbreviationList(Model.Portal portal)
{
    private readonly GlossaryPlace[] places = [.. GlossaryPlace.Of(portal).Where(place => IsAbbreviation(place.Entry))];
    private readonly ConcurrentDictionary<(Language Language, string Communities), Meanings> meanings = new();

    /// <summary>Writes the page with its abbreviations explained; false, and nothing written, when it has none.</summary>
    /// <param name="page">The finished page.</param>
    /// <param name="planned">What the page is.</param>
    /// <param name="context">What it was made with.</param>
    /// <param name="explained">Where it is written.</param>
    public bool Explain(ReadOnlySpan<char> page, PlannedPage planned, PageContext context, TextWriter explained)
    {
        if (places.Length == 0 || planned.Component == typeof(GlossaryPage))
        {
            return false;
        }

        var communities = CommunitiesOf(context);
        var here = meanings.GetOrAdd((context.Language, string.Join(' ', communities)), _ => new Meanings(places, communities, new View(context)));
        return new AbbreviationWalk(page, here, explained).Through();
    }

    // A word that is written out is no abbreviation, whatever its letters.
    private static bool IsAbbreviation(GlossaryEntry entry) =>
        entry.Term is [var first, ..] && char.IsUpper(first) && entry.Term.All(char.IsLetterOrDigit)
        && !entry.Term.Equals(entry.Form.Nb, StringComparison.OrdinalIgnoreCase) && !entry.Term.Equals(entry.Form.Nn, StringComparison.OrdinalIgnoreCase);

    // Every page below a community, or about what is a community's, has its id in the address.
    private string[] CommunitiesOf(PageContext page) => page.Record is Party municipality
        ? [.. portal.CommunitiesOf(municipality.Id).Select(one => one.Id)]
        : [.. page.Address.Split('/').Where(portal.Communities.Has).Take(1)];
}
