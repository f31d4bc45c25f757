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
        fields.Map("publisher", publisher => new Publisher(publisher.Required("name"), publisher.Web("address"), publisher.Email("email"))),
        fields.Map("licence", licence => new Licence(licence.Required("name"), licence.Web("address"))),
        fields.Web("accessibility"),
        fields.Web("repository"),
        Severities(fields),
        fields.Reading.Place)
    {
        WithheldWords = Withheld(fields),
        Editing = fields.Map("editing", editing => new ContentRepository(editing.Required("repository"), editing.Text("branch") ?? "main", RequiredWeb(editing, "logIn"))),
        Security = fields.Map("security", Security),
        Limits = fields.Map("limits", Limits) ?? Model.Limits.Standard,
    };

    // What is looked for in every text, and what has been looked at in files that have no fields of their own.
    private static IReadOnlyList<string> Withheld(Fields fields) => fields.Map("privacy", privacy =>
    {
        privacy.Reading.Reviewed.AddRange(ReviewedBinder.Bind(privacy));
        return privacy.Texts("words");
    }) ?? [];

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

    // Each can be raised only as far as the program can bear.
    private static Limits Limits(Fields fields)
    {
        var standard = Model.Limits.Standard;
        return new Limits
        {
            TextFile = fields.Number("textFile", 1, 100_000) ?? standard.TextFile,
            Attachment = fields.Number("attachment", 1, 100) ?? standard.Attachment,
            Nesting = fields.Number("nesting", 10, 200) ?? standard.Nesting,
            Items = fields.Number("items", 10, 1_000_000) ?? standard.Items,
            Paragraph = fields.Number("paragraph", 100, 1_000_000) ?? standard.Paragraph,
            Title = fields.Number("title", 10, 10_000) ?? standard.Title,
            Word = fields.Number("word", 50, 100_000) ?? standard.Word,
            Cells = fields.Number("cells", 10, 1_000_000) ?? standard.Cells,
            Headings = fields.Number("headings", 10, 100_000) ?? standard.Headings,
        };
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
        foreach (var rule in Rules.All)
        {
            // In the order in which they are declared: from an error down to the least that the rule can be.
            var words = Words<Severity>.All.Take((int)Rules.LeastOf(rule) + 1).ToList();
            if (map.Choice(rule.Code, words) is { } word)
            {
                severities[rule.Code] = Words<Severity>.Find(word)!.Value;
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
