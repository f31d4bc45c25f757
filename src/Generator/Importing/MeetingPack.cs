using System.Text.RegularExpressions;
using Samla.Addresses;
using Samla.Importing.Meaning;
using Samla.Text;

namespace Samla.Importing;

/// <summary>
/// A folder with what was sent out before a meeting: one document that calls to it, and its attachments. Each attachment goes to the case whose number stands in its
/// name, else to the one whose title its name shares most words with, else to the meeting.
/// </summary>
/// <param name="Meeting">The meeting with its papers.</param>
/// <param name="Files">The attachments: where each is, and the name that it gets beside the meeting.</param>
/// <param name="Unmatched">Those that no case was found for.</param>
internal sealed partial record MeetingPack(ImportedMeeting Meeting, IReadOnlyList<(string From, string Name)> Files, IReadOnlyList<string> Unmatched)
{
    private const int FewestLetters = 4;
    private const double EnoughShared = 0.5;

    /// <summary>Whether documents are a pack: just one of them calls to a meeting, and none is minutes.</summary>
    public static ReadDocument? AgendaAmong(IReadOnlyList<ReadDocument> documents)
    {
        var calling = documents.Where(one => one.Meeting is { IsAgenda: true, Date: not null }).ToList();
        return calling.Count == 1 && documents.All(one => one == calling[0] || one.Meeting is not { } other || (other.Attendance.Count == 0 && !other.Body.Any(block => block is Blocks.Decision))) ? calling[0] : null;
    }

    /// <summary>Joins a meeting with its attachments.</summary>
    public static MeetingPack Of(ImportedMeeting meeting, IReadOnlyList<string> attachments)
    {
        var names = new HashSet<string>(Address.ReservedBesideMeeting, StringComparer.OrdinalIgnoreCase);
        var papers = attachments.Select(file => (From: file, Name: Unique(file, names), Case: CaseOf(meeting, Path.GetFileNameWithoutExtension(file)))).ToList();
        (string, string) Paper((string From, string Name, AgendaItem? Case) paper) => (paper.Name, Title(paper.From));
        return new MeetingPack(
            meeting with
            {
                Agenda = [.. meeting.Agenda.Select(item => item with { Papers = [.. papers.Where(paper => ReferenceEquals(paper.Case, item)).Select(Paper)] })],
                Papers = [.. papers.Where(paper => paper.Case is null).Select(Paper)],
            },
            [.. papers.Select(paper => (paper.From, paper.Name))],
            [.. papers.Where(paper => paper.Case is null).Select(paper => Path.GetFileName(paper.From))]);
    }

    private static AgendaItem? CaseOf(ImportedMeeting meeting, string name)
    {
        foreach (Match match in Numbered().Matches(name))
        {
            var (number, year) = (match.Groups["n"].Value.TrimStart('0'), match.Groups["y"].Value);
            if (meeting.Agenda.FirstOrDefault(item => item.Number?.Split('/') is [var own, var ownYear] && own == number && (year.Length == 0 || ownYear[^2..] == year[^2..])) is { } item)
            {
                return item;
            }
        }

        var words = Words(name);
        return meeting.Agenda
            .Select(item => (item, shared: Shared(words, Words(item.Title))))
            .Where(one => one.shared >= EnoughShared)
            .OrderByDescending(one => one.shared)
            .Select(one => one.item)
            .FirstOrDefault();
    }

    private static double Shared(HashSet<string> name, HashSet<string> title) => title.Count == 0 || name.Count == 0 ? 0 : (double)name.Count(title.Contains) / Math.Min(name.Count, title.Count);

    private static HashSet<string> Words(string text) => [.. Slug.Of(text).Split('-').Where(word => word.Length >= FewestLetters && word is not ("vedlegg" or "saksframlegg" or "sak" or "utkast"))];

    // «Vedlegg 1 - Handlingsplan_2025.pdf» is shown as «Vedlegg 1 - Handlingsplan 2025».
    private static string Title(string file) => Path.GetFileNameWithoutExtension(file).Replace('_', ' ').Trim() is { Length: > 0 } title ? title : Path.GetFileName(file);

    private static string Unique(string file, HashSet<string> taken)
    {
        var (stem, extension) = (Slug.Of(Path.GetFileNameWithoutExtension(file)), Path.GetExtension(file).ToLowerInvariant());
        stem = stem.Length == 0 ? "vedlegg" : stem;
        var name = stem + extension;
        for (var i = 2; !taken.Add(name); i++)
        {
            name = $"{stem}-{i}{extension}";
        }

        return name;
    }

    [GeneratedRegex(@"(?<!\d)(?<n>\d{1,4})[-_/ ](?<y>(?:20)?\d{2})(?!\d)|sak(?:s?nr)?[-_. ]*(?<n>\d{1,4})(?!\d)(?<y>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
