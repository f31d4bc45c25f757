using System.Text.RegularExpressions;
using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Input.Binding;

/// <summary><c>site.yaml</c>.</summary>
internal static partial class SiteBinder
{
    public static Site Bind(Fields fields) => new(
        fields.Required("title"),
        Address(fields),
        fields.WordList<Language>("languages"),
        Common.Both(fields, "description"),
        fields.Map("publisher", publisher => new Publisher(publisher.Required("name"), publisher.Web("address"), publisher.Text("email"))),
        fields.Map("licence", licence => new Licence(licence.Required("name"), licence.Web("address"))),
        fields.Web("accessibility"),
        fields.Web("repository"),
        Severities(fields),
        fields.Reading.Place)
    {
        Editing = fields.Map("editing", editing => new ContentRepository(editing.Required("repository"), editing.Text("branch") ?? "main", RequiredWeb(editing, "logIn"))),
        Security = fields.Map("security", Security),
    };

    private static SecurityContact? Security(Fields fields)
    {
        var written = fields.Required("contact");
        var contact = ContactAddress().IsMatch(written) ? written : EmailAddress().IsMatch(written) ? $"mailto:{written}" : null;
        if (contact is null && fields.Has("contact"))
        {
            fields.Report(ReadingRules.BadAddress, "contact", $"«{written}» er verken en https-adresse eller en e-postadresse.", $"«{written}» er verken ei https-adresse eller ei e-postadresse.");
        }

        var expires = fields.Date("expires");
        if (!fields.Has("expires"))
        {
            fields.ReportMissing("expires");
        }
        else if (expires is { Precision: not DatePrecision.Day })
        {
            fields.Report(ReadingRules.BadDate, "expires", $"«{expires}» er ikke en bestemt dag.", $"«{expires}» er ikkje ein bestemt dag.");
        }

        var policy = fields.Web("policy");
        return contact is null || expires is not { Precision: DatePrecision.Day } day ? null : new SecurityContact(contact, day.Earliest, policy, fields.PlaceOf("expires"));
    }

    // Every page's address begins with it.
    private static string Address(Fields fields)
    {
        var address = RequiredWeb(fields, "address");
        if (address.AsSpan().IndexOfAny('?', '#') < 0)
        {
            return address;
        }

        fields.Report(ReadingRules.BadAddress, "address", $"«{address}» kan ikke være begynnelsen på andre adresser.", $"«{address}» kan ikkje vere byrjinga på andre adresser.");
        return "";
    }

    private static string RequiredWeb(Fields fields, string key)
    {
        if (!fields.Has(key))
        {
            fields.ReportMissing(key);
        }

        return fields.Web(key)?.TrimEnd('/') ?? "";
    }

    private static Dictionary<string, Severity> Severities(Fields fields) => fields.Map("severities", map =>
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var code in Rules.All.Select(rule => rule.Code))
        {
            if (map.Word<Severity>(code) is { } severity)
            {
                severities[code] = severity;
            }
        }

        return severities;
    }) ?? [];

    // The letters that may stand in an address (RFC 3986).
    [GeneratedRegex(@"^https://[a-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?$")]
    private static partial Regex ContactAddress();

    [GeneratedRegex(@"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")]
    private static partial Regex EmailAddress();
}
