using System.Text;
using System.Text.Json;
using Samla.Search.Indexing;
using Samla.Search.Shards;
using Samla.Tests;

namespace Samla.Search.Tests;

public class ShardTests
{
    public static TheoryData<string> Names => ["drawn", "content"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Five_hundred_queries_have_the_same_hits_order_and_scores_from_the_shards_as_from_the_whole(string name)
    {
        using var folder = new Written(WholeIndexTests.All[name]);
        using var told = JsonDocument.Parse(NodeProgram.Run("shards.mjs", folder.Path));

        Assert.Equal([], told.RootElement.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()));
        var asked = told.RootElement.GetProperty("asked").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetInt32());
        Assert.True(asked["hits"] > 300, $"Only {asked["hits"]} queries found anything.");
        Assert.All(["required", "prohibited", "scoped", "prefix"], kind => Assert.True(asked[kind] > 50, $"Only {asked[kind]} clauses are {kind}."));
        Assert.True(Directory.GetFiles(folder.Path, "t*.bin").Length > 10);
    }

    [Fact]
    public void The_same_documents_give_the_same_files_whichever_thread_reads_them()
    {
        using var one = new Written(Corpora.Drawn);
        using var other = new Written(Corpora.Drawn, parallel: true);

        Assert.Equal(one.Files, other.Files);
        Assert.True(one.Files.Count > 20);
    }

    [Fact]
    public void A_file_s_name_tells_of_its_content_and_the_start_file_names_them_all()
    {
        using var folder = new Written(Corpora.Drawn);
        var start = File.ReadAllText(Directory.GetFiles(folder.Path, "start.*").Single());

        Assert.All(folder.Files.Select(file => file.Name).Where(name => !name.StartsWith("start.", StringComparison.Ordinal)), name =>
            Assert.Contains(name.Contains('/') ? name.Split('/')[0] : name.Split('.')[1], start, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_page_at_the_end_of_a_run_changes_only_the_last_folder_of_fragments()
    {
        static List<string> Names(int pages)
        {
            var fragments = new Fragments([Run(pages), Run(3)]);
            for (var page = 0; page < pages + 3; page++)
            {
                fragments.Add(page, Encoding.UTF8.GetBytes(page < pages ? $"{page}" : $"last {page - pages}"));
            }

            return [.. fragments.Names];
        }

        var (before, after) = (Names(70), Names(71));
        Assert.Equal(4, before.Count);
        Assert.Equal([true, true, false, true], before.Zip(after).Select(pair => pair.First == pair.Second));
    }

    [Fact]
    public void The_start_file_for_a_hundred_thousand_pages_is_small()
    {
        var index = Corpora.Read(Corpora.Drawn).Builder.Build();
        // Twenty communities of ten committees with five hundred meetings each.
        List<PageRun> runs = [.. Enumerable.Range(0, 200).Select(i => new PageRun("meeting", $"fellesskap-{i / 10}", "strategic", null, 1, [.. Enumerable.Range(0, 500).Select(day => new DateOnly(1990, 1, 1).AddDays(day * 20).ToString("yyyy-MM-dd"))]))];
        var fragments = new Fragments(runs);
        for (var page = 0; page < 100_000; page++)
        {
            fragments.Add(page, BitConverter.GetBytes(page));
        }

        var catalogue = new Catalogue(runs, [.. Enumerable.Range(0, 20).Select(i => new CatalogueCommunity($"fellesskap-{i}", $"Fellesskap {i}", "nb"))], []);
        var start = SearchFiles.Of(index, Corpora.Analyzer.Lexicon, catalogue, fragments)[^1].Content;
        var compressed = new byte[start.Length];
        Assert.True(System.IO.Compression.BrotliEncoder.TryCompress(start, compressed, out var written, quality: 5, window: 22));
        Assert.True(written < 60_000, $"{written} bytes");
    }

    private static PageRun Run(int pages) => new("meeting", "nord", "strategic", null, 1, [.. Enumerable.Range(0, pages).Select(day => $"2024-01-{day % 28 + 1:00}")]);

    /// <summary>A corpus as files: the whole index, and what the browser gets.</summary>
    private sealed class Written : IDisposable
    {
        public Written((SearchField[] Fields, List<string[]> Documents) corpus, bool parallel = false)
        {
            var (builder, boosts) = parallel ? InParallel(corpus) : Corpora.Read(corpus);
            var index = builder.Build();
            List<PageRun> runs = [.. boosts.Select(boost => new PageRun("meeting", "nord", "strategic", null, boost, ["2024-01-01"]))];
            var fragments = new Fragments(runs);
            List<SearchFile> files = [.. Enumerable.Range(0, boosts.Count).SelectMany(page => fragments.Add(page, Encoding.UTF8.GetBytes($"{{\"page\":{page}}}")))];
            files.AddRange(SearchFiles.Of(index, Corpora.Analyzer.Lexicon, new Catalogue(runs, [new("nord", "Nord", "nb")], []), fragments));
            foreach (var file in files)
            {
                var path = System.IO.Path.Combine(Path, file.Path);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content);
            }

            Files = [.. files.Select(file => (file.Path, Convert.ToHexString(file.Content)))];
            using var whole = File.Create(System.IO.Path.Combine(Path, "whole.json"));
            WholeIndex.Write(index, whole);
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("samla-sok-").FullName;

        public List<(string Name, string Content)> Files { get; }

        public void Dispose() => Directory.Delete(Path, recursive: true);

        private static (IndexBuilder, List<double>) InParallel((SearchField[] Fields, List<string[]> Documents) corpus)
        {
            var boosts = Corpora.Read(corpus).Boosts;
            var builder = new IndexBuilder(Corpora.Analyzer, corpus.Fields);
            Parallel.For(0, corpus.Documents.Count, builder.Reader, (number, _, reader) =>
            {
                for (var field = 0; field < corpus.Fields.Length; field++)
                {
                    reader.Read(corpus.Fields[field].Name, [corpus.Documents[number][field]]);
                }

                builder.Add(reader, number, boosts[number]);
                return reader;
            }, _ => { });
            return (builder, boosts);
        }
    }
}
