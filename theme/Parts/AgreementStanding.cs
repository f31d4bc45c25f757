namespace Samla.Theme.Parts;

/// <summary>Whether an agreement holds on a day, as far as is known.</summary>
public enum AgreementStanding
{
    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>It has no known beginning and no known end: that it is told of is all that is known.</summary>
    Undated,

    /// <summary>The day falls inside an imprecise date, or after a planned one that nobody has confirmed.</summary>
    Unclear,

    /// <summary>Its first day is set and hasn't come.</summary>
    NotYet,

    /// <summary>It is being made.</summary>
    Planned,

    /// <summary>It has run out.</summary>
    Ended,

    /// <summary>Another one has taken its place.</summary>
    Replaced,
}
