namespace Samla.Reports;

/// <summary>
/// How what a folder of content publishes differs from what an earlier one did. Only files count: one member more changes lists, calendars, data and search on
/// many pages, and nobody wants to be told of them all.
/// </summary>
/// <param name="New">Pages and attachments that there was nothing of before.</param>
/// <param name="Changed">Those whose file is another.</param>
/// <param name="Gone">Those that are published no more.</param>
/// <param name="Drafts">Files that are new or changed and not published.</param>
/// <param name="Common">Files with what is common to many pages, that are new, changed or gone.</param>
/// <param name="MadeNew">How many pages come that have no file of their own.</param>
/// <param name="MadeGone">How many such pages go.</param>
internal sealed record ContentChanges(
    IReadOnlyList<ContentFile> New,
    IReadOnlyList<ContentFile> Changed,
    IReadOnlyList<ContentFile> Gone,
    IReadOnlyList<ContentFile> Drafts,
    IReadOnlyList<ContentFile> Common,
    int MadeNew,
    int MadeGone)
{
    /// <summary>Whether there is nothing to tell.</summary>
    public bool IsEmpty => New.Count + Changed.Count + Gone.Count + Drafts.Count + Common.Count == 0;

    /// <summary>Compares them, in the order of the files' paths.</summary>
    public static ContentChanges Between(PublishedContent before, PublishedContent now)
    {
        var pairs = before.Files.Keys.Union(now.Files.Keys).Order(StringComparer.Ordinal)
            .Select(path => (Before: before.Files.GetValueOrDefault(path), Now: now.Files.GetValueOrDefault(path)))
            .Where(pair => pair.Before is null || pair.Now is null || !pair.Before.SameBytes(pair.Now))
            .ToList();
        var own = pairs.Where(pair => (pair.Now ?? pair.Before)!.IsOwn).ToList();
        List<ContentFile> added = [.. own.Where(pair => pair.Before?.Address is null && pair.Now?.Address is not null).Select(pair => pair.Now!)];
        List<ContentFile> gone = [.. own.Where(pair => pair.Before?.Address is not null && pair.Now?.Address is null).Select(pair => pair.Before!)];
        return new(
            added,
            [.. own.Where(pair => pair.Before?.Address is not null && pair.Now?.Address is not null).Select(pair => pair.Now!)],
            gone,
            [.. own.Select(pair => pair.Now).OfType<ContentFile>().Where(file => file.Address is null)],
            [.. pairs.Except(own).Select(pair => (pair.Now ?? pair.Before)!)],
            now.Addresses.Except(before.Addresses).Except(added.Select(file => file.Address!)).Count(),
            before.Addresses.Except(now.Addresses).Except(gone.Select(file => file.Address!)).Count());
    }
}
