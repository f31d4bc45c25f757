using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Output;

/// <summary><c>/.well-known/security.txt</c> (RFC 9116): whom to tell of a weakness in the site. There is none where <c>site.yaml</c> names nobody.</summary>
internal static class SecurityText
{
    private const string Path = ".well-known/security.txt";

    // So long before it expires that somebody has time to go through it.
    private const int WarnedDays = 30;

    /// <summary>The file.</summary>
    /// <param name="site">The portal's own facts.</param>
    /// <param name="baseUrl">Where the site is published, with no slash at the end.</param>
    public static IEnumerable<OutputFile> Of(Site site, string baseUrl)
    {
        if (site.Security is { } security)
        {
            var languages = site.Languages.Select(Words<Language>.For).Append("en");
            var text = $"Contact: {security.Contact}\nExpires: {security.Expires:yyyy-MM-dd}T23:59:59Z\nPreferred-Languages: {string.Join(", ", languages)}\nCanonical: {baseUrl}/{Path}\n"
                + (security.Policy is { } policy ? $"Policy: {new Uri(policy).AbsoluteUri}\n" : "");
            yield return new OutputFile(Path, () => System.Text.Encoding.UTF8.GetBytes(text));
        }
    }

    /// <summary>Tells when it has expired, or soon will.</summary>
    public static void Check(Site site, DateOnly today, DiagnosticBag diagnostics)
    {
        if (site.Security is { } security && security.Expires.DayNumber - today.DayNumber is var left and <= WarnedDays)
        {
            var day = NorwegianDates.Long(security.Expires);
            diagnostics.Add(
                ModelRules.SecurityExpires,
                security.Place,
                left < 0 ? $"security.txt gikk ut {day}." : $"security.txt går ut {day}.",
                left < 0 ? $"security.txt gjekk ut {day}." : $"security.txt går ut {day}.",
                "security.expires");
        }
    }
}
