using System.Text.Json.Nodes;
using Samla.Addresses;
using Samla.Input;
using Samla.Model;
using Samla.Text;
using Samla.Theme.Interface;
using Samla.Time;

namespace Samla.Editing.Browser;

/// <summary>
/// The configuration of Decap CMS for one community: a collection for the meetings of each committee, and one for each other kind. Which fields they have stands in a file
/// that all communities of a written standard share.
/// </summary>
internal sealed class EditorConfig(Portal portal, Community community)
{
    // The folder of the content, from the root of the repository.
    private const string Root = "input";

    private Language Language => community.Language;

    /// <summary>The backend that writes to GitHub.</summary>
    public static JsonObject OnGitHub(ContentRepository editing, Language language) => new()
    {
        ["name"] = "github",
        ["repo"] = editing.Name,
        ["branch"] = editing.Branch,
        ["base_url"] = editing.LogIn,
        ["squash_merges"] = true,
        ["commit_messages"] = Messages(language),
    };

    /// <summary>The backend that writes to the folder on this machine.</summary>
    /// <param name="address">Where it asks.</param>
    public static JsonObject OnThisMachine(string address) => new() { ["name"] = "proxy", ["proxy_url"] = address, ["branch"] = "main" };

    /// <summary>The configuration.</summary>
    public JsonObject For(ContentRepository editing) => new()
    {
        ["backend"] = OnGitHub(editing, Language),
        ["publish_mode"] = "editorial_workflow",
        ["locale"] = Language == Language.Nn ? "nn_no" : "nb_no",
        ["load_config_file"] = false,
        ["site_url"] = portal.Site.Address,
        ["display_url"] = portal.Site.Address,
        ["show_preview_links"] = true,
        ["media_folder"] = $"{Root}/communities/{community.Id}",
        ["public_folder"] = Address.Of(community),
        ["slug"] = new JsonObject { ["encoding"] = "ascii", ["clean_accents"] = true, ["sanitize_replacement"] = "-" },
        ["editor"] = new JsonObject { ["preview"] = false },
        ["collections"] = Collections(),
    };

    private JsonArray Collections()
    {
        var committees = portal.Committees.Where(one => one.Community == community.Id).OrderBy(one => one.Tier).ThenBy(one => one.Title, NorwegianOrder.Instance).ToList();
        var meetings = portal.Meetings.Where(one => one.Community == community.Id && one.Head.Place.File.EndsWith("/index.md", StringComparison.Ordinal)).OrderByDescending(one => one.Date).ToList();
        var collections = new JsonArray([.. committees.Select(committee => (JsonNode)Meetings(committee))]);
        if (meetings.Count > 0)
        {
            collections.Add(Files("meetings-with-papers", FileKind.Meeting, new("Møter med vedlegg", "Møte med vedlegg"), meetings.Select(one => (one.Id, $"{ShortOf(one)} {NorwegianDates.Long(one.Date)}", $"communities/{one.Id}/index.md"))));
        }

        collections.Add(Files("committees", FileKind.Committee, new("Samarbeidsorganer", "Samarbeidsorgan"), committees.Select(one => (one.Id, one.Title, $"communities/{one.Id}/index.md"))));
        collections.Add(Files("community", FileKind.Community, new("Helsefellesskapet", "Helsefellesskapet"), [(community.Id, community.Title, $"communities/{community.Id}/index.md")]));
        collections.Add(Folder("agreements", FileKind.Agreement, new("Avtaler", "Avtalar"), $"agreements/{community.Id}"));
        collections.Add(Folder("guidelines", FileKind.Guideline, new("Retningslinjer", "Retningsliner"), $"guidelines/{community.Id}"));
        collections.Add(Folder("plans", FileKind.Plan, new("Planer", "Planar"), $"communities/{community.Id}/plans"));
        return collections;
    }

    private string ShortOf(Meeting meeting) => portal.Committees.Find(meeting.Committee) is { } committee ? committee.Short ?? committee.Title : meeting.Committee;

    private JsonObject Meetings(Committee committee)
    {
        var collection = Folder(committee.Id[(committee.Id.IndexOf('/') + 1)..], FileKind.Meeting, Same(committee.Short ?? committee.Title), $"communities/{committee.Id}");
        collection["description"] = committee.Title;
        collection["identifier_field"] = "date";
        collection["slug"] = "{{fields.date}}";
        collection["summary"] = "{{filename}} {{title}}";
        // The committee's own page lies beside its meetings.
        collection["filter"] = new JsonObject { ["field"] = "samla-kind", ["value"] = "other" };
        return collection;
    }

    private JsonObject Folder(string name, FileKind kind, Bilingual label, string folder) => new()
    {
        ["name"] = name,
        ["label"] = label.In(Language),
        ["label_singular"] = KindTexts.Of(kind).In(Language),
        ["folder"] = $"{Root}/{folder}",
        ["create"] = true,
        ["delete"] = false,
        ["extension"] = "md",
        ["format"] = FormatOf(kind),
        ["slug"] = "{{slug}}",
        ["fields"] = Words<FileKind>.For(kind),
    };

    private JsonObject Files(string name, FileKind kind, Bilingual label, IEnumerable<(string Id, string Label, string Path)> files) => new()
    {
        ["name"] = name,
        ["label"] = label.In(Language),
        ["format"] = FormatOf(kind),
        ["files"] = new JsonArray(
        [
            .. files.Select(file => (JsonNode)new JsonObject
            {
                ["name"] = file.Id.Replace('/', '.'),
                ["label"] = file.Label,
                ["file"] = $"{Root}/{file.Path}",
                ["fields"] = Words<FileKind>.For(kind),
            }),
        ]),
    };

    private static string FormatOf(FileKind kind) => $"samla-{Words<FileKind>.For(kind)}";

    private static Bilingual Same(string text) => new(text, text);

    private static JsonObject Messages(Language language) => language == Language.Nn
        ? Messages("Ny side: {{collection}} {{slug}}", "Endrar {{collection}} {{slug}}", "Tek bort {{collection}} {{slug}}", "Legg til {{path}}", "Tek bort {{path}}")
        : Messages("Ny side: {{collection}} {{slug}}", "Endrer {{collection}} {{slug}}", "Tar bort {{collection}} {{slug}}", "Legger til {{path}}", "Tar bort {{path}}");

    private static JsonObject Messages(string create, string update, string delete, string upload, string remove) => new()
    {
        ["create"] = create,
        ["update"] = update,
        ["delete"] = delete,
        ["uploadMedia"] = upload,
        ["deleteMedia"] = remove,
    };
}
