namespace Samla.Searching;

/// <summary>A part of a page as text: its place, its heading, and what stands below it.</summary>
internal sealed record FoundPart(string Anchor, string Heading, string Text);
