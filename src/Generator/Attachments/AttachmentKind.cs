namespace Samla.Attachments;

/// <summary>The kinds of files that can lie beside a meeting.</summary>
internal enum AttachmentKind
{
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Odp,
    Csv,
    Text,
    Html,
    Svg,
    Png,
    Jpeg,
    Gif,
    Webp,
}
