namespace Samla.Model;

/// <summary>Who answers for the portal.</summary>
public sealed record Publisher(string Name, string? Address, string? Email);
