using Samla.Diagnostics;
using Samla.Text;
using Samla.Time;

namespace Samla.Model;

/// <summary>
/// What every kind of page has. <paramref name="Language"/> is its own or inherited from the community; <paramref name="AsOf"/> is when the
/// description held, if it is older than the page; <paramref name="Inferred"/> is what was concluded rather than read, and from what;
/// <paramref name="Place"/> is the file.
/// </summary>
public sealed record PageHead(
    string Title,
    string? Summary,
    Language Language,
    PartialDate? AsOf,
    IReadOnlyList<SourceRef> Sources,
    IReadOnlyList<Disputed> Disputed,
    string? Inferred,
    bool Draft,
    Place Place);
