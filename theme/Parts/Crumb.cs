namespace Samla.Theme.Parts;

/// <summary>A step on the way from the front page to a page.</summary>
public sealed record Crumb(string Text, string Address, string? Lang = null);
