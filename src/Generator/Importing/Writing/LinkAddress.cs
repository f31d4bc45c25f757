using Samla.Addresses;

namespace Samla.Importing.Writing;

/// <summary>An address as the site lets it through: <c>https</c>, <c>mailto</c> and <c>tel</c>.</summary>
/// <param name="Written">The address in Markdown; null when it can't be a link.</param>
/// <param name="Doubt">What was done with it; null when nothing was.</param>
internal sealed record LinkAddress(string? Written, string? Doubt)
{
    /// <summary>The address that a link in Word leads to.</summary>
    public static LinkAddress Of(string address)
    {
        var trimmed = address.Trim();
        if (trimmed.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && Whole("https" + trimmed[4..]) is { } safe)
        {
            return new LinkAddress(safe, $"Lenken «{trimmed}» er skrevet med https. Se etter at den virker.");
        }

        return Whole(trimmed) is { } whole
            ? new LinkAddress(whole, null)
            : new LinkAddress(null, trimmed.StartsWith('#') ? null : $"Lenken «{trimmed}» kan ikke publiseres. Teksten er tatt med uten lenke.");
    }

    private static string? Whole(string address) =>
        OutsideAddress.IsAllowed(address.Replace(" ", "%20", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal))
            ? address.Replace(" ", "%20", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
                .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)
                .Replace("&", "&amp;", StringComparison.Ordinal)
            : null;
}
