using Samla.Diagnostics;

namespace Samla.Input.Yaml;

/// <summary>Fields by name, in the order in which they were written; of a name written twice, the first.</summary>
internal sealed class MapNode(IReadOnlyList<(ScalarNode Key, Node Value)> entries, Place place) : Node(place)
{
    public IReadOnlyList<(ScalarNode Key, Node Value)> Entries { get; } = entries;
}
