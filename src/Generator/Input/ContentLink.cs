using Samla.Diagnostics;

namespace Samla.Input;

/// <summary>A link that an author wrote, resolved to an address of the site, with the place where it stands.</summary>
/// <param name="Place">Where it was written.</param>
/// <param name="Address">The page or file, as <c>/bergensomradet/ssu/</c>.</param>
/// <param name="Anchor">What stood behind <c>#</c>; null when nothing did.</param>
internal readonly record struct ContentLink(Place Place, string Address, string? Anchor);
