using Samla.Diagnostics;

namespace Samla.Input;

/// <summary>An https address outside the site that an author wrote, in a text or in a field, with the place where it stands.</summary>
internal readonly record struct OutsideLink(Place Place, string Address);
