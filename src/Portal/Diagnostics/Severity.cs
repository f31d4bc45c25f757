namespace Samla.Diagnostics;

/// <summary>What a diagnostic does to the build.</summary>
public enum Severity
{
    /// <summary>The build stops before anything is published.</summary>
    Error,

    /// <summary>Told, and the build goes on.</summary>
    Warning,

    /// <summary>Not told (only from <c>severities</c> in <c>site.yaml</c>).</summary>
    Off,
}
