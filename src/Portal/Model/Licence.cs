namespace Samla.Model;

/// <summary>The terms for the text and the data.</summary>
public sealed record Licence(string Name, string? Address);
