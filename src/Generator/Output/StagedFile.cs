namespace Samla.Output;

/// <summary>A file that shall be in the output, and whether it differs from what stands there.</summary>
internal sealed record StagedFile(ManifestFile File, bool Differs);
