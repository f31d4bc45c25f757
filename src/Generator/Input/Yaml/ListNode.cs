using Samla.Diagnostics;

namespace Samla.Input.Yaml;

/// <summary>A list.</summary>
internal sealed class ListNode(IReadOnlyList<Node> items, Place place) : Node(place)
{
    public IReadOnlyList<Node> Items { get; } = items;
}
