namespace Samla.Input.Shapes;

/// <summary>A field: its name, what it may hold, and whether it must be there.</summary>
internal sealed record FieldShape(string Name, IReadOnlyList<FieldType> Types, bool Required);
