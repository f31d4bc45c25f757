using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>What is written out in several words and has an abbreviation: where the words stand, the abbreviation counts as standing too.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, (IReadOnlyList<string> Terms, string Abbreviation)[]> byLast;

    public Phrases(IEnumerable<Concept> concepts) => byLast = concepts
        .SelectMany(concept => concept.Names.Where(terms => terms.Count > 1).Select(terms => (Terms: terms, concept.Abbreviation)))
        .GroupBy(phrase => phrase.Terms[^1], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a phrase ends with that term.</summary>
    public bool EndWith(string term) => byLast.ContainsKey(term);

    /// <summary>The terms of a text, one at a time.</summary>
    public struct Row(Phrases phrases)
    {
        private string? before;
        private string? earlier;
        private string? earliest;

        /// <summary>Goes on by a term; the abbreviation of the phrase that ends with it, null when none does.</summary>
        public string? Next(MetWord word)
        {
            var term = word.Term;
            string? found = null;
            if (word.EndsPhrase && phrases.byLast.TryGetValue(term, out var candidates))
            {
                foreach (var (terms, abbreviation) in candidates)
                {
                    if (terms[^2] == before && (terms.Count < 3 || terms[^3] == earlier) && (terms.Count < 4 || terms[^4] == earliest) && terms.Count < 5)
                    {
                        found = abbreviation;
                        break;
                    }
                }
            }

            (earliest, earlier, before) = (earlier, before, term);
            return found;
        }
    }
}
