namespace Samla.Diagnostics;

/// <summary>A mend: put <paramref name="Text"/> in place of what stands at <paramref name="Place"/>.</summary>
public sealed record Fix(Place Place, string Text);
