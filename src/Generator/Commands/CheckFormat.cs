namespace Samla.Commands;

/// <summary>How <c>check</c> tells of what it finds.</summary>
internal enum CheckFormat
{
    /// <summary>For people, in the terminal.</summary>
    Text,

    /// <summary>Annotations in a workflow on GitHub.</summary>
    Github,

    /// <summary>SARIF 2.1.0, for tools that show results of analysis.</summary>
    Sarif,

    /// <summary>Everything, for programs.</summary>
    Json,
}
