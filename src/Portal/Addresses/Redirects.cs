namespace Samla.Addresses;

/// <summary>
/// Where old addresses lead. One that ends with a slash takes everything below it along: with <c>/oslo/gammel/</c> to <c>/oslo/ny/</c>, <c>/oslo/gammel/2024/</c> leads to
/// <c>/oslo/ny/2024/</c>. One that leads to a page above itself is gone, and everything below it leads to that page. The longest that fits counts.
/// </summary>
/// <param name="moved">New address by old.</param>
public sealed class Redirects(IReadOnlyDictionary<string, string> moved)
{
    /// <summary>No redirect.</summary>
    public static Redirects None { get; } = new(new Dictionary<string, string>());

    /// <summary>New address by old, as they were written.</summary>
    public IReadOnlyDictionary<string, string> Moved => moved;

    /// <summary>Where an address leads in one step; null when it is not moved.</summary>
    public string? Next(string address) => Covering(address) is not { } key ? null
        : key.Length < address.Length && TakesAlong(key) ? moved[key] + address[key.Length..]
        : moved[key];

    /// <summary>The address that is there at the end of the way, which is the address itself where it is; null when there is none, or the way goes in a circle.</summary>
    public string? End(string address, Func<string, bool> isThere)
    {
        var at = address;
        for (var step = 0; step <= moved.Count; step++)
        {
            if (isThere(at))
            {
                return at;
            }

            if (Next(at) is not { } next)
            {
                return null;
            }

            at = next;
        }

        return null;
    }

    /// <summary>Whether the way from an address comes back to where it has been, or leads ever further below itself.</summary>
    public bool IsCircle(string address)
    {
        var at = address;
        for (var step = 0; step <= moved.Count; step++)
        {
            if (Next(at) is not { } next)
            {
                return false;
            }

            at = next;
        }

        return true;
    }

    /// <summary>The redirects, each leading straight to the end of its way, with the longest first where several fit: old address, new address, and whether what is below comes along.</summary>
    public IEnumerable<(string From, string To, bool TakesAlong)> Straight() => moved.Keys
        .Where(from => !IsCircle(from))
        .OrderDescending(StringComparer.Ordinal)
        .Select(Whole);

    private (string From, string To, bool TakesAlong) Whole(string from)
    {
        var (to, takesAlong) = (from, true);
        while (Covering(to) is { } key)
        {
            (to, takesAlong) = (Next(to)!, takesAlong && TakesAlong(key));
        }

        return (from, to, takesAlong);
    }

    // The longest redirect that an address falls under.
    private string? Covering(string address)
    {
        if (moved.ContainsKey(address))
        {
            return address;
        }

        for (var slash = address.LastIndexOf('/', address.Length - 1); slash > 0; slash = address.LastIndexOf('/', slash - 1))
        {
            if (moved.ContainsKey(address[..(slash + 1)]))
            {
                return address[..(slash + 1)];
            }
        }

        return null;
    }

    // A page that is gone leads to one above it, and so does all that was below.
    private bool TakesAlong(string from) => moved[from].EndsWith('/') && !from.StartsWith(moved[from], StringComparison.Ordinal);
}
