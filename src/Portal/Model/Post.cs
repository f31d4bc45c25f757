using Samla.Diagnostics;
using Samla.Time;

namespace Samla.Model;

/// <summary>A post in a secretariat. <paramref name="Party"/> employs; <paramref name="Percent"/> is of a full post, for each of <paramref name="Count"/>.</summary>
public sealed record Post(
    string Title,
    string? Party,
    Side? Side,
    int? Percent,
    Count Count,
    string? Name,
    Period Period,
    Contact? Contact,
    string? Note,
    IReadOnlyList<SourceRef> Sources,
    Place Place);
