using System.Text.Json;

namespace Samla.Search.Indexing;

/// <summary>
/// The whole index in the serialized format of lunr.js 2.3.9, with an empty pipeline. What the shards are cut from, written out where the two are
/// held against each other; too large for a browser.
/// </summary>
public static class WholeIndex
{
    /// <summary>Writes it.</summary>
    public static void Write(SearchIndex index, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("version", "2.3.9");
        writer.WriteStartArray("fields");
        foreach (var field in index.Fields)
        {
            writer.WriteStringValue(field.Name);
        }

        writer.WriteEndArray();
        Vectors(index, writer);
        Postings(index, writer);
        writer.WriteStartArray("pipeline");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Vectors(SearchIndex index, Utf8JsonWriter writer)
    {
        var vectors = new List<(int Met, double Weight)>[index.Count * index.Fields.Count];
        for (var term = 0; term < index.Terms.Count; term++)
        {
            var idf = index.Idf(term);
            for (var field = 0; field < index.Fields.Count; field++)
            {
                var documents = index.DocumentsOf(term, field);
                var frequencies = index.FrequenciesOf(term, field);
                for (var i = 0; i < documents.Length; i++)
                {
                    (vectors[(documents[i] * index.Fields.Count) + field] ??= []).Add((index.Met[term], index.Weight(idf, field, documents[i], frequencies[i])));
                }
            }
        }

        writer.WriteStartArray("fieldVectors");
        for (var at = 0; at < vectors.Length; at++)
        {
            writer.WriteStartArray();
            writer.WriteStringValue($"{index.Fields[at % index.Fields.Count].Name}/{at / index.Fields.Count}");
            writer.WriteStartArray();
            foreach (var (met, weight) in (vectors[at] ?? []).OrderBy(one => one.Met))
            {
                writer.WriteNumberValue(met);
                writer.WriteNumberValue(weight);
            }

            writer.WriteEndArray();
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void Postings(SearchIndex index, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("invertedIndex");
        for (var term = 0; term < index.Terms.Count; term++)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(index.Terms[term]);
            writer.WriteStartObject();
            writer.WriteNumber("_index", index.Met[term]);
            for (var field = 0; field < index.Fields.Count; field++)
            {
                writer.WriteStartObject(index.Fields[field].Name);
                foreach (var document in index.DocumentsOf(term, field))
                {
                    writer.WriteStartObject($"{document}");
                    writer.WriteEndObject();
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
