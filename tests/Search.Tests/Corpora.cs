using System.Runtime.CompilerServices;
using System.Text;
using Samla.Search.Analysis;
using Samla.Search.Indexing;

namespace Samla.Search.Tests;

/// <summary>Texts to make an index of: each document has a text for each field.</summary>
internal static class Corpora
{
    private static readonly SearchField[] TwoFields = [new("title", 8, true), new("text", 1, false)];

    private static readonly LexiconWord[] Words =
    [
        new(["utvalg", "utvalget"], ["utval", "utvalet"], ["komité"], null),
        new(["sykehus", "sykehuset"], ["sjukehus", "sjukehuset"], ["hospital"], null),
        new(["tjeneste", "tjenester"], ["teneste", "tenester"], [], null),
        new(["strategisk samarbeidsutvalg"], ["strategisk samarbeidsutval"], [], "SSU"),
        new(["helseforetak"], ["helseføretak"], [], "HF"),
        new(["fastlege", "fastlegen", "fastleger", "fastlegene"], ["fastlege", "fastlegen", "fastlegar", "fastlegane"], [], null),
    ];

    public static Analyzer Analyzer { get; } = new(new Lexicon(Words, ["Bergen", "Møre og Romsdal", "Ås"]));

    /// <summary>Every Markdown file of the content, front matter and all, with its first line of text as title.</summary>
    public static (SearchField[] Fields, List<string[]> Documents) Content { get; } = (
        [.. SearchField.All],
        [
            .. Directory.EnumerateFiles(Path.Combine(Root(), "input"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file =>
            {
                var text = File.ReadAllText(file);
                var lines = text.Split('\n');
                string[] document =
                [
                    Path.GetFileName(file),
                    lines.FirstOrDefault(line => line.StartsWith("title:", StringComparison.Ordinal)) ?? "",
                    lines.FirstOrDefault(line => line.StartsWith("short:", StringComparison.Ordinal)) ?? "",
                    string.Join('\n', lines.Where(line => line.StartsWith('#'))),
                    "",
                    string.Join('\n', lines.Where(line => line.Contains("party:", StringComparison.Ordinal))),
                    text,
                ];
                return document;
            }),
        ]);

    /// <summary>Few documents with all that is odd: empty fields, numbers as terms, one term everywhere, letters of many kinds.</summary>
    public static (SearchField[] Fields, List<string[]> Documents) Odd { get; } = (
        TwoFields,
        [
            ["", ""],
            ["27/21", "27/21 27/21 2024 1 2 10"],
            ["__proto__ constructor", "toString hasOwnProperty møte"],
            ["møte møte møte", "møte " + string.Concat(Enumerable.Repeat("råd rad ", 300))],
            ["SSU", "Strategisk samarbeidsutvalg i Bergensområdet; tenesteavtalar. f.eks. § 6-2"],
            ["Nord-Troms", "Šaddá čáhppes ŋ Öland Ärlig idé é e\u0301 a\u030A"],
            ["og", "og i på som"],
        ]);

    /// <summary>A thousand documents of words drawn from the published vocabulary, the first ones far more often than the last.</summary>
    public static (SearchField[] Fields, List<string[]> Documents) Drawn { get; } = (TwoFields, Draw());

    public static (IndexBuilder Builder, List<double> Boosts) Read((SearchField[] Fields, List<string[]> Documents) corpus)
    {
        var builder = new IndexBuilder(Analyzer, corpus.Fields);
        var reader = builder.Reader();
        var boosts = corpus.Documents.Select((_, i) => i % 3 == 0 ? 1.6 : i % 3 == 1 ? 1 : 0.5).ToList();
        for (var number = 0; number < corpus.Documents.Count; number++)
        {
            for (var field = 0; field < corpus.Fields.Length; field++)
            {
                reader.Read(corpus.Fields[field].Name, [corpus.Documents[number][field]]);
            }

            builder.Add(reader, number, boosts[number]);
        }

        return (builder, boosts);
    }

    private static List<string[]> Draw()
    {
        var random = new Random(5);
        var words = StemmerTests.Words("voc.txt").Where((_, i) => i % 7 == 0).ToArray();
        return [.. Enumerable.Range(0, 1000).Select(_ => new[] { Text(4), Text(random.Next(0, 200)) })];

        string Text(int count)
        {
            var text = new StringBuilder();
            for (var i = 0; i < count; i++)
            {
                text.Append(words[(int)(Math.Pow(random.NextDouble(), 4) * words.Length)]).Append(i % 9 == 8 ? ". " : " ");
            }

            return text.ToString();
        }
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
