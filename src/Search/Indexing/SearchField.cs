namespace Samla.Search.Indexing;

/// <summary>A field of every document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Boost">How much it weighs.</param>
/// <param name="KeepsStops">Whether words that say nothing alone are kept in it.</param>
/// <param name="IsWhole">Whether each of its texts is one term, so that a query that is just that text finds it first.</param>
public sealed record SearchField(string Name, double Boost, bool KeepsStops, bool IsWhole = false)
{
    /// <summary>The fields of the portal's pages, in the order in which terms are met.</summary>
    public static IReadOnlyList<SearchField> All { get; } =
    [
        new("whole", 10, false, IsWhole: true),
        new("title", 8, true),
        new("aliases", 6, true),
        new("headings", 3, true),
        new("decisions", 2, false),
        new("names", 2, true),
        new("text", 1, false),
    ];
}
