namespace Samla.Theme.Parts;

/// <summary>A value of the comparison. <paramref name="Number"/> is what it is sorted by when it is one; <paramref name="Lang"/> is set when it is in the other written standard.</summary>
public sealed record ComparedValue(string Text, string Address, int? Number = null, string? Lang = null);
