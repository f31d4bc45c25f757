using Samla.Diagnostics;

namespace Samla.Input.Yaml;

/// <summary>A single value as text. <paramref name="quoted"/> parts <c>""</c> from nothing at all.</summary>
internal sealed class ScalarNode(string text, bool quoted, Place place) : Node(place)
{
    public string Text { get; } = text;

    /// <summary>True for a field with nothing behind the colon.</summary>
    public bool IsEmpty => Text.Length == 0 && !quoted;
}
