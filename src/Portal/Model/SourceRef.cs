using Samla.Diagnostics;
using Samla.Text;
using Samla.Time;

namespace Samla.Model;

/// <summary>
/// That something is said in a source. <paramref name="At"/> is what a reader can find again there; <paramref name="For"/> names the fields
/// that rest on it (none: all); <paramref name="AsOf"/> is when the description held, if not at the source's own date. <paramref name="Language"/> is the
/// written standard of <paramref name="At"/>, if not that of the source's title.
/// </summary>
public sealed record SourceRef(string Id, string? At, IReadOnlyList<string> For, PartialDate? AsOf, Language? Language, Place Place);
