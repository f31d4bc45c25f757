using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Theme.Parts;

/// <summary>What stands on one page of a calendar's year: all of it, a half, or a month, which may take several pages.</summary>
/// <param name="Year">The year.</param>
/// <param name="First">The first month, 1 to 12; 0 for the meetings whose month isn't known.</param>
/// <param name="Last">The last month.</param>
/// <param name="Number">Which of the month's pages it is, from 1.</param>
/// <param name="Numbers">How many pages the month takes.</param>
/// <param name="Months">The months that have meetings; none on the page of a year that is parted.</param>
public sealed record CalendarPart(CalendarYear Year, int First, int Last, int Number, int Numbers, IReadOnlyList<CalendarMonth> Months)
{
    /// <summary>Whether it is the page of the year itself.</summary>
    public bool IsYear => (First, Last) == (1, 12);

    /// <summary>What its address has after the year's.</summary>
    public string Segment
    {
        get
        {
            var months = IsYear ? "" : First == 0 ? "uten-maned/" : First == Last ? $"{First:00}/" : $"{First:00}-{Last:00}/";
            return Number == 1 ? months : $"{months}{Number}/";
        }
    }

    /// <summary>Its address.</summary>
    public string Address => $"{Year.Address}{Segment}";

    /// <summary>How many meetings stand on it.</summary>
    public int Count => Months.Sum(month => month.Meetings.Count);

    /// <summary>«januar–juni», «mars», «mars, del 2 av 3».</summary>
    public string Name(InterfaceWords words)
    {
        var months = First == 0 ? words.Calendar.MonthUnknown
            : First == Last ? NorwegianDates.MonthName(First)
            : $"{NorwegianDates.MonthName(First)}–{NorwegianDates.MonthName(Last)}";
        return Numbers == 1 ? months : words.Calendar.PartOf(months, Number, Numbers);
    }
}
