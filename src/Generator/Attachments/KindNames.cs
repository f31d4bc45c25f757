using Samla.Text;

namespace Samla.Attachments;

/// <summary>What the kinds are called, and the endings that names of their files have.</summary>
internal static class KindNames
{
    /// <summary>What it is, as in «innholdet er …».</summary>
    public static Bilingual Of(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Pdf => new("en PDF", "ein PDF"),
        AttachmentKind.Docx => new("en Word-fil", "ei Word-fil"),
        AttachmentKind.Xlsx => new("et regneark fra Excel", "eit rekneark frå Excel"),
        AttachmentKind.Pptx => new("en presentasjon fra PowerPoint", "ein presentasjon frå PowerPoint"),
        AttachmentKind.Odt => new("et OpenDocument-dokument", "eit OpenDocument-dokument"),
        AttachmentKind.Ods => new("et OpenDocument-regneark", "eit OpenDocument-rekneark"),
        AttachmentKind.Odp => new("en OpenDocument-presentasjon", "ein OpenDocument-presentasjon"),
        AttachmentKind.Csv or AttachmentKind.Text => new("ren tekst", "rein tekst"),
        AttachmentKind.Html => new("en nettside (HTML)", "ei nettside (HTML)"),
        AttachmentKind.Svg => new("en SVG-tegning", "ei SVG-teikning"),
        AttachmentKind.Png => new("et PNG-bilde", "eit PNG-bilete"),
        AttachmentKind.Jpeg => new("et JPEG-bilde", "eit JPEG-bilete"),
        AttachmentKind.Gif => new("et GIF-bilde", "eit GIF-bilete"),
        AttachmentKind.Webp => new("et WebP-bilde", "eit WebP-bilete"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The endings that a name of such a file can have, the usual one first.</summary>
    public static IReadOnlyList<string> EndingsOf(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Csv or AttachmentKind.Text => [".txt", ".csv"],
        AttachmentKind.Html => [".html", ".htm"],
        AttachmentKind.Jpeg => [".jpg", ".jpeg"],
        _ => ["." + kind.ToString().ToLowerInvariant()],
    };
}
