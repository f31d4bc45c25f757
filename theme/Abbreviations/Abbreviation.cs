namespace Samla.Theme.Abbreviations;

/// <summary>An abbreviation with what it means on a page: its number among those of the page, its anchor there, and its entry in the list as finished markup.</summary>
internal sealed record Abbreviation(int Number, string Anchor, string Entry);
