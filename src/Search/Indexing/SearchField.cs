namespace Samla.Search.Indexing;

/// <summary>A field of every document: its name, how much it weighs, and whether words that say nothing alone are kept in it.</summary>
public sealed record SearchField(string Name, double Boost, bool KeepsStops)
{
    /// <summary>The fields of the portal's pages, in the order in which terms are met.</summary>
    public static IReadOnlyList<SearchField> All { get; } =
    [
        new("title", 8, true),
        new("aliases", 6, true),
        new("headings", 3, true),
        new("decisions", 2, false),
        new("names", 2, true),
        new("text", 1, false),
    ];
}
