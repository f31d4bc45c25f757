using System.Text;
using Samla.Diagnostics;

namespace Samla.Addresses;

/// <summary>What <c>addresses.json</c> says: where old addresses lead, and every address that was ever published.</summary>
/// <param name="file">The file as it is shown in messages.</param>
/// <param name="text">Its bytes, from which lines are counted when there is something to tell.</param>
/// <param name="moved">The redirects.</param>
/// <param name="published">The addresses.</param>
internal sealed class AddressBook(string file, ReadOnlyMemory<byte> text, IReadOnlyList<MovedAddress> moved, IReadOnlyList<PublishedAddress> published)
{
    /// <summary>The name of the file in <c>input/</c>.</summary>
    public const string FileName = "addresses.json";

    /// <summary>A portal that has published nothing.</summary>
    public static AddressBook Empty { get; } = new(FileName, default, [], []);

    /// <summary>The redirects, in the order in which they were written.</summary>
    public IReadOnlyList<MovedAddress> Moved => moved;

    /// <summary>The addresses, in the order in which they were written.</summary>
    public IReadOnlyList<PublishedAddress> Published => published;

    /// <summary>Where the old addresses lead.</summary>
    public Redirects Redirects { get; } = new(moved.DistinctBy(one => one.From).ToDictionary(one => one.From, one => one.To, StringComparer.Ordinal));

    /// <summary>Where an address stands in the file, in its quotation marks.</summary>
    public Place PlaceOf(string address, int at) => PlaceAt(file, text.Span, at, address.Length + 2);

    /// <summary>The place of so many letters from a byte of a file.</summary>
    public static Place PlaceAt(string file, ReadOnlySpan<byte> text, int at, int length)
    {
        var before = text[..Math.Clamp(at, 0, text.Length)];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new Place(file, line, column, line, column + length);
    }
}
