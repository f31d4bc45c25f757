using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samla.Tests.Github;

/// <summary>As much of GitHub's interface as the scripts use, for the repository <c>nordvik/samla</c>. It remembers what was written.</summary>
internal sealed class FakeGithub : IAsyncDisposable
{
    private const string Root = "/repos/nordvik/samla";

    private readonly WebApplication app;

    private FakeGithub()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(Answer);
    }

    /// <summary>Open pull requests: number, «owner:branch» and the commit.</summary>
    public List<(int Number, string Head, string Sha)> Pulls { get; } = [];

    /// <summary>Issues, each with number, title, body, state and labels.</summary>
    public List<JsonObject> Issues { get; } = [];

    /// <summary>Comments, each with the number of its issue or pull request, id, body and user.</summary>
    public List<JsonObject> Comments { get; } = [];

    /// <summary>What was written, as «PATCH /repos/…».</summary>
    public List<string> Written { get; } = [];

    /// <summary>What a script is told of it.</summary>
    public Dictionary<string, string> Environment => new() { ["GITHUB_API_URL"] = app.Urls.First(), ["GITHUB_REPOSITORY"] = "nordvik/samla", ["GITHUB_TOKEN"] = "hemmelig" };

    public static async Task<FakeGithub> Start()
    {
        var github = new FakeGithub();
        await github.app.StartAsync();
        return github;
    }

    public JsonObject AddComment(int number, string body, string user)
    {
        var comment = new JsonObject { ["number"] = number, ["id"] = 1000 + Comments.Count, ["body"] = body, ["user"] = new JsonObject { ["type"] = user } };
        Comments.Add(comment);
        return comment;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers.Authorization != "Bearer hemmelig")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        var path = request.Path.Value!;
        if (request.Method != "GET")
        {
            Written.Add($"{request.Method} {path}");
        }

        JsonNode? answer = (request.Method, path[Root.Length..].Trim('/').Split('/')) switch
        {
            ("GET", ["pulls"]) => Page(request, Pulls.Where(one => one.Head == request.Query["head"]).Select(one => (JsonNode)new JsonObject { ["number"] = one.Number, ["head"] = new JsonObject { ["sha"] = one.Sha } })),
            ("GET", ["issues"]) => Page(request, Issues.Where(one => $"{one["state"]}" == request.Query["state"] && one["labels"]!.AsArray().Any(label => $"{label}" == request.Query["labels"]))),
            ("GET", ["issues", var number, "comments"]) => Page(request, Comments.Where(one => $"{one["number"]}" == number)),
            ("POST", ["issues", var number, "comments"]) => AddComment(int.Parse(number), $"{JsonNode.Parse(text)!["body"]}", "Bot"),
            ("PATCH", ["issues", "comments", var id]) => Change(Comments.Single(one => $"{one["id"]}" == id), text),
            ("POST", ["issues"]) => Open(JsonNode.Parse(text)!.AsObject()),
            ("PATCH", ["issues", var number]) => Change(Issues.Single(one => $"{one["number"]}" == number), text),
            _ => null,
        };
        if (answer is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
    }

    private static JsonArray Page(HttpRequest request, IEnumerable<JsonNode> all)
    {
        var size = int.Parse(request.Query["per_page"]!);
        return new([.. all.Skip((int.Parse(request.Query["page"]!) - 1) * size).Take(size).Select(one => one.DeepClone())]);
    }

    private JsonObject Open(JsonObject issue)
    {
        issue["number"] = Issues.Count + 1;
        issue["state"] = "open";
        Issues.Add(issue);
        return issue;
    }

    private static JsonObject Change(JsonObject one, string text)
    {
        foreach (var (name, value) in JsonNode.Parse(text)!.AsObject())
        {
            one[name] = value?.DeepClone();
        }

        return one;
    }
}
