namespace Samla.Theme.Parts;

/// <summary>A large figure or word with a small label.</summary>
/// <param name="Value">The figure or word.</param>
/// <param name="Label">What it tells.</param>
/// <param name="IsWord">True when the value is text and not a figure.</param>
/// <param name="Lang">The language of the value, when it isn't the page's.</param>
public sealed record Fact(string Value, string Label, bool IsWord = false, string? Lang = null);
