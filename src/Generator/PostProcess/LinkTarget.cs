namespace Samla.PostProcess;

/// <summary>What an address in a page means to a browser.</summary>
internal static class LinkTarget
{
    private const string Host = "https://site.invalid";

    /// <summary>True for what would run or show content that no host sent: <c>javascript:</c>, <c>vbscript:</c>, <c>data:</c>.</summary>
    public static bool IsUnsafe(string address) => Scheme(Cleaned(address)) is "javascript" or "vbscript" or "data";

    /// <summary>True when the address names a host, be it with a scheme or with two slashes.</summary>
    public static bool NamesHost(string address)
    {
        var cleaned = Cleaned(address);
        return StartsWithTwoSlashes(cleaned) || Scheme(cleaned) is not (null or "data");
    }

    /// <summary>The place on the site that an address written on the page <paramref name="from"/> leads to; null when it leads elsewhere.</summary>
    public static PageLink? Internal(string from, string address)
    {
        var cleaned = Cleaned(address);
        if (StartsWithTwoSlashes(cleaned) || Scheme(cleaned) is not null)
        {
            return null;
        }

        var hash = cleaned.IndexOf('#');
        var path = hash < 0 ? cleaned : cleaned[..hash];
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        return new PageLink(Resolve(from, path), hash < 0 ? null : Anchor(cleaned[(hash + 1)..]));
    }

    // Most addresses begin at the root and need nothing done; the others take the way of a browser.
    private static string Resolve(string from, string path)
    {
        if (path.Length == 0)
        {
            return from;
        }

        var plain = path[0] == '/' && !path.Contains('%') && !path.Contains('\\') && !path.Contains("/.", StringComparison.Ordinal);
        return plain ? path : Uri.UnescapeDataString(new Uri(new Uri(Host + from), path).AbsolutePath);
    }

    // The empty anchor and «top» are the beginning of any page.
    private static string? Anchor(string written)
    {
        var anchor = written.Contains('%') ? Uri.UnescapeDataString(written) : written;
        return anchor.Length == 0 || anchor.Equals("top", StringComparison.OrdinalIgnoreCase) ? null : anchor;
    }

    // Browsers drop tabs and line breaks inside an address and control characters and spaces around it.
    private static string Cleaned(string address)
    {
        if (address.AsSpan().IndexOfAnyInRange('\0', ' ') < 0)
        {
            return address;
        }

        var kept = string.Concat(address.Where(letter => letter is not ('\t' or '\n' or '\r')));
        return kept.Trim([.. Enumerable.Range(0, ' ' + 1).Select(code => (char)code)]);
    }

    private static bool StartsWithTwoSlashes(string address) =>
        address.Length > 1 && address[0] is '/' or '\\' && address[1] is '/' or '\\';

    private static string? Scheme(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end > 0 && address[end] == ':' && char.IsAsciiLetter(address[0]) ? address[..end].ToLowerInvariant() : null;
    }
}
