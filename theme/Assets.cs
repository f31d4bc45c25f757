using Samla.Text;

namespace Samla.Theme;

/// <summary>The addresses of the theme's files on the site, each with its content's hash in the name, so that they can be cached for ever.</summary>
public sealed record Assets(
    string StyleSheet,
    string Sprite,
    string Icon,
    string Font,
    Bilingual Picture,
    string SortScript,
    string SearchScript,
    string CalendarScript,
    string MunicipalityScript,
    string Lunr);
