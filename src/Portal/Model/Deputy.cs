namespace Samla.Model;

/// <summary>Who stands in for a member.</summary>
public sealed record Deputy(string? Name, string? Title, string? Organisation);
