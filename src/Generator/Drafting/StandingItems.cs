using Samla.Model;

namespace Samla.Drafting;

/// <summary>The items that stand on every agenda of a committee, at its beginning and at its end, in the words that it uses itself.</summary>
/// <param name="First">Those that it begins with.</param>
/// <param name="Last">Those that it ends with.</param>
internal sealed record StandingItems(IReadOnlyList<AgendaLine> First, IReadOnlyList<AgendaLine> Last)
{
    private const int Latest = 6;

    /// <summary>What recurs in most of the latest agendas; where there are none, what is common, and the same in both written standards.</summary>
    /// <param name="meetings">The meetings of the committee, or of its community where it has had none; oldest first.</param>
    public static StandingItems Of(IEnumerable<Meeting> meetings)
    {
        var agendas = meetings.Select(one => one.Cases.Where(item => item.Kind != CaseKind.Break).ToList()).Where(items => items.Count > 1).TakeLast(Latest).ToList();
        if (agendas.Count == 0)
        {
            return new StandingItems([new("Godkjenning av innkalling og saksliste", CaseKind.Decision)], [new("Eventuelt", CaseKind.Other)]);
        }

        var recurring = agendas
            .SelectMany(items => items.Select((item, at) => (Item: item, At: (double)at / (items.Count - 1))))
            .GroupBy(pair => pair.Item.Title.Trim().TrimEnd('.').ToLowerInvariant())
            .Where(group => group.Count() * 2 > agendas.Count)
            .Select(group => (Line: AgendaLine.Like(group.Last().Item), At: group.Average(pair => pair.At)))
            .OrderBy(pair => pair.At)
            .ToList();
        return new StandingItems([.. recurring.Where(pair => pair.At < 0.5).Select(pair => pair.Line)], [.. recurring.Where(pair => pair.At >= 0.5).Select(pair => pair.Line)]);
    }
}
