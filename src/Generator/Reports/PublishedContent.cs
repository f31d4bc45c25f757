using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Input;
using Samla.Model;
using Samla.News;
using Samla.Theme;

namespace Samla.Reports;

/// <summary>What a folder of content publishes.</summary>
/// <param name="Files">Its files by their path in it.</param>
/// <param name="Addresses">Where pages stand, both those of the files and those that are made of all of it.</param>
internal sealed record PublishedContent(IReadOnlyDictionary<string, ContentFile> Files, IReadOnlySet<string> Addresses)
{
    /// <summary>Finds out, without making a page.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="portal">What was read from it.</param>
    /// <param name="date">The day that counts as today.</param>
    public static PublishedContent Of(string folder, Model.Portal portal, DateOnly date)
    {
        var entries = Entries(portal).ToDictionary(one => one.Place.File, StringComparer.Ordinal);
        return new(
            new InputFolder(folder, new DiagnosticBag()).List().Select(file => Of(file, entries.GetValueOrDefault(file.Shown), portal)).ToDictionary(one => one.Path, StringComparer.Ordinal),
            PageKinds.Plan(portal, PortalNews.Of(portal, date)).Select(page => page.Address).ToHashSet(StringComparer.Ordinal));
    }

    private static ContentFile Of(InputFile file, Entry? entry, Model.Portal portal)
    {
        var name = Path.GetFileName(file.Path);
        var address = file.Kind == FileKind.Attachment ? $"/{file.Id}/{name}" : entry is null ? null : AddressOf(entry, portal);
        return new(file.Path, file.Kind, file.FullPath, address, entry is null ? name : TitleOf(entry, portal));
    }

    private static IEnumerable<Entry> Entries(Model.Portal portal) =>
        [.. portal.Communities, .. portal.Committees, .. portal.Meetings, .. portal.Agreements, .. portal.Guidelines, .. portal.Plans, .. portal.Pages];

    // A meeting is called by its date alone, which many have.
    private static string TitleOf(Entry entry, Model.Portal portal) =>
        entry is Meeting meeting && portal.Committees.Find(meeting.Committee) is { } committee ? $"{committee.ShortTitle}: {meeting.Title}" : entry.Title;

    private static string AddressOf(Entry entry, Model.Portal portal) => entry switch
    {
        Community one => Address.Of(one),
        Committee one => Address.Of(one),
        Meeting one => Address.Of(one),
        Agreement one => Address.Of(one),
        Guideline one => Address.Of(one),
        Plan one => Address.Of(one, portal.Communities.Find(one.Community)?.Language ?? one.Language),
        PortalPage one => Address.Of(one),
        _ => throw new InvalidOperationException($"{entry.GetType().Name} has no page."),
    };
}
