using System.Globalization;
using Samla.Model;
using Samla.Text;

namespace Samla.Requirements;

/// <summary>
/// A committee as each claim would have it, where sources disagree on a number and none of the claims is used: the places of one seat
/// (<c>seats.</c> and its id, party, area, group or side) or the meetings of a year (<c>tally.2023</c>). A claim in words can't be put in.
/// </summary>
internal static class Claimed
{
    /// <summary>The committee by each claim, every combination where several numbers are disputed; none when no number of that field is.</summary>
    public static IReadOnlyList<Committee> By(Committee committee, string? field)
    {
        List<Committee> all = [committee];
        foreach (var dispute in committee.Head.Disputed.Where(one => one.Use is null && one.Field.Split('.') is [var first, _] && first == field))
        {
            var numbers = dispute.Claims.Select(one => int.TryParse(one.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).Distinct().ToList();
            var part = dispute.Field[(field!.Length + 1)..];
            if (!numbers.Contains(-1))
            {
                all = [.. all.SelectMany(one => numbers.Select(number => With(one, field, part, number)).OfType<Committee>().DefaultIfEmpty(one))];
            }
        }

        return all.Count > 1 ? all : [];
    }

    private static Committee? With(Committee committee, string field, string part, int number) => field switch
    {
        "seats" when committee.Seats.Where(seat => IsNamed(seat, part)).ToList() is [var only] =>
            committee with { Seats = [.. committee.Seats.Select(seat => seat == only ? seat with { Count = Count.Exactly(number) } : seat)] },
        "tally" when int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && committee.Tally.Any(one => one.Year == year) =>
            committee with { Tally = [.. committee.Tally.Select(one => one.Year == year ? one with { Held = number } : one)] },
        _ => null,
    };

    private static bool IsNamed(Seat seat, string name) => name == seat.Id || seat.Selector switch
    {
        SeatSelector.OfParty one => one.Party == name,
        SeatSelector.OfArea one => one.Area == name,
        SeatSelector.OfGroup one => Words<SeatGroup>.For(one.Group) == name,
        SeatSelector.OfSide => seat.Side is { } side && Words<Side>.For(side) == name,
        _ => false,
    };
}
