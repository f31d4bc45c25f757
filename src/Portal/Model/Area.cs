using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>A part of a community. <paramref name="Size"/> is given when the members aren't listed.</summary>
public sealed record Area(
    string Id,
    string Title,
    string? Division,
    IReadOnlyList<string> Members,
    int? Size,
    string? Note,
    IReadOnlyList<SourceRef> Sources,
    Place Place);
