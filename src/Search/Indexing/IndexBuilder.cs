using System.Collections.Concurrent;
using Samla.Search.Analysis;

namespace Samla.Search.Indexing;

/// <summary>
/// Gathers documents, on several threads at once, and makes one index of them. Compounds are taken apart when all words are known, so the documents
/// are kept as the numbers of their words until then.
/// </summary>
public sealed class IndexBuilder
{
    private readonly Analyzer analyzer;
    private readonly IReadOnlyList<SearchField> fields;
    private readonly Vocabulary vocabulary;
    private readonly Phrases phrases;
    private readonly ConcurrentBag<DocumentWords> documents = [];

    /// <summary>An index with these fields.</summary>
    public IndexBuilder(Analyzer analyzer, IReadOnlyList<SearchField> fields)
    {
        (this.analyzer, this.fields) = (analyzer, fields);
        phrases = new Phrases(analyzer.Lexicon.Concepts);
        vocabulary = new Vocabulary(analyzer, phrases);
    }

    /// <summary>A reader for one thread.</summary>
    public DocumentReader Reader() => new(vocabulary, phrases, fields);

    /// <summary>Takes what a reader has read as the document with that number; the numbers of all documents are 0, 1, 2 …</summary>
    public void Add(DocumentReader reader, int number, double boost) => documents.Add(reader.Take(number, boost));

    /// <summary>The index of all that was added.</summary>
    public SearchIndex Build()
    {
        var (all, terms) = Gathered();
        return SearchIndex.Of(fields, all, terms);
    }

    internal (DocumentWords[] Documents, WordTerms Terms) Gathered()
    {
        DocumentWords[] all = [.. documents.OrderBy(one => one.Number)];
        documents.Clear();
        return (all, new WordTerms(analyzer, vocabulary, UsesOf(all)));
    }

    // In how many documents each word is.
    private Dictionary<string, int> UsesOf(DocumentWords[] all)
    {
        var (uses, last) = (new int[vocabulary.Count], new int[vocabulary.Count]);
        foreach (var document in all)
        {
            foreach (var words in document.Words)
            {
                foreach (var word in words)
                {
                    uses[word] += last[word] == document.Number + 1 ? 0 : 1;
                    last[word] = document.Number + 1;
                }
            }
        }

        return Enumerable.Range(0, uses.Length).Where(word => uses[word] > 0).ToDictionary(word => vocabulary[word].Text, word => uses[word], StringComparer.Ordinal);
    }
}
