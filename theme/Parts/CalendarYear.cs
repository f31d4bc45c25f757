namespace Samla.Theme.Parts;

/// <summary>The meetings of a calendar in one year. One that is not sure to be in one year stands in the first that it can be in.</summary>
public sealed class CalendarYear
{
    internal CalendarYear(Calendar of, int year, IReadOnlyList<CalendarMonth> months)
    {
        (Of, Year, Months, Count) = (of, year, months, months.Sum(month => month.Meetings.Count));
        Parts = Count > Calendar.Limit ? Parted() : [];
    }

    /// <summary>The calendar.</summary>
    public Calendar Of { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>Its months that have meetings.</summary>
    public IReadOnlyList<CalendarMonth> Months { get; }

    /// <summary>How many meetings there are.</summary>
    public int Count { get; }

    /// <summary>What it is parted into; nothing when all are on one page.</summary>
    public IReadOnlyList<CalendarPart> Parts { get; }

    /// <summary>The address of its page.</summary>
    public string Address => $"{Of.Address}{Year}/";

    /// <summary>The year's own page and those of its parts. Of a year that is parted the first only leads to the others.</summary>
    public IEnumerable<CalendarPart> Pages => [new CalendarPart(this, 1, 12, 1, 1, Parts.Count == 0 ? Months : []), .. Parts];

    private CalendarPart[] Parted()
    {
        var halves = Months.GroupBy(month => month.Month switch { null => (0, 0), <= 6 => (1, 6), _ => (7, 12) });
        return halves.All(half => half.Sum(month => month.Meetings.Count) <= Calendar.Limit)
            ? [.. halves.Select(half => new CalendarPart(this, half.Key.Item1, half.Key.Item2, 1, 1, [.. half]))]
            : [.. Months.SelectMany(Parted)];
    }

    private IEnumerable<CalendarPart> Parted(CalendarMonth month)
    {
        var chunks = month.Meetings.Chunk(Calendar.Limit).ToList();
        return chunks.Select((chunk, at) => new CalendarPart(this, month.Month ?? 0, month.Month ?? 0, at + 1, chunks.Count, [month with { Meetings = chunk }]));
    }
}
