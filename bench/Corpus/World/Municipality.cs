namespace Samla.Bench.World;

/// <summary>A municipality that doesn't exist.</summary>
internal sealed record Municipality(string Id, string Name);
