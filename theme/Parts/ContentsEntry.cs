namespace Samla.Theme.Parts;

/// <summary>An entry of the contents: the name of one page, or another name with the pages that it stands for.</summary>
public sealed record ContentsEntry(string Name, string? Lang, bool IsReference, IReadOnlyList<ContentsTarget> Targets)
{
    /// <summary>How many rows it takes, with all that is folded away in it.</summary>
    public int Rows => 1 + (Targets.Count > 1 ? Targets.Count : 0) + Targets.Sum(one => one.Meetings.Count + one.Requirements.Count);
}
