using System.Text;
using System.Text.Json;
using Samla.Search.Indexing;
using Samla.Tests;

namespace Samla.Search.Tests;

public class WholeIndexTests
{
    public static TheoryData<string> Names => [.. All.Keys];

    internal static Dictionary<string, (SearchField[] Fields, List<string[]> Documents)> All { get; } = new()
    {
        ["odd"] = Corpora.Odd,
        ["drawn"] = Corpora.Drawn,
        ["content"] = Corpora.Content,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_whole_index_is_what_lunr_builds_of_the_same_terms_to_the_last_digit(string name)
    {
        var corpus = All[name];
        var (gathering, boosts) = Corpora.Read(corpus);
        var (documents, terms) = gathering.Gathered();
        var tokens = documents.Select(document => new
        {
            boost = document.Boost,
            tokens = document.Words.Zip(document.Counts).Select(field => field.First.Zip(field.Second).SelectMany(pair => Enumerable.Repeat(terms.Of(pair.First).Select(term => terms.Terms[term]), pair.Second).SelectMany(one => one))),
        });
        var lunr = NodeProgram.Run("lunr.mjs", JsonSerializer.Serialize(new { fields = corpus.Fields.Select(field => new { name = field.Name, boost = field.Boost }), documents = tokens }));

        var index = Corpora.Read(corpus).Builder.Build();
        using var whole = new MemoryStream();
        WholeIndex.Write(index, whole);

        Assert.Equal(corpus.Documents.Count, index.Count);
        Assert.Equal(boosts, index.Boosts);
        Assert.Equal(lunr, Encoding.UTF8.GetString(whole.ToArray()));
    }
}
