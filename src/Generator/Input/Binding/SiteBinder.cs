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
        fields.Map("publisher", publisher => new Publisher(publisher.Required("name"), publisher.Text("address"), publisher.Text("email"))),
        fields.Map("licence", licence => new Licence(licence.Required("name"), licence.Web("address"))),
        fields.Text("accessibility"),
        fields.Web("repository"),
        Severities(fields),
        fields.Reading.Place)
    {
        WithheldWords = Withheld(fields),
        Editing = fields.Map("editing", editing => new ContentRepository(editing.Required("repository"), editing.Text("branch") ?? "main", RequiredWeb(editing, "logIn"))),
    };

    // What is looked for in every text, and what has been looked at in files that have no fields of their own.
    private static IReadOnlyList<string> Withheld(Fields fields) => fields.Map("privacy", privacy =>
    {
        privacy.Reading.Reviewed.AddRange(ReviewedBinder.Bind(privacy));
        return privacy.Texts("words");
    }) ?? [];

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
