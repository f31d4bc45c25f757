using Samla.Diagnostics;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Reports;

/// <summary>What every way to tell of what falls due has in common.</summary>
internal static class DueWords
{
    /// <summary>«Dette forfaller fra 1. juni 2025 til 31. juli 2025:».</summary>
    public static string Heading(IReadOnlyList<DueItem> items, DateOnly today, DateOnly until)
    {
        var span = $"{NorwegianDates.Long(today)} til {NorwegianDates.Long(until)}";
        return items.Count == 0 ? $"Ingenting forfaller fra {span}." : $"Dette forfaller fra {span}:";
    }

    /// <summary>By the community's name, with what is national last.</summary>
    public static IEnumerable<IGrouping<string, DueItem>> ByCommunity(IEnumerable<DueItem> items, Model.Portal portal) => items
        .OrderBy(one => one.Community is null)
        .ThenBy(one => Name(one, portal), NorwegianOrder.Instance)
        .GroupBy(one => Name(one, portal));

    /// <summary>Where it is best shown.</summary>
    public static Place PlaceOf(DueItem one, FieldPlaces places) => places.At(one.Place, one.Kind switch
    {
        DueKind.AgreementEnd => ["validUntil"],
        DueKind.Review => ["lastReviewed", "reviewEvery"],
        _ => [],
    });

    private static string Name(DueItem one, Model.Portal portal) => one.Kind == DueKind.Security ? "Portalen" : portal.Communities.Find(one.Community)?.ShortTitle ?? "Nasjonalt";
}
