namespace Samla.Verifying;

/// <summary>What is wrong with a file that isn't as the manifest says.</summary>
internal enum DifferenceKind
{
    /// <summary>It isn't there.</summary>
    Missing,

    /// <summary>Its bytes are others.</summary>
    Changed,

    /// <summary>The manifest doesn't have it.</summary>
    Extra,

    /// <summary>Its address gives something else than a file.</summary>
    Unanswered,
}
