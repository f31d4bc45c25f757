using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Input.Binding;

/// <summary><c>site.yaml</c>.</summary>
internal static class SiteBinder
{
    public static Site Bind(Fields fields) => new(
        fields.Required("title"),
        RequiredWeb(fields, "address"),
        fields.WordList<Language>("languages"),
        Common.Both(fields, "description"),
        fields.Map("publisher", publisher => new Publisher(publisher.Required("name"), publisher.Text("address"), publisher.Email("email"))),
        fields.Map("licence", licence => new Licence(licence.Required("name"), licence.Web("address"))),
        fields.Text("accessibility"),
        fields.Web("repository"),
        Severities(fields),
        fields.Reading.Place)
    {
        Editing = fields.Map("editing", editing => new ContentRepository(editing.Required("repository"), editing.Text("branch") ?? "main", RequiredWeb(editing, "logIn"))),
        Limits = fields.Map("limits", Limits) ?? Model.Limits.Standard,
    };

    // Each can be raised only as far as the program can bear.
    private static Limits Limits(Fields fields)
    {
        var standard = Model.Limits.Standard;
        return new Limits
        {
            TextFile = fields.Number("textFile", 1, 100_000) ?? standard.TextFile,
            Attachment = fields.Number("attachment", 1, 2_000) ?? standard.Attachment,
            Nesting = fields.Number("nesting", 10, 200) ?? standard.Nesting,
            Items = fields.Number("items", 10, 1_000_000) ?? standard.Items,
            Paragraph = fields.Number("paragraph", 100, 1_000_000) ?? standard.Paragraph,
            Title = fields.Number("title", 10, 10_000) ?? standard.Title,
            Word = fields.Number("word", 50, 100_000) ?? standard.Word,
            Cells = fields.Number("cells", 10, 1_000_000) ?? standard.Cells,
            Headings = fields.Number("headings", 10, 100_000) ?? standard.Headings,
        };
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
}
