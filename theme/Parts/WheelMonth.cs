using Samla.Model;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>A month of the annual wheel, 1 to 12; 0 for what has no month.</summary>
public sealed record WheelMonth(int Month, IReadOnlyList<Meeting> Meetings, IReadOnlyList<WheelDeadline> Deadlines)
{
    /// <summary>Its place in the list.</summary>
    public string Anchor => $"s-m{Month:00}";

    /// <summary>Whether nothing is known of it.</summary>
    public bool IsEmpty => Meetings.Count + Deadlines.Count == 0;
}

/// <summary>When a measure of an annual plan falls due.</summary>
public sealed record WheelDeadline(Plan Plan, Measure Measure, PartialDate Date);
