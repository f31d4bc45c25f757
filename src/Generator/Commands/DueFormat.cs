namespace Samla.Commands;

/// <summary>How <c>due</c> tells of what falls due.</summary>
internal enum DueFormat
{
    /// <summary>For people, in the terminal.</summary>
    Text,

    /// <summary>A list of tasks in Markdown, for an issue on GitHub.</summary>
    Markdown,
}
