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
        writer.WriteLine(DueWords.Heading(items, today, until));
        var width = items.Select(one => NorwegianDates.Long(one.Date).Length).DefaultIfEmpty().Max();
        foreach (var group in DueWords.ByCommunity(items, portal))
        {
            writer.WriteLine();
            writer.WriteLine(group.Key);
            foreach (var one in group)
            {
                var place = DueWords.PlaceOf(one, places);
                writer.WriteLine($"  {NorwegianDates.Long(one.Date).PadRight(width)}  {one.What.In(languageOf(place.File))} ({place.File}:{Math.Max(1, place.Line)})");
            }
        }
    }
}
