using System.Text.Json;
using Samla.Text;

namespace Samla.Theme;

/// <summary>The theme's style sheet, script, fonts and symbols, as the build of the theme has laid them beside the program.</summary>
public static class ThemeFiles
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "theme");

    /// <summary>The addresses that pages use.</summary>
    /// <exception cref="FileNotFoundException">The theme has not been built.</exception>
    public static Assets Assets
    {
        get
        {
            using var manifest = Read();
            return new Assets(
                Address(manifest, "styleSheet"),
                Address(manifest, "sprite"),
                Address(manifest, "icon"),
                Address(manifest, "font"),
                new Bilingual(Address(manifest, "pictureNb"), Address(manifest, "pictureNn")),
                Address(manifest, "sortScript"),
                Address(manifest, "searchScript"),
                Address(manifest, "calendarScript"),
                Address(manifest, "municipalityScript"),
                Address(manifest, "lunr"));
        }
    }

    /// <summary>Every file that the site needs: its address on the site, and where it lies.</summary>
    /// <exception cref="FileNotFoundException">The theme has not been built.</exception>
    public static IReadOnlyList<(string Address, string Path)> Files
    {
        get
        {
            using var manifest = Read();
            return [.. manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => Locate(file.GetString()!))];
        }
    }

    /// <summary>The addresses that the editor in the browser uses.</summary>
    /// <exception cref="FileNotFoundException">The theme has not been built.</exception>
    public static EditorAssets EditorAssets
    {
        get
        {
            using var manifest = Read();
            return new EditorAssets(Address(manifest, "decap"), Address(manifest, "editorScript"), Address(manifest, "editorStyleSheet"));
        }
    }

    /// <summary>The files that only a site with the editor needs.</summary>
    /// <exception cref="FileNotFoundException">The theme has not been built.</exception>
    public static IReadOnlyList<(string Address, string Path)> EditorFiles => [Locate(EditorAssets.Decap), Locate(EditorAssets.Script), Locate(EditorAssets.StyleSheet)];

    private static JsonDocument Read()
    {
        var path = Path.Combine(Folder, "manifest.json");
        return File.Exists(path) ? JsonDocument.Parse(File.ReadAllBytes(path)) : throw Missing(path);
    }

    private static string Address(JsonDocument manifest, string name) => manifest.RootElement.GetProperty(name).GetString()!;

    private static (string Address, string Path) Locate(string address)
    {
        var path = Path.Combine([Folder, .. address.Split('/', StringSplitOptions.RemoveEmptyEntries)]);
        return File.Exists(path) ? (address, path) : throw Missing(path);
    }

    private static FileNotFoundException Missing(string path) =>
        new($"The theme's file '{path}' is missing: build the solution again, so that it is made and copied.", path);
}
