namespace Samla.Model;

/// <summary>What is known of a meeting.</summary>
public enum MeetingStatus
{
    /// <summary>Set.</summary>
    Planned,

    /// <summary>Pencilled in.</summary>
    Tentative,

    /// <summary>Took place.</summary>
    Held,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Put to another day.</summary>
    Moved,

    /// <summary>Not known.</summary>
    Unknown,
}
