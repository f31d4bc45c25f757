using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>A heading and what stands below it, in order. Deeper headings are part of the passages.</summary>
/// <param name="Anchor">Its place on the page: <c>sak-27-21</c>, <c>punkt-5-2</c> or the heading's slug.</param>
/// <param name="Number">The case or clause number that the heading begins with, as <c>27/21</c> or <c>5.2</c>; null when it has none.</param>
/// <param name="Title">The heading without its number.</param>
/// <param name="Passages">What stands below it; decisions are passages of their own.</param>
/// <param name="Place">Where the heading stands.</param>
public sealed record Section(string Anchor, string? Number, string Title, IReadOnlyList<Passage> Passages, Place Place);
