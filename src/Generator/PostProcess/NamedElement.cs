using System.Text;

namespace Samla.PostProcess;

/// <summary>A link, button or heading, while its content is being read.</summary>
/// <param name="kind">What it is.</param>
/// <param name="level">A heading's level; 0 for the rest.</param>
/// <param name="shown">The tag as it is shown in messages.</param>
internal sealed class NamedElement(NamedKind kind, int level, string shown)
{
    public NamedKind Kind { get; } = kind;

    public int Level { get; } = level;

    public string Shown { get; } = shown;

    /// <summary>Whether anything gives it a name.</summary>
    public bool HasName { get; set; }

    /// <summary>The level before a heading that skips some; null when it doesn't.</summary>
    public int? SkippedFrom { get; init; }

    /// <summary>The text so far, kept for a heading that will be told of.</summary>
    public StringBuilder? Text { get; init; }
}
