namespace Samla.Model;

/// <summary>Where a committee stands. The first four are what «all tiers» means in a requirement.</summary>
public enum Tier
{
    /// <summary>The political top meeting.</summary>
    Partnership,

    /// <summary>The administrative committee.</summary>
    Strategic,

    /// <summary>Professional committees.</summary>
    Professional,

    /// <summary>Local or area committees.</summary>
    Local,

    /// <summary>Networks.</summary>
    Network,

    /// <summary>The joint secretariat.</summary>
    Secretariat,

    /// <summary>Working groups, negotiation committees, dialogue meetings.</summary>
    Working,

    /// <summary>Bodies that belong to one side; exempt from the rules, but they can appoint.</summary>
    Outside,
}
