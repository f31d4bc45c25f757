namespace Samla.Model;

/// <summary>What one source says of a disputed field.</summary>
public sealed record Claim(string Value, string Source, string? At);
