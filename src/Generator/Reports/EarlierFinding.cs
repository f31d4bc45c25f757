using System.Text.Json;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Reports;

/// <summary>What <c>data/findings.json</c> of an earlier build says of a requirement and a subject.</summary>
internal sealed record EarlierFinding(string? Community, string Requirement, string Subject, Outcome Outcome, Bilingual Found)
{
    /// <summary>All of a file; null when it isn't there, can't be read or holds something else.</summary>
    public static IReadOnlyList<EarlierFinding>? Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return [.. document.RootElement.EnumerateArray().Select(Of)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static EarlierFinding Of(JsonElement one)
    {
        var found = one.GetProperty("found");
        return new(
            one.TryGetProperty("community", out var community) ? community.GetString() : null,
            Text(one, "requirement"),
            Text(one, "subject"),
            Words<Outcome>.Find(Text(one, "outcome")) ?? throw new FormatException(),
            new(Text(found, "nb"), Text(found, "nn")));
    }

    private static string Text(JsonElement one, string name) => one.GetProperty(name).GetString() ?? throw new FormatException();
}
