namespace Samla.Input.Shapes;

/// <summary>The fields that a record may have.</summary>
/// <param name="Name">The name of the field that holds it, or the kind of file.</param>
/// <param name="Fields">What it may always have, in the order in which the binder asks.</param>
/// <param name="Decider">The field whose word decides which others there are; null when none does.</param>
/// <param name="Branches">By that word, the fields that come with it.</param>
internal sealed record RecordShape(
    string Name,
    IReadOnlyList<FieldShape> Fields,
    string? Decider,
    IReadOnlyDictionary<string, IReadOnlyList<FieldShape>> Branches)
{
    /// <summary>Stands for the name of a field that can be any id.</summary>
    public const string AnyName = "*";
}
