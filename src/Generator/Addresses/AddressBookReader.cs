using System.Text;
using System.Text.Json;
using Samla.Diagnostics;

namespace Samla.Addresses;

/// <summary>Reads <c>addresses.json</c> byte by byte, because a portal soon has tens of thousands of addresses.</summary>
/// <param name="text">The bytes of the file.</param>
/// <param name="file">The file as it is shown in messages.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class AddressBookReader(ReadOnlyMemory<byte> text, string file, DiagnosticBag diagnostics)
{
    private readonly List<MovedAddress> moved = [];
    private readonly List<PublishedAddress> published = [];

    /// <summary>What can be read; each mistake is told of.</summary>
    public AddressBook Read()
    {
        var start = text.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        try
        {
            var reader = new Utf8JsonReader(text.Span[start..]);
            reader.Read();
            Root(ref reader, start);
            reader.Read();
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0) + 1;
            diagnostics.Add(
                AddressRules.AddressBook,
                new Place(file, line, 1, line, 1),
                "Filen kan ikke leses herfra.",
                "Fila kan ikkje lesast herifrå.");
        }

        return new AddressBook(file, text, moved, published);
    }

    private void Root(ref Utf8JsonReader reader, int start)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Report(reader, start, "Filen skal ha «moved» og «published» i krøllparenteser.", "Fila skal ha «moved» og «published» i krøllparentesar.");
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("moved"))
            {
                Moved(ref reader, start);
            }
            else if (reader.ValueTextEquals("published"))
            {
                Published(ref reader, start);
            }
            else
            {
                Report(reader, start, $"«{reader.GetString()}» finnes ikke her, bare «moved» og «published».", $"«{reader.GetString()}» finst ikkje her, berre «moved» og «published».");
                reader.Skip();
            }
        }
    }

    private void Moved(ref Utf8JsonReader reader, int start)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Report(reader, start, "«moved» skal ha gammel og ny adresse i krøllparenteser.", "«moved» skal ha gammal og ny adresse i krøllparentesar.");
            reader.Skip();
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (from, at) = (Address(reader, start), start + (int)reader.TokenStartIndex);
            if (from is not null && !seen.Add(from))
            {
                Report(reader, start, $"{from} står to ganger i «moved».", $"{from} står to gonger i «moved».");
            }

            reader.Read();
            var to = Address(reader, start);
            if (from is not null && to is not null)
            {
                moved.Add(new MovedAddress(from, to, at));
            }

            reader.Skip();
        }
    }

    private void Published(ref Utf8JsonReader reader, int start)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Report(reader, start, "«published» skal ha adresser i hakeparenteser.", "«published» skal ha adresser i hakeparentesar.");
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Address(reader, start) is { } address)
            {
                published.Add(new PublishedAddress(address, start + (int)reader.TokenStartIndex));
            }

            reader.Skip();
        }
    }

    // The address that stands there; null, with a diagnostic, when it can't be one.
    private string? Address(in Utf8JsonReader reader, int start)
    {
        if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String && reader.GetString() is var address && IsAddress(address!))
        {
            return address;
        }

        var written = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String ? reader.GetString() : Encoding.UTF8.GetString(reader.ValueSpan);
        Report(reader, start, $"«{written}» er ikke en adresse på nettstedet. Den begynner med «/».", $"«{written}» er ikkje ei adresse på nettstaden. Ho byrjar med «/».");
        return null;
    }

    private static bool IsAddress(string text) =>
        text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal) && !text.AsSpan().ContainsAny('#', '?', '\\') && !text.Any(char.IsControl);

    private void Report(in Utf8JsonReader reader, int start, string nb, string nn)
    {
        var length = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String ? reader.ValueSpan.Length + 2 : Math.Max(1, reader.ValueSpan.Length);
        diagnostics.Add(AddressRules.AddressBook, AddressBook.PlaceAt(file, text.Span, start + (int)reader.TokenStartIndex, length), nb, nn);
    }
}
