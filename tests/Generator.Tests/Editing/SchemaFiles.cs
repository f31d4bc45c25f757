using System.Text.Json;
using System.Text.Json.Nodes;
using Samla.Diagnostics;
using Samla.Editing;
using Samla.Input;
using Samla.Input.Shapes;
using Samla.Text;

namespace Samla.Tests.Editing;

/// <summary>Content held against the schemas of its kinds, by a validator that others use too.</summary>
internal static class SchemaFiles
{
    /// <summary>What is wrong in a folder of content: a line for each fault.</summary>
    public static IReadOnlyList<string> Faults(string input) => Faults(new InputFolder(input, new DiagnosticBag()).List()
        .Where(file => FileShape.All.Any(shape => shape.Kind == file.Kind))
        .Select(file => (file.Path, file.Kind, File.ReadAllText(file.FullPath))));

    /// <summary>What is wrong in some files.</summary>
    public static IReadOnlyList<string> Faults(IEnumerable<(string Path, FileKind Kind, string Text)> files)
    {
        var given = new
        {
            schemas = FileShape.All.ToDictionary(file => Words<FileKind>.For(file.Kind), file => (JsonNode)JsonSchema.Of(file)),
            files = files.Select(file => new { path = file.Path, kind = Words<FileKind>.For(file.Kind), text = file.Text }),
        };
        return NodeProgram.Run("schemas.mjs", JsonSerializer.Serialize(given)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
