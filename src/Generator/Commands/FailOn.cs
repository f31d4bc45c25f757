namespace Samla.Commands;

/// <summary>What lets <c>check</c> end with <see cref="ExitCode.Failed"/>, beside errors in the files. Only duties count.</summary>
internal enum FailOn
{
    /// <summary>A duty that is broken.</summary>
    Broken,

    /// <summary>A duty that is broken, or that nothing is documented about.</summary>
    Undocumented,

    /// <summary>No finding.</summary>
    None,
}
