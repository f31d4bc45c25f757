using Samla.Model;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>Something drawn on the wheel, in degrees clockwise from 1 January: from <paramref name="From"/> to <paramref name="To"/> on a ring, in one of its lanes.</summary>
/// <param name="Ring">The ring, counted from the middle.</param>
/// <param name="Lane">The lane of the ring, counted from the middle; marks that would cover each other are in different ones.</param>
/// <param name="Lanes">How many lanes the ring has.</param>
/// <param name="IsMonth">Whether only the month is known, so that it reaches over all of it.</param>
/// <param name="Sign">How it is drawn.</param>
public sealed record WheelMark(int Ring, int Lane, int Lanes, double From, double To, bool IsMonth, string Sign);

/// <summary>What is drawn on an annual wheel, and where.</summary>
internal static class WheelMarks
{
    // As wide as a dot is on the innermost ring.
    private const double Dot = 12;

    /// <summary>The marks of a wheel. A meeting that won't be, or won't be then, has none; the list tells of it.</summary>
    public static IEnumerable<WheelMark> Of(View view, Wheel wheel)
    {
        var tiers = wheel.Tiers.ToList();
        var meetings = wheel.Months.SelectMany(month => month.Meetings)
            .Select(one => (one.Date, Ring: tiers.IndexOf(Wheel.TierOf(view, one)), Sign: SignOf(one.StatusOn(view.Today))))
            .Where(one => one.Sign is not null);
        var deadlines = wheel.Months.SelectMany(month => month.Deadlines).Select(one => (one.Date, Ring: tiers.Count, Sign: (string?)"due"));
        return meetings.Concat(deadlines).GroupBy(one => one.Ring).SelectMany(ring => InLanes(ring.Key, ring.Select(one => Placed(one.Date, one.Ring, one.Sign!))));
    }

    private static string? SignOf(MeetingStatus status) => status switch
    {
        MeetingStatus.Cancelled or MeetingStatus.Moved => null,
        MeetingStatus.Tentative or MeetingStatus.Unknown => "met unsure",
        _ => "met",
    };

    private static WheelMark Placed(PartialDate date, int ring, string sign)
    {
        var start = (date.Earliest.Month - 1) * 30.0;
        if (date.Precision != DatePrecision.Day)
        {
            return new WheelMark(ring, 0, 1, start + 4, start + 26, true, sign);
        }

        var day = start + 30 * (date.Earliest.Day - 0.5) / DateTime.DaysInMonth(date.Earliest.Year, date.Earliest.Month);
        return new WheelMark(ring, 0, 1, day - Dot / 2, day + Dot / 2, false, sign);
    }

    private static IEnumerable<WheelMark> InLanes(int ring, IEnumerable<WheelMark> marks)
    {
        List<double> ends = [];
        List<WheelMark> placed = [];
        foreach (var mark in marks.OrderBy(one => one.From))
        {
            var lane = ends.FindIndex(end => end <= mark.From);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = mark.To;
            placed.Add(mark with { Ring = ring, Lane = lane });
        }

        return placed.Select(mark => mark with { Lanes = ends.Count });
    }
}
