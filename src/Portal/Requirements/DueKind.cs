namespace Samla.Requirements;

/// <summary>What falls due.</summary>
public enum DueKind
{
    /// <summary>The time of a member, a seat or a leader runs out.</summary>
    Term,

    /// <summary>An agreement ends.</summary>
    AgreementEnd,

    /// <summary>An agreement is to be gone through.</summary>
    Review,

    /// <summary>The other side is to lead.</summary>
    Leadership,

    /// <summary>Minutes are to be published.</summary>
    Minutes,

    /// <summary>A year ends in which there are fewer meetings than required.</summary>
    Meetings,

    /// <summary>Whom to tell of a weakness in the site is to be gone through.</summary>
    Security,
}
