using Samla.Text;

namespace Samla.Theme;

/// <summary>
/// A page to be made: where it stands, in which language the words around its content are, which component renders it, and the record that the
/// component takes as its parameter <paramref name="RecordName"/> (null for pages that show the whole portal).
/// </summary>
public sealed record PlannedPage(string Address, Language Language, Type Component, string? RecordName = null, object? Record = null);
