using Samla.Diagnostics;

namespace Samla.Input.Yaml;

/// <summary>A piece of YAML that knows where it stands.</summary>
internal abstract class Node(Place place)
{
    public Place Place { get; } = place;
}
