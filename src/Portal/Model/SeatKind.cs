namespace Samla.Model;

/// <summary>What a seat may do.</summary>
public enum SeatKind
{
    /// <summary>Votes.</summary>
    Voting,

    /// <summary>A member; whether with a vote isn't stated.</summary>
    Member,

    /// <summary>May speak and propose.</summary>
    Proposing,

    /// <summary>May speak.</summary>
    Speaking,

    /// <summary>Observes.</summary>
    Observer,

    /// <summary>Invited, to single cases or whole meetings.</summary>
    Invited,
}
