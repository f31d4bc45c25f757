using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samla.Addresses;

/// <summary><c>addresses.json</c> as it is written: sorted, one address a line, so that a change shows as the lines that it is.</summary>
internal static class AddressBookText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(IEnumerable<KeyValuePair<string, string>> moved, IEnumerable<string> published)
    {
        var redirects = moved.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{Quoted(one.Key)}: {Quoted(one.Value)}");
        var addresses = published.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Quoted);
        return Encoding.UTF8.GetBytes($"{{\n  \"moved\": {Lines('{', redirects, '}')},\n  \"published\": {Lines('[', addresses, ']')}\n}}\n");
    }

    private static string Lines(char open, IEnumerable<string> lines, char close) =>
        string.Join(",\n", lines.Select(line => $"    {line}")) is { Length: > 0 } all ? $"{open}\n{all}\n  {close}" : $"{open}{close}";

    private static string Quoted(string address) => JsonSerializer.Serialize(address, Plain);
}
