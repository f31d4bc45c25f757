using Samla.Diagnostics;
using Samla.Text;
using Samla.Time;

namespace Samla.Model;

/// <summary>A document that statements rest on. <paramref name="Language"/> is the written standard of its title.</summary>
public sealed record Source(
    string Id,
    string Title,
    SourceKind Kind,
    string? Publisher,
    PartialDate? Date,
    string? Address,
    Language? Language,
    string? Note,
    Place Place);
