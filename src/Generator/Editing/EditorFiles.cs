using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samla.Input;
using Samla.Input.Shapes;
using Samla.Text;

namespace Samla.Editing;

/// <summary>The files of the repository that editors read. They are made from the program by <c>samla schemas</c>, and are never written by hand.</summary>
internal static class EditorFiles
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>All of them: the path in the repository and the text.</summary>
    public static IReadOnlyList<(string Path, string Text)> All() =>
    [
        .. FileShape.All.Select(file => (SchemaOf(file.Kind), Text(JsonSchema.Of(file)))),
        (".vscode/settings.json", Text(VsCodeFiles.Settings())),
        (".vscode/extensions.json", Text(VsCodeFiles.Extensions())),
        (".vscode/tasks.json", Text(VsCodeFiles.Tasks())),
        (".vscode/samla.code-snippets", Text(VsCodeFiles.SnippetFile())),
    ];

    /// <summary>Where the schema of a kind of file is.</summary>
    public static string SchemaOf(FileKind kind) => $"schemas/{Words<FileKind>.For(kind)}.schema.json";

    private static string Text(JsonObject file) => file.ToJsonString(Readable) + "\n";
}
