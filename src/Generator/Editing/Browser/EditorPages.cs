using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samla.Addresses;
using Samla.Input.Shapes;
using Samla.Model;
using Samla.Output;
using Samla.Text;
using Samla.Theme;
using Samla.Theme.Interface;

namespace Samla.Editing.Browser;

/// <summary>What is below <c>/admin/</c>: for each community a page with Decap CMS and its configuration, the forms of each written standard, and what fields can lead to.</summary>
internal static class EditorPages
{
    /// <summary>The name of the file with a community's configuration.</summary>
    public const string ConfigFile = "config.json";

    private const string ListsPath = "admin/lister.json";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All files; none where content can't be written in the browser.</summary>
    public static IEnumerable<OutputFile> All(Portal portal, ThemeFiles theme) => portal.Site.Editing is not { } editing
        ? []
        :
        [
            .. theme.EditorFiles.Select(file => new OutputFile(file.Address.TrimStart('/'), () => File.ReadAllBytes(file.Path))),
            new OutputFile(ListsPath, () => Bytes(ContentLists.Shared(portal))),
            .. portal.Communities.Select(one => one.Language).Distinct().Select(language => new OutputFile(FormsPath(language), () => Bytes(Forms(language)))),
            .. portal.Communities.SelectMany(community => Of(portal, theme, editing, community)),
        ];

    private static IEnumerable<OutputFile> Of(Portal portal, ThemeFiles theme, ContentRepository editing, Community community)
    {
        var folder = Address.Editor(community).TrimStart('/');
        yield return new OutputFile($"{folder}index.html", () => Encoding.UTF8.GetBytes(Page(portal.Site, theme, editing, community)));
        yield return new OutputFile($"{folder}{ConfigFile}", () => Bytes(new JsonObject
        {
            ["config"] = new EditorConfig(portal, community).For(editing),
            ["lists"] = ContentLists.Of(portal, community),
        }));
    }

    private static string FormsPath(Language language) => $"admin/skjema.{Words<Language>.For(language)}.json";

    private static JsonObject Forms(Language language) => new(FileShape.All
        .Where(file => file.Form == FileForm.Fields && file.Kind != Input.FileKind.Site)
        .Select(file => KeyValuePair.Create(Words<Input.FileKind>.For(file.Kind), (JsonNode?)new FormFields(language).Of(file))));

    private static string Page(Site site, ThemeFiles theme, ContentRepository editing, Community community)
    {
        var words = InterfaceWords.In(community.Language);
        var assets = theme.EditorAssets;
        return $"""
            <!DOCTYPE html>
            <html lang="{Words<Language>.For(community.Language)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{PagePolicy.Editor(HostOf(editing.LogIn))}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{WebUtility.HtmlEncode($"{words.EditorTitle(community.Title)} – {site.Title}")}</title>
            <link rel="icon" href="{theme.Assets.Icon}" type="image/svg+xml">
            <link rel="stylesheet" href="{assets.StyleSheet}">
            <script src="{assets.Script}" defer></script>
            <script src="{assets.Decap}" defer></script>
            </head>
            <body data-config="{Address.Editor(community)}{ConfigFile}" data-forms="/{FormsPath(community.Language)}" data-lists="/{ListsPath}">
            <noscript><p>{words.EditorNeedsScript}</p></noscript>
            </body>
            </html>

            """;
    }

    // Whatever else stands in the address could be read as more of the policy.
    private static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : "";

    private static byte[] Bytes(JsonObject content) => Encoding.UTF8.GetBytes(content.ToJsonString(Plain) + "\n");
}
