using System.Buffers;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Samla.Model;
using Samla.Text;
using Samla.Theme.Parts;

namespace Samla.Theme.Abbreviations;

/// <summary>What each abbreviation means on the pages of some communities, in one of the written standards.</summary>
internal sealed class Meanings
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly FrozenDictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>> byTerm;

    /// <summary>Chooses among the places of the glossary, all of which are abbreviations.</summary>
    /// <param name="places">The abbreviations with their places on the page of the glossary.</param>
    /// <param name="communities">Those that the pages belong to; none for a page of the whole portal.</param>
    /// <param name="view">A page in the language that is asked for.</param>
    public Meanings(IEnumerable<GlossaryPlace> places, IReadOnlyCollection<string> communities, View view)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        byTerm = places
            .GroupBy(place => place.Entry.Term, StringComparer.Ordinal)
            .ToFrozenDictionary(
                term => term.Key,
                term =>
                {
                    var anchor = Anchor(term.Key, anchors);
                    return new Abbreviation(number++, anchor, Entry(term.Key, anchor, Chosen([.. term], communities), communities, view));
                })
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Count = number;
        FirstLetters = SearchValues.Create([.. byTerm.Dictionary.Keys.Select(term => term[0]).Distinct().Order()]);
        Heading = Encoder.Encode(view.W.AbbreviationsHere);
        WholeGlossary = $"<p class=\"more\"><a href=\"{view.To("ordliste")}\">{Encoder.Encode(view.W.WholeGlossary)}</a></p>";
    }

    /// <summary>How many abbreviations there are.</summary>
    public int Count { get; }

    /// <summary>The letters that one of them begins with.</summary>
    public SearchValues<char> FirstLetters { get; }

    /// <summary>The name of the list, as markup.</summary>
    public string Heading { get; }

    /// <summary>The way from the list to the page of the glossary, as markup.</summary>
    public string WholeGlossary { get; }

    /// <summary>All of them in alphabetical order.</summary>
    public IEnumerable<Abbreviation> InOrder => byTerm.Dictionary.OrderBy(pair => pair.Key, NorwegianOrder.Instance).Select(pair => pair.Value);

    /// <summary>The abbreviation that a word is; null when it is none.</summary>
    public Abbreviation? Find(ReadOnlySpan<char> word) => byTerm.TryGetValue(word, out var found) ? found : null;

    // What it means in the page's own communities, else what it means everywhere, else all that it means somewhere.
    private static IReadOnlyList<GlossaryPlace> Chosen(IReadOnlyList<GlossaryPlace> all, IReadOnlyCollection<string> communities)
    {
        if (communities.Count == 0)
        {
            return all;
        }

        GlossaryPlace[] own = [.. all.Where(place => place.Entry.Communities.Any(communities.Contains))];
        GlossaryPlace[] everywhere = [.. all.Where(place => place.Entry.Communities.Count == 0)];
        return own.Length > 0 ? own : everywhere.Length > 0 ? everywhere : all;
    }

    private static string Entry(string term, string anchor, IReadOnlyList<GlossaryPlace> places, IReadOnlyCollection<string> communities, View view)
    {
        var meanings = places.Select(place =>
        {
            var where = place.Entry.Communities.Count == 0 || place.Entry.Communities.Any(communities.Contains)
                ? ""
                : $". {Encoder.Encode(view.W.UsedIn(view.Listed([.. place.Entry.Communities.Select(view.CommunityName)])))}";
            return $"<dd><a href=\"{view.To("ordliste")}#{place.Anchor}\">{Encoder.Encode(View.Capital(place.Entry.Form.In(view.Language)))}</a>{where}</dd>";
        });
        return $"<div><dt id=\"{anchor}\">{Encoder.Encode(term)}</dt>{string.Concat(meanings)}</div>";
    }

    private static string Anchor(string term, HashSet<string> taken)
    {
        var anchor = $"s-fork-{Slug.Of(term)}";
        for (var i = 2; !taken.Add(anchor); i++)
        {
            anchor = $"s-fork-{Slug.Of(term)}-{i}";
        }

        return anchor;
    }
}
