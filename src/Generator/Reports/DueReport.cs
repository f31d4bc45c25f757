using Samla.Requirements;
using Samla.Text;

namespace Samla.Reports;

/// <summary>What falls due, by community and date, each in the written standard of its file.</summary>
internal sealed class DueReport(TextWriter writer, Model.Portal portal, Func<string, Language> languageOf)
{
    private readonly FieldPlaces places = new();

    /// <summary>Writes it.</summary>
    public void Write(IReadOnlyList<DueItem> items, DateOnly today, DateOnly until)
    {
        var span = $"{NorwegianDates.Long(today)} til {NorwegianDates.Long(until)}";
        writer.WriteLine(items.Count == 0 ? $"Ingenting forfaller fra {span}." : $"Dette forfaller fra {span}:");
        var width = items.Select(one => NorwegianDates.Long(one.Date).Length).DefaultIfEmpty().Max();
        foreach (var group in items.GroupBy(one => one.Community).OrderBy(group => group.Key is null).ThenBy(group => Name(group.Key), NorwegianOrder.Instance))
        {
            writer.WriteLine();
            writer.WriteLine(Name(group.Key));
            foreach (var one in group)
            {
                var place = places.At(one.Place, FieldsOf(one.Kind));
                writer.WriteLine($"  {NorwegianDates.Long(one.Date).PadRight(width)}  {one.What.In(languageOf(place.File))} ({place.File}:{Math.Max(1, place.Line)})");
            }
        }
    }

    private static IEnumerable<string> FieldsOf(DueKind kind) => kind switch
    {
        DueKind.AgreementEnd => ["validUntil"],
        DueKind.Review => ["lastReviewed", "reviewEvery"],
        _ => [],
    };

    private string Name(string? community) => portal.Communities.Find(community)?.ShortTitle ?? "Nasjonalt";
}
