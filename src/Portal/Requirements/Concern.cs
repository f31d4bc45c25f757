namespace Samla.Requirements;

/// <summary>What somebody who looks for a requirement asks about.</summary>
public enum Concern
{
    /// <summary>How GPs are chosen, where they sit, what they do and are paid.</summary>
    Gp,

    /// <summary>How a case is raised, by whom, where and by when.</summary>
    RaisingCases,
}
