using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>The state grant for one year (null: which isn't said); <paramref name="Party"/> applied, <paramref name="Amount"/> is in kroner.</summary>
public sealed record Grant(
    int? Year,
    string? Party,
    int? Amount,
    GrantStatus? Status,
    string? Note,
    IReadOnlyList<SourceRef> Sources,
    Place Place);
