using System.Security.Cryptography;
using System.Text;
using Samla.Text;
using Samla.Theme.Parts;

namespace Samla.Previewing;

/// <summary>A page as it is shown while somebody writes: with the script that keeps it up to date and shows what is wrong.</summary>
internal static class PreviewPage
{
    /// <summary>Where script and style sheet of the preview stand. No page of a site can: its part begins with a letter or a number.</summary>
    public const string Folder = "/_preview/";

    /// <summary>The version of <see cref="Broken"/>.</summary>
    public const string BrokenVersion = "broken";

    /// <summary>What stands in the place of a page that can't be made: nothing but what is wrong.</summary>
    public static string Broken(Language language)
    {
        var (title, text) = language == Language.Nn
            ? ("Sida kan ikkje visast enno", "Fila til sida har ein feil som må rettast først. Sida kjem fram av seg sjølv når det er gjort.")
            : ("Siden kan ikke vises ennå", "Filen til siden har en feil som må rettes først. Siden kommer fram av seg selv når det er gjort.");
        return $"""
            <!DOCTYPE html>
            <html lang="{View.Code(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>{Head(BrokenVersion)}</head>
            <body class="samla-preview-broken"><main><h1>{title}</h1><p>{text}</p></main></body></html>
            """;
    }

    /// <summary>A rendered page with what the preview adds.</summary>
    public static string Of(string html) => html.Replace("</head>", Head(Version(html)) + "</head>", StringComparison.Ordinal);

    /// <summary>Tells a page from another.</summary>
    public static string Version(string html) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)))[..16];

    private static string Head(string version) =>
        $"<link rel=\"stylesheet\" href=\"{Folder}preview.css\"><script defer src=\"{Folder}preview.js\" data-version=\"{version}\"></script>";
}
