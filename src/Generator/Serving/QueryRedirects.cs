using Microsoft.AspNetCore.Http;

namespace Samla.Serving;

/// <summary>The rules of a <c>_redirects</c> file that ask for a value in the address, as <c>/kommuner/ kommune=:id /kommuner/:id/ 302!</c>. The others are the server's own.</summary>
internal sealed class QueryRedirects
{
    private readonly List<(string Path, string Name, string Placeholder, string Target)> rules;

    /// <summary>Reads the text of the file.</summary>
    public QueryRedirects(string text) => rules =
    [
        .. from line in text.Split('\n')
           let parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           where parts.Length > 2 && parts[1].Contains("=:", StringComparison.Ordinal)
           let asked = parts[1].Split('=', 2)
           select (parts[0], asked[0], asked[1], parts[2]),
    ];

    /// <summary>Where an address with those values leads; null where it stays.</summary>
    public string? To(string address, IQueryCollection query)
    {
        foreach (var (path, name, placeholder, target) in rules)
        {
            if (path == address && query[name].FirstOrDefault() is { Length: > 0 } value)
            {
                return target.Replace(placeholder, Uri.EscapeDataString(value), StringComparison.Ordinal);
            }
        }

        return null;
    }
}
