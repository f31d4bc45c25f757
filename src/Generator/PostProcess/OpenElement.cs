using AngleSharp.Common;

namespace Samla.PostProcess;

/// <summary>An element whose end hasn't come yet.</summary>
/// <param name="Name">Its tag.</param>
/// <param name="Hidden">Whether screen readers pass it over, with what is in it.</param>
/// <param name="Named">What must have a name; null for the rest.</param>
internal readonly record struct OpenElement(StringOrMemory Name, bool Hidden, NamedElement? Named);
