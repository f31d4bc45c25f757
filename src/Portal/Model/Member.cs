using Samla.Diagnostics;
using Samla.Time;

namespace Samla.Model;

/// <summary>Who holds a place. <paramref name="Organisation"/> is a party's id or a plain name.</summary>
public sealed record Member(
    string? Name,
    string? Title,
    string? Organisation,
    Period Period,
    Deputy? Deputy,
    Contact? Contact,
    Place Place);
