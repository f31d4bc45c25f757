namespace Samla.Output;

/// <summary>A file of the site that isn't a page: its path below the output, and its content when it is asked for.</summary>
internal sealed record OutputFile(string Path, Func<ReadOnlyMemory<byte>> Content);
