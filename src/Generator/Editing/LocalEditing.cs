using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Samla.Editing.Browser;
using Samla.Model;
using Samla.Serving;
using Samla.Writing;

namespace Samla.Editing;

/// <summary>
/// Lets the editor in the browser write to the content on this machine, instead of to GitHub. It answers what Decap CMS asks of its own local server (the actions of
/// <c>decap-server</c> for a folder), within the server that shows the site: no further process, and no port that another page in the browser could write through.
/// Who asks must know a token that is made anew at each start and stands in the editor's configuration alone, which no page from elsewhere can read.
/// </summary>
/// <param name="input">The folder of the content. The editor knows it as <c>input/</c>.</param>
internal sealed class LocalEditing(string input)
{
    /// <summary>What stands in for the repository on GitHub where the site names none; nothing is fetched from it.</summary>
    public static ContentRepository Repository { get; } = new("samla/innhold", "main", "https://localhost");

    private const string Endpoint = "/admin/api/v1";

    private const string Root = "input/";

    private readonly EnclosedFolder folder = new(input);

    private readonly string token = RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <summary>Where the editor asks, with the token.</summary>
    public string Address => $"{Endpoint}?token={token}";

    /// <summary>Whether an address is one that <see cref="Answer"/> answers.</summary>
    public static bool Takes(PathString path) => path == Endpoint;

    /// <summary>A community's configuration as it was built, with this machine in the place of GitHub.</summary>
    public string OnThisMachine(string built)
    {
        var file = JsonNode.Parse(built)!;
        file["config"]!["backend"] = EditorConfig.OnThisMachine(Address);
        file["config"]!.AsObject().Remove("publish_mode");
        return file.ToJsonString();
    }

    /// <summary>Answers the editor.</summary>
    public async Task Answer(HttpContext context)
    {
        // A page of another site can send here, but not as JSON and not from this address.
        var known = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(context.Request.Query["token"].ToString()), Encoding.UTF8.GetBytes(token));
        if (!known || context.Request.Method != HttpMethods.Post || !context.Request.HasJsonContentType() || context.Request.Headers.Origin != $"{context.Request.Scheme}://{context.Request.Host}")
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
        catch (BadHttpRequestException mistake)
        {
            context.Response.StatusCode = mistake.StatusCode;
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
            : Directory.EnumerateFiles(at, $"*.{extension.TrimStart('.')}", new EnumerationOptions { RecurseSubdirectories = depth > 1, MaxRecursionDepth = depth - 1, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint })
                .Select(path => Root + Path.GetRelativePath(folder.Root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal);
    }

    private JsonObject Entry(string shown, string? label)
    {
        var path = Located(shown);
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : null;
        return new JsonObject
        {
            ["data"] = bytes is null ? null : Encoding.UTF8.GetString(bytes),
            ["file"] = new JsonObject { ["path"] = shown, ["label"] = label, ["id"] = bytes is null ? null : Convert.ToHexStringLower(SHA256.HashData(bytes)) },
        };
    }

    private void Write(string shown, string text)
    {
        var path = Located(shown);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        SafeFile.Write(path, Encoding.UTF8.GetBytes(text));
    }

    // Only pages are read and written.
    private string Located(string shown) => Path.GetExtension(shown) == ".md" ? Inside(shown) : throw new IOException($"«{shown}» er ikke en side.");

    private string Inside(string shown) =>
        (shown.StartsWith(Root, StringComparison.Ordinal) ? folder.At(shown[Root.Length..]) : null) ?? throw new IOException($"«{shown}» ligger ikke i innholdet.");
}
