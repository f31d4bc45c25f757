using Samla.Diagnostics;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Reports;

/// <summary>What falls due as a list of tasks in Markdown, for an issue on GitHub.</summary>
/// <param name="writer">Where it goes.</param>
/// <param name="portal">What was read.</param>
/// <param name="languageOf">The written standard of a file.</param>
/// <param name="files">The address below which the files can be seen; null when nowhere.</param>
internal sealed class DueTaskList(TextWriter writer, Model.Portal portal, Func<string, Language> languageOf, string? files)
{
    // There are 19 communities and what is national, and GitHub takes 65,536 characters in an issue.
    private const int Room = 3000;

    private readonly FieldPlaces places = new();

    /// <summary>Writes it.</summary>
    public void Write(IReadOnlyList<DueItem> items, DateOnly today, DateOnly until)
    {
        writer.WriteLine(DueWords.Heading(items, today, until));
        foreach (var group in DueWords.ByCommunity(items, portal))
        {
            writer.WriteLine();
            writer.WriteLine($"## {GithubText.Escaped(group.Key)}");
            writer.WriteLine();
            MarkdownList.Write(writer, [.. group.Select(Task)], Room);
        }
    }

    private string Task(DueItem one)
    {
        var place = DueWords.PlaceOf(one, places);
        var line = Math.Max(1, place.Line);
        var shown = GithubText.Place(place with { Line = line });
        // Without «plain» GitHub shows Markdown as a page, which has no lines.
        var link = files is null ? shown : GithubText.Link(shown, $"{files.TrimEnd('/')}/{Files.RelativeUri(place.File)}?plain=1#L{line}");
        return $"- [ ] **{NorwegianDates.Long(one.Date)}**: {GithubText.Escaped(one.What.In(languageOf(place.File)))} ({link})";
    }
}
