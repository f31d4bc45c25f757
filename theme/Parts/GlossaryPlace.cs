using Samla.Model;
using Samla.Text;

namespace Samla.Theme.Parts;

/// <summary>A word of the glossary with its place on the page.</summary>
public sealed record GlossaryPlace(GlossaryEntry Entry, string Anchor)
{
    /// <summary>All of them in alphabetical order; one term may be explained more than once.</summary>
    public static IEnumerable<GlossaryPlace> Of(Model.Portal portal)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in portal.Glossary.OrderBy(entry => entry.Term, NorwegianOrder.Instance))
        {
            var slug = Slug.Of(entry.Term);
            var number = seen[slug] = seen.GetValueOrDefault(slug) + 1;
            yield return new GlossaryPlace(entry, number == 1 ? $"s-ord-{slug}" : $"s-ord-{slug}-{number}");
        }
    }
}
