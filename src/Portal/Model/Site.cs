using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Model;

/// <summary>The portal's own facts. <paramref name="Address"/> is where it is published, with no slash at the end.</summary>
public sealed record Site(
    string Title,
    string Address,
    IReadOnlyList<Language> Languages,
    Bilingual? Description,
    Publisher? Publisher,
    Licence? Licence,
    string? Accessibility,
    string? Repository,
    IReadOnlyDictionary<string, Severity> Severities,
    Place Place)
{
    /// <summary>Words that mustn't be published anywhere on the site.</summary>
    public IReadOnlyList<string> WithheldWords { get; init; } = [];

    /// <summary>Where content can be written in the browser; null where it can't.</summary>
    public ContentRepository? Editing { get; init; }

    /// <summary>Whom to tell of a weakness; null when nobody is named.</summary>
    public SecurityContact? Security { get; init; }

    /// <summary>How much of each thing the portal takes.</summary>
    public Limits Limits { get; init; } = Limits.Standard;
}
