using System.Text.Json;
using Samla.Text;

namespace Samla.Theme;

/// <summary>The theme's style sheet, script, fonts and symbols, as the build of the theme has made them.</summary>
/// <param name="folder">The folder with <c>manifest.json</c>.</param>
public sealed class ThemeFiles(string folder)
{
    /// <summary>Those that lie beside the program.</summary>
    public static ThemeFiles BesideProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "theme"));

    /// <summary>The file that names all the others; it is the last to be written.</summary>
    public FileInfo Manifest => new(Path.Combine(folder, "manifest.json"));

    /// <summary>The addresses that pages use.</summary>
    /// <exception cref="FileNotFoundException">The theme has not been built.</exception>
    public Assets Assets
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
    public IReadOnlyList<(string Address, string Path)> Files
    {
        get
        {
            using var manifest = Read();
            return [.. manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => Locate(file.GetString()!))];
        }
    }

    /// <summary>The addresses that the editor in the browser uses.</summary>
    /// <exception cref="FileNotFoundException">The theme has not been built.</exception>
    public EditorAssets EditorAssets
    {
        get
        {
            using var manifest = Read();
            return new EditorAssets(Address(manifest, "decap"), Address(manifest, "editorScript"), Address(manifest, "editorStyleSheet"));
        }
    }

    /// <summary>The files that only a site with the editor needs.</summary>
    /// <exception cref="FileNotFoundException">The theme has not been built.</exception>
    public IReadOnlyList<(string Address, string Path)> EditorFiles => [Locate(EditorAssets.Decap), Locate(EditorAssets.Script), Locate(EditorAssets.StyleSheet)];

    private JsonDocument Read()
    {
        var path = Manifest.FullName;
        return File.Exists(path) ? JsonDocument.Parse(File.ReadAllBytes(path)) : throw Missing(path);
    }

    private static string Address(JsonDocument manifest, string name) => manifest.RootElement.GetProperty(name).GetString()!;

    private (string Address, string Path) Locate(string address)
    {
        var path = Path.Combine([folder, .. address.Split('/', StringSplitOptions.RemoveEmptyEntries)]);
        return File.Exists(path) ? (address, path) : throw Missing(path);
    }

    private static FileNotFoundException Missing(string path) =>
        new($"The theme's file '{path}' is missing: build the solution again, so that it is made and copied.", path);
}
