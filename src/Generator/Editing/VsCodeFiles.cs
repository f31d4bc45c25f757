using System.Text.Json.Nodes;
using Samla.Input;
using Samla.Input.Shapes;
using Samla.Text;

namespace Samla.Editing;

/// <summary>
/// What VS Code needs to help with the content. Its YAML extension holds data files against their schemas; the front matter of Markdown it leaves alone, so there the
/// beginning comes from snippets, and the task that runs <c>samla check</c> shows what is wrong among the problems.
/// </summary>
internal static class VsCodeFiles
{
    /// <summary>The settings: which schema is for which data file, and that a snippet comes by its first letters and the tab key.</summary>
    public static JsonObject Settings() => new()
    {
        ["yaml.schemas"] = new JsonObject(FileShape.All
            .Where(file => PathOf(file.Kind) is not null)
            .Select(file => KeyValuePair.Create($"./{EditorFiles.SchemaOf(file.Kind)}", (JsonNode?)$"**/input/{PathOf(file.Kind)}"))),
        ["[markdown]"] = new JsonObject { ["editor.tabCompletion"] = "onlySnippets" },
        ["[yaml]"] = new JsonObject { ["editor.tabCompletion"] = "onlySnippets", ["editor.formatOnSave"] = false },
    };

    /// <summary>The extension that is offered to whoever opens the folder.</summary>
    public static JsonObject Extensions() => new() { ["recommendations"] = new JsonArray("redhat.vscode-yaml") };

    /// <summary>The task that checks the content. What it tells stands on two lines, the message and the place.</summary>
    public static JsonObject Tasks() => new()
    {
        ["version"] = "2.0.0",
        ["tasks"] = new JsonArray(new JsonObject
        {
            ["label"] = "samla: se etter feil",
            ["detail"] = "Viser alt som er galt i innholdet, blant problemene.",
            ["type"] = "process",
            ["command"] = "dotnet",
            ["args"] = new JsonArray("run", "--project", "src/Generator", "--", "check"),
            ["group"] = new JsonObject { ["kind"] = "build", ["isDefault"] = true },
            ["problemMatcher"] = new JsonArray(Matcher("error", "feil"), Matcher("warning", "advarsel|åtvaring")),
        }),
    };

    /// <summary>The snippets.</summary>
    public static JsonObject SnippetFile() => new(Snippets.All.Select(snippet => KeyValuePair.Create(NameOf(snippet), (JsonNode?)new JsonObject
    {
        ["scope"] = PathOf(snippet.Kind) is null ? "markdown" : "yaml",
        ["prefix"] = snippet.Prefix,
        ["description"] = NameOf(snippet),
        ["body"] = new JsonArray([.. snippet.Body.Split('\n').Select(line => (JsonNode)line)]),
    })));

    // The data files; the others are Markdown.
    private static string? PathOf(FileKind kind) => kind switch
    {
        FileKind.Site or FileKind.Sources or FileKind.Glossary or FileKind.Lexicon => $"{Words<FileKind>.For(kind)}.yaml",
        FileKind.Parties => "parties/*.yaml",
        _ => null,
    };

    private static string NameOf(Snippet snippet) => snippet.Language switch
    {
        Language.Nn => $"{KindTexts.Of(snippet.Kind).Nn} (nynorsk)",
        Language.Nb => $"{KindTexts.Of(snippet.Kind).Nb} (bokmål)",
        _ => KindTexts.Of(snippet.Kind).Nb,
    };

    private static JsonObject Matcher(string severity, string words) => new()
    {
        ["owner"] = $"samla-{severity}",
        ["source"] = "samla",
        ["severity"] = severity,
        ["fileLocation"] = new JsonArray("relative", "${workspaceFolder}"),
        ["pattern"] = new JsonArray(
            new JsonObject { ["regexp"] = $@"^(?:{words}) (SAM\d{{4}}) \([a-z-]+\): (.+)$", ["code"] = 1, ["message"] = 2 },
            new JsonObject { ["regexp"] = @"^  --> (.+?)(?::(\d+):(\d+))?(?:  \(.*\))?$", ["file"] = 1, ["line"] = 2, ["column"] = 3 }),
    };
}
