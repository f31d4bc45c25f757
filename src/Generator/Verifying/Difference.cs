namespace Samla.Verifying;

/// <summary>A file of a site that isn't as the manifest says.</summary>
/// <param name="Path">Its path below the site.</param>
/// <param name="What">What is wrong with it.</param>
/// <param name="Detail">What was seen instead; null when there is nothing more to say.</param>
internal sealed record Difference(string Path, DifferenceKind What, string? Detail = null);
