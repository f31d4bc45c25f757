using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Exporters;

/// <summary>Writes the fields of records as JSON. A field that has no value or an empty list is left out.</summary>
internal sealed class RecordWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The files are JSON and nothing else, so only what JSON itself asks for is escaped: æøå stay.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // What is held before it goes on to the file, in bytes.
    private const int Held = 1 << 16;

    private readonly Stream file;
    private readonly Utf8JsonWriter json;

    /// <summary>An empty file.</summary>
    public RecordWriter(Stream file) => (this.file, json) = (file, new Utf8JsonWriter(file, Options));

    /// <summary>Ends the file with a line break.</summary>
    public void End()
    {
        json.Flush();
        file.Write("\n"u8);
    }

    /// <summary>The text of what <paramref name="write"/> writes.</summary>
    public static string Of(Action<RecordWriter> write)
    {
        using var text = new MemoryStream();
        using var writer = new RecordWriter(text);
        write(writer);
        writer.End();
        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    /// <summary>The file as one list. With many meetings it is large, so it goes on to the file as it grows.</summary>
    public void Records<T>(IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            Record(() => write(item));
            if (json.BytesPending > Held)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>A record without a name: the file itself, or an item of a list.</summary>
    public void Record(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    /// <summary>A text.</summary>
    public void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A text, or an explicit null: that there is none is a statement of its own.</summary>
    public void TextOrNull(string name, string? value) => json.WriteString(name, value);

    /// <summary>A value of an enum by its word.</summary>
    public void Word<T>(string name, T? value) where T : struct, Enum => Text(name, value is { } one ? Words<T>.For(one) : null);

    /// <summary>A date as precisely as it is known.</summary>
    public void Date(string name, PartialDate? value) => Text(name, value?.ToString());

    /// <summary>A time of day.</summary>
    public void Time(string name, TimeOnly? value) => Text(name, value?.ToString("HH:mm"));

    /// <summary>A whole number.</summary>
    public void Number(string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    /// <summary>A yes or no that may be unknown.</summary>
    public void Flag(string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    /// <summary>Something that is only told of when it is so.</summary>
    public void Mark(string name, bool value) => Flag(name, value ? true : null);

    /// <summary>A number, <c>{ min, max }</c> or <c>"unknown"</c>.</summary>
    public void Count(string name, Count? value)
    {
        switch (value)
        {
            case null:
                break;
            case { Known: false }:
                Text(name, "unknown");
                break;
            case { Exact: { } exact }:
                Number(name, exact);
                break;
            case { } span:
                Map(name, () =>
                {
                    Number("min", span.Min);
                    Number("max", span.Max);
                });
                break;
        }
    }

    /// <summary>Several texts.</summary>
    public void Texts(string name, IEnumerable<string> values)
    {
        if (values.Any())
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }

    /// <summary>Several values of an enum.</summary>
    public void WordList<T>(string name, IEnumerable<T> values) where T : struct, Enum => Texts(name, values.Select(Words<T>.For));

    /// <summary>A record with a name.</summary>
    public void Map(string name, Action write)
    {
        json.WritePropertyName(name);
        Record(write);
    }

    /// <summary>A record with a name, when there is one.</summary>
    public void Map<T>(string name, T? value, Action<T> write) where T : class
    {
        if (value is not null)
        {
            Map(name, () => write(value));
        }
    }

    /// <summary>Several records.</summary>
    public void List<T>(string name, IReadOnlyCollection<T> values, Action<T> write)
    {
        if (values.Count > 0)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                Record(() => write(value));
            }

            json.WriteEndArray();
        }
    }

    /// <summary>The name of a value that follows.</summary>
    public void Name(string name) => json.WritePropertyName(name);

    /// <summary>A list of values that <paramref name="write"/> writes without names.</summary>
    public void Items<T>(IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A value without a name: yes or no, a whole number, or text, by what was written.</summary>
    public void Plain(string written)
    {
        if (written is "true" or "false")
        {
            json.WriteBooleanValue(written == "true");
        }
        else if (int.TryParse(written, out var number) && number.ToString() == written)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(written);
        }
    }
}
