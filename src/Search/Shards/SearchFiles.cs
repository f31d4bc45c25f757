using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samla.Search.Analysis;
using Samla.Search.Indexing;

namespace Samla.Search.Shards;

/// <summary>The files that the browser searches with, but for the fragments: shards, dates, proposals, and the start file that names them.</summary>
public static class SearchFiles
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All of them; the start file is the last.</summary>
    /// <param name="index">The index.</param>
    /// <param name="lexicon">What queries are analysed by.</param>
    /// <param name="catalogue">What the pages are of, in the order of their numbers.</param>
    /// <param name="fragments">The fragments, all of them added.</param>
    public static IReadOnlyList<SearchFile> Of(SearchIndex index, Lexicon lexicon, Catalogue catalogue, Fragments fragments)
    {
        var shards = ShardWriter.Cut(index);
        List<SearchFile> files = [];
        var start = new MemoryStream();
        using (var writer = new Utf8JsonWriter(start, Plain))
        {
            writer.WriteStartObject();
            writer.WriteNumber("count", index.Count);
            writer.WriteStartArray("fields");
            for (var field = 0; field < index.Fields.Count; field++)
            {
                writer.WriteStartArray();
                writer.WriteStringValue(index.Fields[field].Name);
                writer.WriteNumberValue(index.Fields[field].Boost);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteString("from", string.Join(' ', shards.Select(shard => shard.From)));
            writer.WriteString("shards", string.Concat(shards.Select((shard, i) => Named($"t{i}", "bin", shard.Bytes))));
            writer.WriteString("words", Named("w", "txt", Words(index)));
            writer.WriteString("dates", Named("d", "bin", Dates(catalogue)));
            writer.WriteString("groups", string.Concat(fragments.Names));
            Analysis(writer, lexicon);
            Catalogue(writer, catalogue);
            writer.WriteEndObject();
        }

        Named("start", "json", start.ToArray());
        return files;

        string Named(string name, string kind, byte[] content)
        {
            var hash = ContentHash.Of(content);
            files.Add(new SearchFile($"{name}.{hash}.{kind}", content));
            return hash;
        }
    }

    // Each word as how many letters it shares with the one before (a digit of base 36), the rest of it, and how many times ten has to be taken to have as many documents.
    private static byte[] Words(SearchIndex index)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var (word, uses) in index.Spellings)
        {
            var shared = Math.Min(35, word.AsSpan().CommonPrefixLength(before));
            text.Append("0123456789abcdefghijklmnopqrstuvwxyz"[shared]).Append(word.AsSpan(shared)).Append((int)Math.Log10(uses)).Append('\n');
            before = word;
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // Days since 1 January 1990 in each run as the difference from the page before, one more than it is; nothing for a page without a date.
    private static byte[] Dates(Catalogue catalogue)
    {
        var writer = new VarintWriter();
        foreach (var run in catalogue.Runs)
        {
            var before = 0;
            foreach (var date in run.Dates)
            {
                var day = date is null ? -1 : Day(date);
                writer.Write(day < 0 ? 0 : Math.Max(0, day - before) + 1);
                before = Math.Max(before, day);
            }
        }

        return writer.Take();
    }

    private static int Day(string date)
    {
        var parts = date.Split('-');
        var whole = new DateOnly(int.Parse(parts[0]), parts.Length > 1 ? int.Parse(parts[1]) : 1, parts.Length > 2 ? int.Parse(parts[2]) : 1);
        return Math.Max(0, whole.DayNumber - new DateOnly(1990, 1, 1).DayNumber);
    }

    private static void Analysis(Utf8JsonWriter writer, Lexicon lexicon)
    {
        writer.WriteStartArray("letters");
        foreach (var group in Letters.Groups)
        {
            writer.WriteStringValue(group);
        }

        writer.WriteEndArray();
        writer.WriteString("stops", string.Join(' ', CommonWords.Stops.Order(StringComparer.Ordinal)));
        Pairs("forms", lexicon.Forms);
        Pairs("beginnings", lexicon.Beginnings);
        writer.WriteString("names", string.Join(' ', lexicon.Names.Order(StringComparer.Ordinal)));
        writer.WriteStartObject("synonyms");
        foreach (var (term, others) in lexicon.Synonyms)
        {
            writer.WriteString(term, string.Join(' ', others));
        }

        writer.WriteEndObject();

        void Pairs(string name, IReadOnlyDictionary<string, string> pairs)
        {
            writer.WriteStartObject(name);
            foreach (var (form, term) in pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WriteString(form, term);
            }

            writer.WriteEndObject();
        }
    }

    private static void Catalogue(Utf8JsonWriter writer, Catalogue catalogue)
    {
        List<string> kinds = [.. catalogue.Runs.Select(run => run.Kind).Distinct()];
        List<string> tiers = [.. catalogue.Runs.Select(run => run.Tier).OfType<string>().Distinct()];
        var communities = catalogue.Communities.Select((one, i) => (one.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var municipalities = catalogue.Municipalities.Select((one, i) => (one.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        Texts("kinds", kinds);
        Texts("tiers", tiers);
        writer.WriteStartArray("communities");
        foreach (var one in catalogue.Communities)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(one.Id);
            writer.WriteStringValue(one.Title);
            writer.WriteStringValue(one.Language);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("municipalities");
        foreach (var one in catalogue.Municipalities)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(one.Id);
            writer.WriteStringValue(one.Name);
            Numbers(one.Communities.Select(id => communities[id]));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();

        // Kind, community, tier, weight, years with their number of pages, and whom it concerns; -1 and 0 for none.
        writer.WriteStartArray("runs");
        foreach (var run in catalogue.Runs)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(kinds.IndexOf(run.Kind));
            writer.WriteNumberValue(run.Community is null ? -1 : communities[run.Community]);
            writer.WriteNumberValue(run.Tier is null ? -1 : tiers.IndexOf(run.Tier));
            writer.WriteNumberValue(run.Boost);
            Numbers(Years(run));
            if (run.Municipalities is { } some)
            {
                Numbers(some.Select(id => municipalities[id]));
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();

        void Texts(string name, IEnumerable<string> texts)
        {
            writer.WriteStartArray(name);
            foreach (var text in texts)
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
        }

        void Numbers(IEnumerable<int> numbers)
        {
            writer.WriteStartArray();
            foreach (var number in numbers)
            {
                writer.WriteNumberValue(number);
            }

            writer.WriteEndArray();
        }
    }

    private static IEnumerable<int> Years(PageRun run)
    {
        for (var at = 0; at < run.Dates.Count;)
        {
            var (year, first) = (YearOf(run.Dates[at]), at);
            for (at++; at < run.Dates.Count && YearOf(run.Dates[at]) == year; at++)
            {
            }

            yield return year;
            yield return at - first;
        }
    }

    private static int YearOf(string? date) => date is null ? 0 : int.Parse(date[..4]);
}
