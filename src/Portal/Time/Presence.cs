namespace Samla.Time;

/// <summary>Whether something holds on a given day, as far as the dates tell.</summary>
public enum Presence
{
    /// <summary>It surely holds.</summary>
    Yes,

    /// <summary>It hasn't begun yet.</summary>
    NotYet,

    /// <summary>It has ended.</summary>
    Ended,

    /// <summary>The day falls inside an imprecise date, or after a planned beginning or end that nobody has confirmed.</summary>
    Perhaps,
}
