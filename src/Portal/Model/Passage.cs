namespace Samla.Model;

/// <summary>
/// A stretch of finished text. The model carries it and never looks inside: <paramref name="Rendered"/> is the UTF-8 markup that the reading
/// step made, for the theme alone. <paramref name="Decision"/> is the plain text of a decision, null when the passage isn't one.
/// </summary>
public sealed record Passage(ReadOnlyMemory<byte> Rendered, string? Decision = null)
{
    /// <summary>No text.</summary>
    public static Passage Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>True when there is no text.</summary>
    public bool IsEmpty => Rendered.IsEmpty;
}
