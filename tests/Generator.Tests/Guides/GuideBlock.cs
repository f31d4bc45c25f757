using System.Text.RegularExpressions;

namespace Samla.Tests.Guides;

/// <summary>A block of code in the guide for those who write.</summary>
/// <param name="Page">The name of the page's file.</param>
/// <param name="Heading">The heading that it stands under.</param>
/// <param name="Above">The last line with text above it: the path in backticks of an example that is a whole file.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">The block itself.</param>
internal sealed partial record GuideBlock(string Page, string Heading, string Above, string Language, string Text)
{
    public static string Folder => System.IO.Path.Combine(Repository.Root, "docs", "secretariat");

    /// <summary>The names of the pages.</summary>
    public static IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.md").Select(path => System.IO.Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    /// <summary>Every block of every page.</summary>
    public static IReadOnlyList<GuideBlock> All { get; } = [.. Pages.SelectMany(Of)];

    /// <summary>Every example that is a whole file, as path in the content and text.</summary>
    public static (string Path, string Text)[] Files => [.. All.Where(block => block.Path is not null).Select(block => (block.Path!, block.Text))];

    /// <summary>Where in the content the example is a file; null when it is none.</summary>
    public string? Path => PathLine().Match(Above) is { Success: true } match ? match.Groups["path"].Value : null;

    public static string TextOf(string page) => File.ReadAllText(System.IO.Path.Combine(Folder, page));

    private static List<GuideBlock> Of(string page)
    {
        var found = new List<GuideBlock>();
        var (heading, above, language) = ("", "", "");
        List<string>? block = null;
        foreach (var line in TextOf(page).Split('\n'))
        {
            var fence = Fence().Match(line);
            if (block is not null && !fence.Success)
            {
                block.Add(line);
            }
            else if (block is not null)
            {
                found.Add(new GuideBlock(page, heading, above, language, string.Join('\n', block) + "\n"));
                (block, above) = (null, "");
            }
            else if (fence.Success)
            {
                (block, language) = ([], fence.Groups["language"].Value);
            }
            else if (line.Trim() is { Length: > 0 } text)
            {
                (heading, above) = (text.StartsWith('#') ? text.TrimStart('#', ' ') : heading, text);
            }
        }

        return found;
    }

    [GeneratedRegex(@"^\s*```(?<language>\w*)$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^`(?<path>[a-z0-9./-]+\.(?:md|yaml))`$")]
    private static partial Regex PathLine();
}
