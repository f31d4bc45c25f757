using Samla.Input;
using Samla.Theme;
using Samla.Theme.Parts;

namespace Samla.Addresses;

/// <summary>
/// The addresses of a site that are remembered: what people bookmark, cite or subscribe to and that stays while its content does. Lists that are parted by year, letter or
/// topic come and go with what is in them, a case's way stands below its first meeting, which may change, and contact cards and single calendar entries
/// are there only while there is somebody to reach or a meeting to come: those aren't.
/// </summary>
internal static class LastingAddresses
{
    /// <summary>Those of the pages, and of the files beside them.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<PlannedPage> pages, IEnumerable<string> files, IReadOnlyList<Attachment> attachments)
    {
        var beside = attachments.Select(one => one.Address).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pages.Where(page => page.Address.EndsWith('/') && Lasts(page.Record)).Select(page => page.Address),
            .. files.Where(file => beside.Contains(file) || IsFollowed(file)),
        ];
    }

    private static bool Lasts(object? record) => record switch
    {
        CalendarPart or ContentsLetter or Model.CasePath => false,
        Calendar calendar => calendar.Tier is null,
        NewsShelf shelf => shelf.Year is null && shelf.Part == 1,
        DecisionSlice slice => slice.Scope.IsAll && slice.Year is null,
        _ => true,
    };

    // What programs fetch again and again.
    private static bool IsFollowed(string file) =>
        file.EndsWith("/nytt.xml", StringComparison.Ordinal) || file.EndsWith("/kalender.ics", StringComparison.Ordinal) || file.StartsWith("/data/", StringComparison.Ordinal);
}
