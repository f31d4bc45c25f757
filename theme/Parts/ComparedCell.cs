namespace Samla.Theme.Parts;

/// <summary>What is known of one community in one column. Without values it isn't documented.</summary>
/// <param name="Values">Each with the address that it comes from.</param>
/// <param name="IsAbsent">True when it is known not to exist; the value then leads to the reason.</param>
public sealed record ComparedCell(IReadOnlyList<ComparedValue> Values, bool IsAbsent = false)
{
    /// <summary>Nothing is documented.</summary>
    public static ComparedCell Undocumented { get; } = new([]);

    /// <summary>Whether anything is.</summary>
    public bool IsDocumented => Values.Count > 0;

    /// <summary>What a column is sorted by: the first value's number, else its text; null sorts last.</summary>
    public string? SortKey => Values.Count == 0 ? null : Values[0].Number?.ToString() ?? Values[0].Text;
}
