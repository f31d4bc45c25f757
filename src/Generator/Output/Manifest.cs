using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samla.Output;

/// <summary><c>manifest.json</c>: every file of the output but itself, and what it was made from.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="Input">The commit of the content; null when it isn't known.</param>
/// <param name="Files">The files, by path.</param>
internal sealed record Manifest(string Version, InputCommit? Input, IReadOnlyList<ManifestFile> Files)
{
    /// <summary>Where it stands in the output.</summary>
    public const string FileName = "manifest.json";

    /// <summary>Writes the file, with a line for each file, so that two of them can be compared line by line.</summary>
    public void Write(Stream content)
    {
        var input = Input is null ? "null" : $$"""{ "commit": {{Quoted(Input.Id)}}, "changed": {{(Input.Changed ? "true" : "false")}} }""";
        using var writer = new StreamWriter(content, leaveOpen: true) { NewLine = "\n" };
        writer.Write($$"""{ "version": {{Quoted(Version)}}, "input": {{input}}, "files": [""");
        for (var i = 0; i < Files.Count; i++)
        {
            var (path, size, sha256) = Files[i];
            writer.Write($$"""{{(i == 0 ? "" : ",")}}{{"\n"}}{ "path": {{Quoted(path)}}, "size": {{size}}, "sha256": "{{sha256}}" }""");
        }

        writer.WriteLine("\n] }");
    }

    /// <summary>Reads what <see cref="Write"/> writes.</summary>
    /// <returns>The manifest; null when it isn't one, or when a path in it isn't below the output.</returns>
    public static Manifest? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var (root, input) = (json.RootElement, json.RootElement.GetProperty("input"));
            var files = root.GetProperty("files").EnumerateArray()
                .Select(file => new ManifestFile(Text(file, "path"), file.GetProperty("size").GetInt64(), Text(file, "sha256")))
                .ToList();
            var commit = input.ValueKind == JsonValueKind.Null ? null : new InputCommit(Text(input, "commit"), input.GetProperty("changed").GetBoolean());
            return files.All(file => OutputPlace.IsBelow(file.Path)) && files.Select(file => file.Path).Distinct(StringComparer.Ordinal).Count() == files.Count
                ? new Manifest(Text(root, "version"), commit, files)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
