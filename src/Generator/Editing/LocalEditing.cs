using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Samla.Editing.Browser;
using Samla.Model;

namespace Samla.Editing;

/// <summary>
/// Lets the editor in the browser write to the content on this machine, instead of to GitHub. It answers what Decap CMS asks of its own local server (the actions of
/// <c>decap-server</c> for a folder), within the server that shows the site: no further process, and no port that another page in the browser could write through.
/// </summary>
/// <param name="input">The folder of the content. The editor knows it as <c>input/</c>.</param>
internal sealed class LocalEditing(string input)
{
    /// <summary>Where the editor asks.</summary>
    public const string Address = "/admin/api/v1";

    /// <summary>What stands in for the repository on GitHub where the site names none; nothing is fetched from it.</summary>
    public static ContentRepository Repository { get; } = new("samla/innhold", "main", "https://localhost");

    private const string Root = "input/";

    private readonly string folder = Path.GetFullPath(input);

    /// <summary>Whether an address is one that <see cref="Answer"/> answers.</summary>
    public static bool Takes(PathString path) => path == Address;

    /// <summary>A community's configuration as it was built, with this machine in the place of GitHub.</summary>
    public static string OnThisMachine(string built)
    {
        var file = JsonNode.Parse(built)!;
        file["config"]!["backend"] = EditorConfig.OnThisMachine();
        file["config"]!.AsObject().Remove("publish_mode");
        return file.ToJsonString();
    }

    /// <summary>Answers the editor.</summary>
    public async Task Answer(HttpContext context)
    {
        // A page of another site can send here, but not as JSON and not from this address.
        if (context.Request.Method != HttpMethods.Post || !context.Request.HasJsonContentType() || context.Request.Headers.Origin != $"{context.Request.Scheme}://{context.Request.Host}")
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        try
        {
            var asked = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            var answer = Answer((string)asked!["action"]!, asked["params"] ?? new JsonObject());
            await context.Response.WriteAsJsonAsync(answer);
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or NullReferenceException)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await context.Response.WriteAsJsonAsync(new JsonObject { ["error"] = mistake.Message });
        }
    }

    private JsonNode? Answer(string action, JsonNode given)
    {
        switch (action)
        {
            case "info":
                return new JsonObject { ["repo"] = Root, ["publish_modes"] = new JsonArray("simple"), ["type"] = "local_fs" };
            case "entriesByFolder":
                return new JsonArray([.. FilesIn((string)given["folder"]!, (string)given["extension"]!, (int)given["depth"]!).Select(path => (JsonNode)Entry(path, null))]);
            case "entriesByFiles":
                return new JsonArray([.. given["files"]!.AsArray().Select(file => (JsonNode)Entry((string)file!["path"]!, (string?)file["label"]))]);
            case "getEntry":
                return Entry((string)given["path"]!, null);
            case "persistEntry":
                foreach (var file in given["dataFiles"]!.AsArray())
                {
                    Write((string)file!["path"]!, (string)file["raw"]!);
                }

                return new JsonObject { ["message"] = "entry persisted" };
            case "getMedia":
                return new JsonArray();
            case "getDeployPreview":
                return null;
            default:
                throw new InvalidOperationException($"The action {action} isn't one that is answered here.");
        }
    }

    private IEnumerable<string> FilesIn(string shown, string extension, int depth)
    {
        var at = Inside(shown);
        return !Directory.Exists(at)
            ? []
            : Directory.EnumerateFiles(at, $"*.{extension.TrimStart('.')}", new EnumerationOptions { RecurseSubdirectories = depth > 1, MaxRecursionDepth = depth - 1 })
                .Select(path => Root + Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal);
    }

    private JsonObject Entry(string shown, string? label)
    {
        var path = Located(shown);
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : null;
        return new JsonObject
        {
            ["data"] = bytes is null ? null : System.Text.Encoding.UTF8.GetString(bytes),
            ["file"] = new JsonObject { ["path"] = shown, ["label"] = label, ["id"] = bytes is null ? null : Convert.ToHexStringLower(SHA256.HashData(bytes)) },
        };
    }

    private void Write(string shown, string text)
    {
        var path = Located(shown);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    // Only pages are read and written.
    private string Located(string shown) => Path.GetExtension(shown) == ".md" ? Inside(shown) : throw new IOException($"«{shown}» er ikke en side.");

    private string Inside(string shown)
    {
        var path = shown.StartsWith(Root, StringComparison.Ordinal) ? Path.GetFullPath(Path.Combine(folder, shown[Root.Length..])) : "";
        return path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : throw new IOException($"«{shown}» ligger ikke i innholdet.");
    }
}
