namespace Samla.Input.Markdown;

/// <summary>What a text is read as.</summary>
internal enum BodyKind
{
    /// <summary>Chapters; their headings are the page's second level.</summary>
    Prose,

    /// <summary>Minutes: headings with a number are cases, which stand on the page's third level, and decisions are set apart.</summary>
    Minutes,
}
