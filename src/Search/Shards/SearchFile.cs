namespace Samla.Search.Shards;

/// <summary>A file of the search: its path below the folder of the search, and what is in it.</summary>
public sealed record SearchFile(string Path, byte[] Content);
