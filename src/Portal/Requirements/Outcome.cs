namespace Samla.Requirements;

/// <summary>What came of holding a requirement against the data, most pressing first.</summary>
public enum Outcome
{
    /// <summary>The data shows the opposite.</summary>
    Broken,

    /// <summary>The data doesn't say. Never counted as met or as broken.</summary>
    Undocumented,

    /// <summary>Broken, but an adaptation, a stand-in or a local rule says why.</summary>
    Waived,

    /// <summary>The data shows it.</summary>
    Met,

    /// <summary>Doesn't bind this subject on this day.</summary>
    NotApplicable,
}
