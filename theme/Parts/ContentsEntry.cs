namespace Samla.Theme.Parts;

/// <summary>An entry of the contents: the name of one page, or another name with the pages that it stands for.</summary>
public sealed record ContentsEntry(string Name, string? Lang, bool IsReference, IReadOnlyList<ContentsTarget> Targets);
