using Microsoft.AspNetCore.Http;

namespace Samla.Serving;

/// <summary>
/// The rules of a <c>_redirects</c> file as Netlify reads them: those that ask for a value in the address, as <c>/kommuner/ kommune=:id /kommuner/:id/ 302!</c>, and those that lead an old
/// address on, as <c>/oslo/gammel/* /oslo/ny/:splat 301</c>. The page for what isn't there is the server's own.
/// </summary>
internal sealed class RedirectRules
{
    private readonly List<(string Path, string Name, string Placeholder, string Target)> forms;
    private readonly List<(string From, string To)> moved;

    /// <summary>Reads the text of the file.</summary>
    public RedirectRules(string text)
    {
        var lines = text.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        forms =
        [
            .. from parts in lines
               where parts.Length > 2 && parts[1].Contains("=:", StringComparison.Ordinal)
               let asked = parts[1].Split('=', 2)
               select (parts[0], asked[0], asked[1], parts[2]),
        ];
        moved = [.. from parts in lines where parts is [_, _, "301"] select (Uri.UnescapeDataString(parts[0]), parts[1])];
    }

    /// <summary>Where an address with those values leads; null where it stays.</summary>
    public string? To(string address, IQueryCollection query)
    {
        foreach (var (path, name, placeholder, target) in forms)
        {
            if (path == address && query[name].FirstOrDefault() is { Length: > 0 } value)
            {
                return target.Replace(placeholder, Uri.EscapeDataString(value), StringComparison.Ordinal);
            }
        }

        return null;
    }

    /// <summary>Where an address at which there is nothing leads for good, by the first rule that fits; null when none does. A slash at its end doesn't matter.</summary>
    public string? OnFrom(string address)
    {
        foreach (var (from, to) in moved)
        {
            if (from.EndsWith('*') && address.StartsWith(from[..^1], StringComparison.Ordinal))
            {
                var rest = address[(from.Length - 1)..].TrimStart('/').Split('/').Select(Uri.EscapeDataString);
                return to.Replace(":splat", string.Join('/', rest), StringComparison.Ordinal);
            }

            if (from == address || from == address + "/")
            {
                return to;
            }
        }

        return null;
    }
}
