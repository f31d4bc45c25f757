using Samla.Model;

namespace Samla.Theme.Parts;

/// <summary>How much of the portal rests on a source.</summary>
/// <param name="References">How many references to it there are.</param>
/// <param name="Pages">On how many pages: communities, committees, meetings, agreements, guidelines, plans, texts.</param>
/// <param name="Communities">The ids of the communities that it is used for, in the order of their names.</param>
public sealed record SourceUse(int References, int Pages, IReadOnlyList<string> Communities)
{
    /// <summary>A source that nothing rests on.</summary>
    public static SourceUse None { get; } = new(0, 0, []);

    /// <summary>The use of each source that is used, by its id.</summary>
    public static IReadOnlyDictionary<string, SourceUse> Of(Model.Portal portal)
    {
        var uses =
            from entry in Entries(portal)
            from reference in Statements.Of(entry)
            select (reference.Id, Page: entry.Id, Community: CommunityOf(entry));
        var parties =
            from party in portal.Parties
            from reference in party.Sources
            select (reference.Id, Page: (string?)null, Community: (string?)null);
        return uses.Select(use => (use.Id, Page: (string?)use.Page, use.Community)).Concat(parties).GroupBy(use => use.Id).ToDictionary(
            group => group.Key,
            group => new SourceUse(
                group.Count(),
                group.Select(use => use.Page).OfType<string>().Distinct().Count(),
                [.. group.Select(use => use.Community).OfType<string>().Distinct().OrderBy(id => portal.Communities.Find(id)?.ShortTitle ?? id, Text.NorwegianOrder.Instance)]));
    }

    private static IEnumerable<Entry> Entries(Model.Portal portal) =>
    [
        .. portal.Communities, .. portal.Committees, .. portal.Meetings, .. portal.Agreements, .. portal.Guidelines, .. portal.Plans, .. portal.Pages,
    ];

    private static string? CommunityOf(Entry entry) => entry switch
    {
        Community community => community.Id,
        Committee committee => committee.Community,
        Meeting meeting => meeting.Community,
        Agreement agreement => agreement.Community,
        Guideline guideline => guideline.Community,
        Plan plan => plan.Community,
        _ => null,
    };
}
