using Samla.Diagnostics;
using Samla.Time;

namespace Samla.Model;

/// <summary>Who leads a committee, by side and time. <paramref name="Seen"/> says only that it was so then.</summary>
public sealed record Leader(
    LeaderRole Role,
    Side? Side,
    string? Party,
    string? Name,
    string? Title,
    Period Period,
    PartialDate? Seen,
    string? Note,
    IReadOnlyList<SourceRef> Sources,
    Place Place);
