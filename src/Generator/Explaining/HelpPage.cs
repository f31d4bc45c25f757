using System.Text;
using Samla.Diagnostics;
using Samla.Embedded;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Explaining;

/// <summary>
/// A page of <c>docs/</c> about a kind of diagnostic or of requirement. The pages are in the program, so that they are there outside a clone.
/// </summary>
internal sealed class HelpPage
{
    private const string CodeFolder = "diagnostics/";
    private const string KindFolder = "requirements/";

    private readonly string resource;

    private HelpPage(string resource) => this.resource = resource;

    /// <summary>The codes that have a page.</summary>
    public static IReadOnlyList<string> Codes { get; } = Names(CodeFolder);

    /// <summary>The kinds of requirement that have a page.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Names(KindFolder).Where(RequirementKind.All.ContainsKey)];

    /// <summary>The page as it was written.</summary>
    public string Markdown => Encoding.UTF8.GetString(EmbeddedFile.Find(resource)!);

    /// <summary>The page for a code (in any case), the name of a diagnostic, or a kind of requirement; null when there is none.</summary>
    public static HelpPage? Find(string word)
    {
        var code = Rules.All.FirstOrDefault(rule => rule.Name == word)?.Code ?? word.ToUpperInvariant();
        return Kinds.Contains(word) ? new($"{KindFolder}{word}.md") : Codes.Contains(code) ? new($"{CodeFolder}{code}.md") : null;
    }

    /// <summary>The words that <see cref="Find"/> knows and that are near one it doesn't, nearest first.</summary>
    public static IEnumerable<string> Near(string word)
    {
        var candidates = Codes.Concat(Kinds).Concat(Rules.All.Select(rule => rule.Name)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < 3 && Nearest.To(word, candidates) is { } near; i++)
        {
            candidates.Remove(near);
            yield return near;
        }
    }

    private static List<string> Names(string folder) => [.. EmbeddedFile.Names(folder).Select(name => name[folder.Length..^".md".Length])];
}
