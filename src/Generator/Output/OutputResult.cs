namespace Samla.Output;

/// <summary>What publishing did: files written, found as they were, and deleted.</summary>
internal sealed record OutputResult(int Written, int Unchanged, int Deleted);
