namespace Samla.Serving;

/// <summary>
/// The rules of a <c>_headers</c> file as Netlify reads them: a path, percent-encoded where it must be, in which a last <c>*</c> stands for anything and <c>:name</c> for one segment, and
/// indented headers below it. Of two rules that give the same header the later one counts.
/// </summary>
internal sealed class HeaderRules
{
    private readonly List<(string Path, string Name, string Value)> rules = [];

    /// <summary>Reads the text of the file.</summary>
    public HeaderRules(string text)
    {
        var path = "";
        foreach (var line in text.Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                path = line.Trim();
                continue;
            }

            var colon = line.IndexOf(':');
            rules.Add((path, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
    }

    /// <summary>The headers of an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> For(string address)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, name, value) in rules)
        {
            if (Matches(path, address))
            {
                headers[name] = value;
            }
        }

        return headers;
    }

    private static bool Matches(string path, string address)
    {
        if (path.EndsWith('*'))
        {
            return address.StartsWith(path[..^1], StringComparison.Ordinal);
        }

        var (asked, given) = (path.Split('/'), address.Split('/'));
        return asked.Length == given.Length && asked.Zip(given).All(pair => pair.First.StartsWith(':') ? pair.Second.Length > 0 : Uri.UnescapeDataString(pair.First) == pair.Second);
    }
}
