namespace Samla.Theme.Parts;

/// <summary>Whether somebody is known to hold a place.</summary>
public enum SeatState
{
    /// <summary>Somebody holds it.</summary>
    Filled,

    /// <summary>It stands empty.</summary>
    Vacant,

    /// <summary>Who holds it isn't documented.</summary>
    Undocumented,
}
