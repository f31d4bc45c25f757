namespace Samla.Time;

/// <summary>
/// The span in which something holds. <c>from</c> and <c>until</c> are known and inclusive; the planned ones were announced, not confirmed.
/// </summary>
public sealed record Period(PartialDate? From, PartialDate? Until, PartialDate? FromPlanned, PartialDate? UntilPlanned)
{
    /// <summary>A period without any date: it holds as far as anybody knows.</summary>
    public static Period Open { get; } = new(null, null, null, null);

    /// <summary>Whether it holds on <paramref name="day"/>.</summary>
    public Presence On(DateOnly day)
    {
        if (Until is { } until && day > until.Latest)
        {
            return Presence.Ended;
        }

        if (From is { } from && day < from.Earliest)
        {
            return Presence.NotYet;
        }

        if (From is null && FromPlanned is { } planned && day < planned.Earliest)
        {
            return Presence.NotYet;
        }

        var insideStart = From is { } start ? day < start.Latest && start.Precision != DatePrecision.Day : FromPlanned is not null;
        var insideEnd = Until is { } end && day > end.Earliest && end.Precision == DatePrecision.Span;
        var pastPlannedEnd = Until is null && UntilPlanned is { } plannedEnd && day > plannedEnd.Latest;
        return insideStart || insideEnd || pastPlannedEnd ? Presence.Perhaps : Presence.Yes;
    }
}
